#include "tests/support/CertificationWorld.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/NoticeWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/certification/CertificationDesk.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/kit/KeyRules.h"
#include "widgets/notices/NoticeDesk.h"
#include "widgets/shell/KeymapPage.h"
#include "widgets/shell/WorkFrame.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;

/// Nobody has changed a key yet: the check of the keymap editor has nothing to say, on either layout.
class DefaultKeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ThemeSource> m_theme = kit::ThemeSource::create({}).value();
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<test::CertificationWorld> m_applications;
    std::unique_ptr<test::NoticeWorld> m_reports;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<shell::WorkFrame> m_frame;
    certification::CertificationDesk *m_certification = nullptr; ///< of the frame
    notices::NoticeDesk *m_notices = nullptr;                    ///< of the frame
    int m_letters = 0;

    /// The letters of the policy the platform is delivered with.
    static std::vector<Clause> delivered()
    {
        QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/content-2.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        std::vector<Clause> clauses;
        for (const auto &entry :
             QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("clauses")].toArray()) {
            const auto json = entry.toObject();
            const auto key = json[QStringLiteral("key")].toString();
            const auto code = json[QStringLiteral("code")].toString().toStdString();
            const bool restricts =
                json[QStringLiteral("actions")].toArray().contains(QJsonValue(QStringLiteral("block")));
            using enum DecisionAction;
            clauses.push_back(test::ContentWorld::clause(code.c_str(), Category::Other, Severity::Medium,
                                                         restricts ? std::vector{Block, MakeUnavailable}
                                                                   : std::vector{PublishGeneral},
                                                         key.isEmpty() ? char(0) : key.front().toLatin1(), "a", "b"));
        }
        return clauses;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::ContentWorld>();
        m_world->policy.clauses = delivered();
        m_letters = static_cast<int>(std::ranges::count_if(m_world->policy.clauses, [](const Clause &clause) {
            return clause.key != 0 && needsClause(clause.actions.front());
        }));
        m_world->add(m_world->photo(1));
        m_actions = std::make_unique<kit::ActionRegistry>();
        m_frame = std::make_unique<shell::WorkFrame>(
            *m_theme, shell::FramePorts{m_world->connection, m_world->deciding, m_world->preferences, m_world->clock},
            *m_actions);
        auto *desk = new content::ContentDesk(*m_theme, m_world->ports(), *m_actions);
        m_frame->addDesk({QStringLiteral("content"), kit::Icon::Image, QStringLiteral("Content"), Qt::Key_F2, desk});
        m_applications = std::make_unique<test::CertificationWorld>();
        m_applications->add(m_applications->application(1));
        m_certification = new certification::CertificationDesk(*m_theme, m_applications->ports(), *m_actions);
        m_frame->addDesk({QStringLiteral("certification"), kit::Icon::UserCheck, QStringLiteral("Certification"),
                          QKeySequence(Qt::CTRL | Qt::Key_I), m_certification});
        m_reports = std::make_unique<test::NoticeWorld>();
        m_reports->add(m_reports->notice(1));
        m_notices = new notices::NoticeDesk(*m_theme, m_reports->ports(), *m_actions);
        m_frame->addDesk({QStringLiteral("notices"), kit::Icon::Flag, QStringLiteral("Notices"),
                          QKeySequence(Qt::CTRL | Qt::Key_J), m_notices});
        m_frame->resize(1280, 800);
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QTest::keyClick(desk, Qt::Key_Return); // the reasons come with the first case
        QTRY_VERIFY(desk->flow().current());
    }
    void cleanup()
    {
        m_frame.reset();
        m_actions.reset();
        m_reports.reset();
        m_applications.reset();
        m_world.reset();
    }

    void everyReasonHasItsLetter()
    {
        QVERIFY(m_letters >= 10);
        int found = 0;
        for (const QAction *action : m_actions->all())
            if (m_actions->idOf(*action).startsWith(QStringLiteral("content.clause."))) {
                ++found;
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            }
        QCOMPARE(found, m_letters);
    }

    void theEditorHasNothingToSay_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("AZERTY") << QStringLiteral("AZERTY");
        QTest::newRow("QWERTY") << QStringLiteral("QWERTY");
    }
    void theEditorHasNothingToSay()
    {
        QFETCH(QString, layout);
        m_actions->find(QStringLiteral("window.keys"))->trigger();
        auto *page = m_frame->findChild<shell::KeymapPage *>();
        QTRY_VERIFY(page->isVisible());
        auto *choice = page->findChild<QComboBox *>();
        choice->setFocus();
        QTest::keyClick(choice, layout.front().unicode() == u'A' ? Qt::Key_A : Qt::Key_Q);
        QCOMPARE(choice->currentText(), layout);
        QCOMPARE(warnings(*page), QStringList());
    }

    /// A key that is taken makes the action come without one, silently: what is delivered has none such.
    void everyActionOfCertificationHasItsKey()
    {
        int found = 0;
        for (const QAction *action : m_actions->all()) {
            if (!m_actions->idOf(*action).startsWith(QStringLiteral("certification.")))
                continue;
            ++found;
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(m_actions->idOf(*action)));
        }
        QVERIFY2(found >= 30, qPrintable(QString::number(found)));
    }

    void everyActionOfTheNoticeDeskHasItsKey()
    {
        int found = 0;
        for (const QAction *action : m_actions->all()) {
            if (!m_actions->idOf(*action).startsWith(QStringLiteral("notices.")))
                continue;
            ++found;
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(m_actions->idOf(*action)));
        }
        QVERIFY2(found >= 20, qPrintable(QString::number(found)));
    }

    void theNoticeDeskKeepsItsKeysToItself()
    {
        QTest::keyClick(m_frame.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(m_notices->isVisible());
        QTest::keyClick(m_notices, Qt::Key_Return);
        QTRY_VERIFY(m_notices->flow().current());
        QTest::keyClick(m_notices, Qt::Key_A); // at the content desk: publish as adult
        QTest::keyClick(m_notices, Qt::Key_2); // at the others: an answer, two pictures
        QVERIFY(m_notices->draft().outcome() == NoticeOutcome::NoViolation);
        QVERIFY(m_world->deciding.outbox().empty() && m_applications->deciding.outbox().empty());
    }

    /// In the frame, beside the other desk: its keys are its own.
    void theDesksDoNotTakeEachOthersKeys()
    {
        QTest::keyClick(m_frame.get(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(m_certification->isVisible());
        QTest::keyClick(m_certification, Qt::Key_Return);
        QTRY_VERIFY(m_certification->flow().current());
        QTRY_VERIFY(m_actions->find(QStringLiteral("certification.answer-same"))->isEnabled());
        QTest::keyClick(m_certification, Qt::Key_G); // there: publish as general
        QVERIFY(m_certification->findChild<certification::FacesStage *>()->pair().style().grey);
        QVERIFY(m_world->deciding.outbox().empty());
        QTest::keyClick(m_certification, Qt::Key_2);
        QTRY_COMPARE(m_certification->step(), certification::CertificationDesk::Step::Data);
        QVERIFY(m_world->deciding.outbox().empty());
        QTest::keyClick(m_frame.get(), Qt::Key_F2);
        QTRY_VERIFY(!m_certification->isVisible());
    }

    /// The check can say something: a grave key that is moved beside a frequent one is pointed out.
    void aGraveKeyBesideAFrequentOneIsPointedOut()
    {
        QVERIFY(m_actions->rebind(QStringLiteral("content.know-person"), Qt::Key_Y)); // beside G
        m_actions->find(QStringLiteral("window.keys"))->trigger();
        auto *page = m_frame->findChild<shell::KeymapPage *>();
        QTRY_VERIFY(page->isVisible());
        auto *choice = page->findChild<QComboBox *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Q);      // QWERTY
        QTRY_COMPARE(warnings(*page).size(), 2); // at both of them
    }

    /// What a slip onto a reason's letter does can be taken back before it leaves.
    void aReasonWaitsAndIsTakenBackByOneKey()
    {
        auto *desk = m_frame->findChild<content::ContentDesk *>();
        QTest::keyClick(desk, Qt::Key_H); // beside G
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        QCOMPARE(m_world->deciding.outbox().back().state, CommandState::Held);
        QTest::keyClick(desk, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_world->deciding.outbox().empty());
    }

private:
    static QStringList warnings(const shell::KeymapPage &page)
    {
        QStringList found;
        for (const auto *label : page.findChildren<kit::PlainLabel *>())
            if (label->objectName().startsWith(QStringLiteral("keyNote.")) && !label->text().isEmpty())
                found << label->text();
        return found;
    }
};

VIGIE_TEST(DefaultKeysTest);
#include "DefaultKeysTest.moc"
