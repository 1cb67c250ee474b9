#include "tests/app/hostile/PlainTextChecks.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/content/RelatedSection.h"
#include "widgets/kit/PagedText.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/VisibleText.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::test;

/// The same hostile words in every field that holds text, under the real desk.
class HostileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsPlainText_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(test::hostileTexts().size()); ++i)
            QTest::addRow("text %d", i) << i;
    }

    void everyFieldIsPlainText()
    {
        QFETCH(int, number);
        const QString text = test::hostileTexts()[static_cast<std::size_t>(number)];
        QApplication::clipboard()->setText(QStringLiteral("mine"));
        open(text);
        checkAll();
        for (const auto *action : {"content.alike", "content.tab", "content.details", "content.block"}) {
            auto *found = m_actions->find(QLatin1StringView(action));
            QVERIFY2(found, action);
            found->trigger();
            QCoreApplication::sendPostedEvents();
            checkAll();
        }
        checkTips();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    }

    void aLongCaptionIsReadByPages()
    {
        QStringList words;
        for (int i = 0; i < 9'000; ++i)
            words << QStringLiteral("<b>word%1</b>").arg(i);
        open(words.join(QLatin1Char(' ')));
        auto *button = m_desk->findChild<kit::Button *>(QStringLiteral("readCaption"));
        QTRY_VERIFY(button->isVisibleTo(m_desk.get())); // once it has been looked through
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *reader = m_desk->findChild<kit::PagedText *>();
        QVERIFY(reader && reader->isOpen() && reader->hasFocus());
        QVERIFY(reader->pageText().startsWith(QStringLiteral("<b>word0</b>")));
        QVERIFY(reader->pages() > 5);
        QString read;
        for (int page = 0; page < reader->pages(); ++page) {
            QCOMPARE(reader->page(), page);
            read += reader->pageText();
            QTest::keyClick(reader, Qt::Key_PageDown);
        }
        QCOMPARE(reader->page(), reader->pages() - 1);
        QVERIFY(reader->accessibleName().contains(QStringLiteral("too long")));
        QVERIFY(read.contains(QStringLiteral("<b>word3000</b>"))); // far beyond what a label shows
        read.remove(QLatin1Char('\n'));                            // our own, between lines
        QVERIFY(read.toUtf8().size() > MessageLimit - 4'000 && read.toUtf8().size() <= MessageLimit);
        QTest::keyClick(reader, Qt::Key_Home);
        QCOMPARE(reader->page(), 0);
        checkAll();
        QTest::keyClick(reader, Qt::Key_G); // letters decide nothing meanwhile
        QTest::keyClick(reader, Qt::Key_Escape);
        QVERIFY(!reader->isOpen());
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void aShortCaptionHasNothingToOpen()
    {
        open(QStringLiteral("SAMPLE"));
        QVERIFY(!m_desk->findChild<kit::Button *>(QStringLiteral("readCaption"))->isVisibleTo(m_desk.get()));
        QVERIFY(!m_desk->findChild<kit::Button *>(QStringLiteral("readNotices"))->isVisibleTo(m_desk.get()));
    }

    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_world.reset();
    }

private:
    void open(const QString &text)
    {
        m_world = std::make_unique<test::ContentWorld>();
        m_actions = std::make_unique<kit::ActionRegistry>();
        const std::string bytes = text.left(200).toStdString();
        const domain::LocalizedText both{{{"en", text}, {"fr", text}}};
        for (auto &queue : m_world->reader.known)
            queue.name = both;
        for (auto &clause : m_world->policy.clauses)
            clause.title = clause.text = clause.allowed = clause.forbidden = clause.statement = both;
        for (int i = 1; i <= 3; ++i) {
            auto detail = m_world->photo(i);
            detail.item->caption = text;
            detail.item->language = bytes;
            detail.item->media[0].type = bytes;
            detail.item->verdict->provider = bytes;
            detail.item->verdict->classes.push_back({bytes, 0.9});
            detail.owner->displayName = detail.owner->handle = text;
            domain::Notice notice;
            notice.category = domain::Category::Hate;
            notice.explanation = text;
            detail.notices = {notice, notice};
            domain::NearDuplicate alike;
            alike.item = domain::ItemId("item-9");
            alike.ownerName = text;
            alike.openCase = domain::CaseId("case-2");
            alike.decision = domain::PastDecision{domain::DecisionAction::Block, false, {}, text, Instant{}};
            m_world->nearDuplicates.known[detail.item->id] = {domain::Comparison::Done, {alike}, true};
            m_world->add(detail);
        }
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        m_desk->resize(1280, 800);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTest::keyClick(m_desk.get(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->flow().current());
    }

    void checkAll() { checkAllPlain(*m_desk); }
    void checkTips() { QVERIFY(checkRowTips(*m_desk) > 0); }

    std::unique_ptr<kit::ThemeSource> m_theme = kit::ThemeSource::create({}).value();
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<ContentDesk> m_desk;
};

VIGIE_TEST(HostileWordsTest);
#include "HostileWordsTest.moc"
