#include "models/items/Roles.h"
#include "tests/support/EndOfList.h"
#include "tests/support/HostileText.h"
#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/notices/NoticeWords.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
namespace items = vigie::items;

namespace {

const QString Facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");

} // namespace

/// The desk as a person uses it: by keys, in a real window.
class NoticeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        for (int number = 1; number <= 3; ++number)
            world().add(world().notice(number));
    }
    void cleanup() { m_window.reset(); }

    void theListSaysWhyTheFirstIsTheFirst()
    {
        auto trusted = world().notice(9);
        trusted.notice->origin = NoticeOrigin::TrustedFlagger;
        trusted.notice->flagger = QStringLiteral("Ligne Claire");
        trusted.notice->withinExpertise = true;
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(trusted);
        QVERIFY(m_window->show());
        QTRY_VERIFY(m_window->words("whyFirst").contains(QStringLiteral("Trusted flagger")));
        const auto *table = m_window->find<QTableView>("noticeTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Trusted flagger · Hate"));
        QCOMPARE(table->model()->index(0, 2).data(items::ToneRole).toInt(), static_cast<int>(Tone::Soon));
    }

    void rowsThatAreReadLeaveTheArrowsWhereTheyAre()
    {
        for (int number = 4; number <= test::LongList; ++number)
            world().add(world().notice(number));
        QVERIFY(m_window->start());
        QCOMPARE(test::rowAfterEnd(*m_window->find<QTableView>("noticeTable"), 1), test::LongList - 1);
        QCOMPARE(m_window->onDesk(), std::string("case-1"));
    }

    void aNoticeIsDecidedByKeys()
    {
        QVERIFY(m_window->start());
        QCOMPARE(m_window->onDesk(), std::string("case-1"));
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_1);
        QVERIFY(draft().restricts());
        m_window->press(Qt::Key_C);
        auto *sheet = m_window->find<ClauseSheet>("clauseSheet");
        QTRY_VERIFY(sheet->isVisible());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(!sheet->isVisible());
        QCOMPARE(draft().clause()->code, std::string("H1")); // of its category
        m_window->press(Qt::Key_E);
        auto *facts = m_window->find<QPlainTextEdit>("facts");
        QTRY_VERIFY(facts->hasFocus());
        QTest::keyClicks(facts, Facts);
        QCOMPARE(m_window->onDesk(), std::string("case-1")); // letters are letters here
        QVERIFY(draft().restricts());
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        const auto &made = world().noticing.decisions.back();
        QCOMPARE(made.items, std::vector{ItemId("item-1")});
        QCOMPARE(made.facts, Facts);
        QCOMPARE(made.clause, std::optional(ClauseId("H1")));
        QVERIFY(!made.sawFullPicture);
        // Nothing of it is in the form of the next one.
        QVERIFY(facts->toPlainText().isEmpty());
        QVERIFY(draft().outcome() == NoticeOutcome::Unknown);
        QTRY_VERIFY(world().drafts.texts.empty());
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        QVERIFY(m_window->start());
        QVERIFY(m_window->words("whyNotDecide").contains(QStringLiteral("Choose what you found.")));
        m_window->press(Qt::Key_1);
        QCOMPARE(m_window->words("chosenClause"), NoticeWords::fault(NoticeFault::ClauseMissing));
        QVERIFY(m_window->words("factsCount").contains(NoticeWords::fault(NoticeFault::FactsMissing)));
        m_window->find<QCheckBox>("restriction1")->click(); // nothing is taken away any more
        QCOMPARE(m_window->words("restrictionFault"), NoticeWords::fault(NoticeFault::RestrictionMissing));
        m_window->write(Facts + QStringLiteral(" [date]"));
        QVERIFY(m_window->words("factsCount").contains(NoticeWords::fault(NoticeFault::FactsUnfinished)));
        m_window->write(QString(noticing::FactsLimit + 1, QLatin1Char('x')));
        QVERIFY(m_window->words("factsCount").contains(NoticeWords::fault(NoticeFault::FactsTooLong)));
    }

    void restrictionsAreTakenAndLeftByKeys()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_7);
        QVERIFY(!draft().restriction(RestrictionKind::PayoutHeld)); // nothing was found yet
        m_window->press(Qt::Key_1);
        auto *box = m_window->find<QCheckBox>(
            qPrintable(QStringLiteral("restriction%1").arg(static_cast<int>(RestrictionKind::PayoutHeld))));
        QVERIFY(box->text().contains(QStringLiteral("(7)")) && !box->isChecked());
        m_window->press(Qt::Key_7);
        QVERIFY(draft().restriction(RestrictionKind::PayoutHeld) && box->isChecked());
        m_window->press(Qt::Key_7);
        QVERIFY(!draft().restriction(RestrictionKind::PayoutHeld) && !box->isChecked());
        m_window->press(Qt::Key_9);
        QVERIFY(draft().restriction(RestrictionKind::AccountEnded));
        m_window->press(Qt::Key_2); // nothing there: nothing is taken
        QVERIFY(!m_window->action("notices.restriction-1")->isEnabled());
    }

    void aPersonalDetailKeepsItFromLeaving()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_2);
        m_window->write(QStringLiteral("Nothing there. Ask jane.roe@example.org if in doubt."));
        auto *found = m_window->find<kit::PlainLabel>("factsDetails");
        QTRY_VERIFY(found->isVisible());
        QVERIFY(found->text().contains(QStringLiteral("E-mail address")));
        QVERIFY(!found->text().contains(QStringLiteral("jane.roe")));
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(world().noticing.decisions.empty());
        m_window->write(QStringLiteral("Nothing there that breaks the law or the terms."));
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        QVERIFY(!found->isVisible());
    }

    void theLettersAreWrittenAsOneGoes()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_F6);
        auto *view = m_window->find<LettersView>("lettersView");
        QTRY_VERIFY(view->isVisible());
        QVERIFY(m_window->words("lettersState").contains(QStringLiteral("Choose what you found")));
        m_window->press(Qt::Key_1);
        m_window->write(Facts);
        draft().setClause(ClauseId("H1"));
        const auto texts = view->findChildren<kit::PlainLabel *>(QStringLiteral("letterText"));
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts[0]->text().contains(Facts));
        QVERIFY(texts[0]->text().contains(QStringLiteral("Haine et discrimination"))); // the member reads French
        QVERIFY(texts[1]->text().contains(QStringLiteral("notice-1")));
        QVERIFY(!texts[1]->text().contains(Facts));
    }

    void nobodyToAnswerIsSaid()
    {
        auto anonymous = world().notice(1);
        anonymous.notice->answerable = false;
        world().reader.details[anonymous.kase.id] = anonymous;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        QVERIFY(m_window->words("lettersState").contains(QStringLiteral("Nobody to answer")));
    }

    void undoBringsBackWhatWasWritten()
    {
        QVERIFY(m_window->start());
        decideFirst();
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QVERIFY(world().deciding.outbox().empty());
        QVERIFY(draft().restricts());
        QCOMPARE(m_window->find<QPlainTextEdit>("facts")->toPlainText(), Facts);
        QCOMPARE(draft().clause()->code, std::string("H1"));
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
    }

    /// Ctrl is still held when the next notice comes to the desk, and is no choosing of rows.
    void keysWithControlChooseNoRow()
    {
        QVERIFY(m_window->start());
        auto *keyboard = m_window->desk->window()->windowHandle();
        QTest::keyPress(keyboard, Qt::Key_Control, Qt::ControlModifier);
        const auto release = qScopeGuard([keyboard] { QTest::keyRelease(keyboard, Qt::Key_Control); });
        decideFirst();
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QCOMPARE(chosenRows(), 1);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QCOMPARE(chosenRows(), 1);
    }

    void whatIsTypedSurvivesTheWindow()
    {
        QVERIFY(m_window->start());
        m_window->write(QStringLiteral("half a sentence"));
        QTRY_COMPARE(world().drafts.text({CaseId("case-1"), "notice-facts"}), QStringLiteral("half a sentence"));
        m_window->desk->lock();
        world().claiming.line = {CaseId("case-1")};
        QVERIFY(m_window->start());
        QCOMPARE(m_window->onDesk(), std::string("case-1"));
        QTRY_COMPARE(m_window->find<QPlainTextEdit>("facts")->toPlainText(), QStringLiteral("half a sentence"));
        QCOMPARE(draft().facts(), QStringLiteral("half a sentence"));
    }

    void aSiblingThatComesIsALineAndNothingElse()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        m_window->write(Facts);
        auto detail = world().notice(1);
        detail.items.front().others = {world().sibling("notice-9", ItemId("item-1"))};
        const auto place = m_window->find<QWidget>("noticePicture")->geometry();
        world().change(detail);
        QTRY_VERIFY(m_window->words("clusterRule").contains(QStringLiteral("1 came just now.")));
        QVERIFY(m_window->words("clusterRule").contains(QStringLiteral("your decision is about this notice only")));
        QCOMPARE(m_window->find<QWidget>("noticePicture")->geometry(), place);
        QVERIFY(draft().restricts());
        QCOMPARE(draft().facts(), Facts);
        draft().setClause(ClauseId("H1"));
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().noticing.decisions.size(), std::size_t{1});
        QCOMPARE(world().noticing.decisions.front().notice, NoticeId("notice-1"));
    }

    void severalItemsAreTickedOneByOne()
    {
        auto detail = world().notice(1);
        const auto owner = *detail.items.front().owner;
        detail.items.push_back(world().item("item-b", owner, "Second"));
        detail.items.push_back({ItemId("item-gone"), {}, {}, {}});
        detail.notice->items = {ItemId("item-1"), ItemId("item-b"), ItemId("item-gone")};
        world().reader.details[detail.kase.id] = detail;
        QVERIFY(m_window->start());
        QCOMPARE(draft().ticked(), std::size_t{0});
        m_window->press(Qt::Key_N);
        m_window->press(Qt::Key_T);
        QVERIFY(draft().isTicked(ItemId("item-b")) && !draft().isTicked(ItemId("item-1")));
        m_window->press(Qt::Key_N);
        QVERIFY(m_window->find<kit::StateView>("itemState")->sentence().contains(QStringLiteral("not here")));
        m_window->press(Qt::Key_T);
        QCOMPARE(draft().ticked(), std::size_t{1});
        m_window->press(Qt::Key_P);
        m_window->press(Qt::Key_P);
        m_window->press(Qt::Key_A);
        QCOMPARE(draft().ticked(), std::size_t{2});
        auto *table = m_window->find<QTableView>("noticedItems");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space); // the first one
        QVERIFY(!draft().isTicked(ItemId("item-1")));
        const QRect box = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(box.left() + 14, box.center().y()));
        QVERIFY(draft().isTicked(ItemId("item-1")));
    }

    void thePictureIsVeiledUntilSomebodyLooks()
    {
        QVERIFY(m_window->start());
        auto *picture = m_window->find<media::ProtectedPicture>("noticePicture");
        QTRY_COMPARE(picture->painted(), media::ProtectedPicture::Shown::Veil);
        QTRY_VERIFY(picture->hasFocus());
        QTest::keyPress(picture, Qt::Key_Space);
        QTRY_COMPARE(picture->painted(), media::ProtectedPicture::Shown::Grey);
        QTest::keyRelease(picture, Qt::Key_Space);
        QTRY_COMPARE(picture->painted(), media::ProtectedPicture::Shown::Veil);
        m_window->press(Qt::Key_2);
        m_window->write(Facts);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().noticing.decisions.size(), std::size_t{1});
        QVERIFY(world().noticing.decisions.front().sawFullPicture);
    }

    void restrictedContentIsDecidedUnseen()
    {
        auto detail = world().notice(1);
        detail.items.front().item->restricted = detail.items.front().item->knownHash = true;
        world().reader.details[detail.kase.id] = detail;
        QVERIFY(m_window->start());
        auto *picture = m_window->find<media::ProtectedPicture>("noticePicture");
        QTRY_COMPARE(picture->painted(), media::ProtectedPicture::Shown::Restricted);
        QVERIFY(world().pictures.jobs.empty() ||
                world().pictures.jobs.front().media.id != detail.items.front().item->media.front().id);
        const auto *facts = m_window->find<kit::KeyValueList>("itemFacts");
        QVERIFY(std::ranges::any_of(facts->findChildren<kit::PlainLabel *>(), [](const auto *fact) {
            return fact->text().startsWith(QStringLiteral("On the list of known illegal files"));
        }));
        m_window->press(Qt::Key_1);
        QCOMPARE(draft().ticked(), std::size_t{1});
        m_window->press(Qt::Key_C);
        auto *sheet = m_window->find<ClauseSheet>("clauseSheet");
        QTRY_VERIFY(sheet->isVisible());
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(!sheet->isVisible());
        m_window->write(Facts);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().noticing.decisions.size(), std::size_t{1});
        QVERIFY(!world().noticing.decisions.front().sawFullPicture);
        QVERIFY(std::ranges::none_of(world().pictures.jobs, [&](const auto &job) {
            return job.media.id == detail.items.front().item->media.front().id;
        }));
    }

    void aColleaguesNoticeSaysWhoDecides()
    {
        world().claiming.taken.insert_or_assign(CaseId("case-2"), Error(ErrorCode::ClaimLost));
        QVERIFY(m_window->show());
        m_window->flow().open(CaseId("case-2"));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(m_window->words("whyNotDecide").contains(QStringLiteral("A colleague has this notice")));
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
    }

    void offlineTheDecisionWaits()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_2);
        m_window->write(Facts);
        auto status = world().connection.status();
        status.link = Link::Offline;
        status.since = world().clock.wall();
        world().connection.set(status);
        QTRY_VERIFY(m_window->words("whyNotDecide").contains(QStringLiteral("waits here")));
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
    }

    void oneThatComesBackIsSaidAndOpenedAgain()
    {
        QVERIFY(m_window->start());
        decideFirst();
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        auto *banner = m_window->find<kit::Banner>("noticeBanner");
        QVERIFY(!banner->isVisible());
        world().deciding.settleLast(CommandState::Conflict, Error(ErrorCode::PolicyChanged));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->message().contains(QStringLiteral("policy changed")));
        Q_EMIT banner->actionTriggered();
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QCOMPARE(m_window->find<QPlainTextEdit>("facts")->toPlainText(), Facts);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().noticing.decisions.size(), std::size_t{2});
        QTRY_VERIFY(!banner->isVisible());
    }

    void aMissingRecordIsSaid()
    {
        auto detail = world().notice(1);
        detail.notice.reset();
        world().reader.details[detail.kase.id] = detail;
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QTRY_VERIFY(m_window->find<kit::StateView>("noticeState")->isVisible());
        QVERIFY(
            m_window->find<kit::StateView>("noticeState")->sentence().contains(QStringLiteral("missing or damaged")));
        m_window->press(Qt::Key_K);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
    }

    void wordsFromOutsideStayWords()
    {
        for (const auto &text : test::hostileTexts()) {
            auto detail = world().notice(1);
            detail.notice->explanation = text.left(filing::ExplanationLimit);
            detail.notice->elsewhere = {text.left(filing::LocationLimit)};
            detail.notice->flagger = text.left(200);
            detail.items.front().item->caption = text.left(500);
            detail.items.front().owner->displayName = text.left(100);
            detail.items.front().others = {world().sibling("s", ItemId("item-1"))};
            detail.items.front().others.front().explanation = text.left(2'000);
            world().reader.details[detail.kase.id] = detail;
            world().claiming.line = {CaseId("case-1")};
            QVERIFY(m_window->start());
            for (const auto *label : m_window->desk->findChildren<QLabel *>()) {
                QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
                auto seen = label->text();
                seen.remove(QChar(0x200B)); // where a long run may be broken
                QVERIFY2(test::isHarmless(seen), qPrintable(label->objectName()));
            }
            m_window->press(Qt::Key_L);
            QTRY_VERIFY(m_window->desk->findChild<kit::PagedText *>()->isVisible());
            QVERIFY(test::isHarmless(m_window->desk->findChild<kit::PagedText *>()->pageText()));
            m_window->desk->lock();
            QTRY_VERIFY(world().claiming.held().empty());
        }
    }

    void lockingDropsPixelsAndClaimsAndKeepsWords()
    {
        QVERIFY(m_window->start());
        m_window->write(QStringLiteral("half a sentence"));
        m_window->desk->lock();
        QVERIFY(!m_window->flow().current());
        QTRY_VERIFY(world().claiming.held().empty());
        QCOMPARE(world().pictures.forgotAll, 1);
        QVERIFY(!m_window->find<media::ProtectedPicture>("noticePicture")->hasPixels());
        QCOMPARE(world().drafts.text({CaseId("case-1"), "notice-facts"}), QStringLiteral("half a sentence"));
        QVERIFY(m_window->find<QPlainTextEdit>("facts")->toPlainText().isEmpty());
    }

    void everythingHasItsKeyAndName()
    {
        QVERIFY(m_window->start());
        int found = 0;
        for (const auto *action : m_window->actions->all()) {
            ++found;
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        }
        QVERIFY2(found >= 20, qPrintable(QString::number(found)));
        for (auto *widget : m_window->desk->findChildren<QWidget *>())
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->inherits("QAbstractButton"),
                         qPrintable(widget->objectName() + QLatin1Char(' ') +
                                    QLatin1StringView(widget->metaObject()->className())));
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    DecisionDraft &draft() { return m_window->desk->draft(); }
    void decideFirst()
    {
        m_window->press(Qt::Key_1);
        draft().setClause(ClauseId("H1"));
        m_window->write(Facts);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
    }

    int chosenRows() const
    {
        const auto *table = m_window->find<QTableView>("noticeTable");
        return static_cast<int>(table->selectionModel()->selectedRows().size());
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(NoticeDeskTest);
#include "NoticeDeskTest.moc"
