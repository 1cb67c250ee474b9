#include "widgets/notices/HostNoticeSheet.h"
#include "tests/widgets/notices/NoticeWindow.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Stage = HostNoticeFlow::Stage;

namespace {

const QString Explained = QStringLiteral("A video for adults is shown there without an age check.");
const QString Address = QStringLiteral("https://videos.example/watch/77");

} // namespace

/// A notice to another host as a person writes one and records what became of it: by keys, in a real window.
class HostNoticeSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
    }
    void cleanup() { m_window.reset(); }

    void itIsWrittenKeptSentAndAnsweredByKeys()
    {
        QVERIFY(open());
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->find<QWidget>("hostName")->hasFocus());
        type(QStringLiteral("Videos Example"));
        m_window->press(Qt::Key_Tab);
        type(Address);
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Tab); // past the language: that of the window
        type(Explained);
        for (const auto &part : {Address, Explained, QStringLiteral("In good faith."), fake().words.contact})
            QVERIFY2(m_window->words("hostLetter").contains(part), qPrintable(part));
        QTRY_VERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().notices.size(), std::size_t{1});
        QCOMPARE(fake().notices.front().notice, std::optional(NoticeId("notice-1")));
        QCOMPARE(fake().notices.front().entry.language, std::string("en"));
        QTRY_COMPARE(act()->text(), QStringLiteral("I have sent it: record it"));

        QTRY_VERIFY(m_window->find<QWidget>("hostMakeFiles")->isEnabled());
        m_window->find<QWidget>("hostMakeFiles")->setFocus();
        m_window->press(Qt::Key_Space);
        QTRY_COMPARE(fake().made.size(), std::size_t{1});
        QVERIFY(fake().made.front().letter.text.contains(Explained));
        QTRY_VERIFY(m_window->words("hostResult").contains(QStringLiteral("host-notice-host-1.txt")));
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().contains(Explained));

        QTRY_VERIFY(act()->isEnabled());
        m_window->find<QWidget>("hostFolder")->setFocus(); // where Enter alone makes the files
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().notices.front().state, HostNoticeState::Sent);
        QCOMPARE(fake().made.size(), std::size_t{1});
        QTRY_VERIFY(m_window->words("hostStory").contains(QStringLiteral("stays as it was")));
        QVERIFY(!m_window->find<QWidget>("hostExplanation")->isVisible());
        m_window->find<QWidget>("hostAnswer")->setFocus();
        type(QStringLiteral("Removed, thank you."));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().notices.front().state, HostNoticeState::Answered);
        QTRY_VERIFY(m_window->words("hostStory").contains(QStringLiteral("Removed, thank you.")));
    }

    void whatIsMissingIsSaidAndADraftIsKept()
    {
        QVERIFY(open());
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        m_window->find<QLineEdit>("hostName")->setText(QStringLiteral("Videos Example"));
        QTRY_VERIFY(m_window->words("hostNoticeWord").contains(QStringLiteral("exact addresses")));
        m_window->find<QPlainTextEdit>("hostUrls")->setPlainText(QStringLiteral("https://videos.example/"));
        QVERIFY(m_window->words("hostNoticeWord").contains(QStringLiteral("one page")));
        QTRY_VERIFY(act()->isEnabled()); // unfinished is kept, and cannot be sent
        act()->click();
        QTRY_COMPARE(fake().notices.size(), std::size_t{1});
        QTRY_COMPARE(sheet().flow().stage(), Stage::Open);
        QVERIFY(!m_window->find<QWidget>("hostMakeFiles")->isEnabled());
        QCOMPARE(act()->text(), QStringLiteral("Save the notice"));
        QVERIFY(!act()->isEnabled());
    }

    void aPersonalDetailDoesNotLeave()
    {
        QVERIFY(open());
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        m_window->find<QLineEdit>("hostName")->setText(QStringLiteral("Videos Example"));
        m_window->find<QPlainTextEdit>("hostUrls")->setPlainText(Address);
        m_window->find<QPlainTextEdit>("hostExplanation")
            ->setPlainText(Explained + QStringLiteral(" She can be reached at 06 39 98 12 34."));
        QTRY_VERIFY(m_window->words("hostNoticeWord").contains(QStringLiteral("Take out")));
        QVERIFY(!act()->isEnabled());
        m_window->find<QPlainTextEdit>("hostExplanation")->setPlainText(Explained);
        QTRY_VERIFY(act()->isEnabled()); // the platform's own address in the letter is none
    }

    void theLanguageIsChosen()
    {
        QVERIFY(open());
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        m_window->find<QLineEdit>("hostName")->setText(QStringLiteral("Vidéos Exemple"));
        m_window->find<QComboBox>("hostLanguage")->setFocus();
        m_window->press(Qt::Key_Up);
        QVERIFY(m_window->words("hostLetter").startsWith(QStringLiteral("À Vidéos Exemple")));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        addDraft();
        QVERIFY(open());
        fake().keepFails = ErrorCode::NotFound;
        QTRY_VERIFY(m_window->find<kit::Button>("hostMakeFiles")->isEnabled());
        m_window->find<kit::Button>("hostMakeFiles")->click();
        QTRY_VERIFY(m_window->words("hostNoticeWord").contains(QStringLiteral("no such folder")));
    }

    void whatAColleagueSavedIsNotOverwritten()
    {
        addDraft();
        QVERIFY(open());
        fake().notices.front().rev = 9;
        m_window->find<QLineEdit>("hostName")->setText(QStringLiteral("Clips Example"));
        QTRY_VERIFY(act()->isEnabled());
        act()->click();
        QTRY_VERIFY(m_window->words("hostNoticeWord").contains(QStringLiteral("colleague")));
        QCOMPARE(m_window->find<QLineEdit>("hostName")->text(), QStringLiteral("Clips Example"));
    }

    void itsStatesAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<bool>("online");
        QTest::addColumn<int>("state");
        using State = kit::StateView::State;
        QTest::newRow("role") << ErrorCode::Permission << true << static_cast<int>(State::NoPermission);
        QTest::newRow("away") << ErrorCode::Unreachable << false << static_cast<int>(State::Offline);
        QTest::newRow("fault") << ErrorCode::ServerError << true << static_cast<int>(State::Error);
    }
    void itsStatesAreSaid()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const bool, online);
        QFETCH(const int, state);
        fake().failWith = reason;
        QVERIFY(m_window->start());
        if (!online) {
            auto status = world().connection.status();
            status.link = Link::Offline;
            world().connection.set(status);
        }
        m_window->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(static_cast<int>(m_window->find<kit::StateView>("hostNoticeState")->state()), state);
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    test::FakeHostNoticing &fake() { return world().hosts; }
    HostNoticeSheet &sheet() { return *m_window->find<HostNoticeSheet>("hostNoticeSheet"); }
    kit::Button *act() { return m_window->find<kit::Button>("hostNoticeAct"); }
    void addDraft()
    {
        HostNotice draft;
        draft.id = HostNoticeId("host-0");
        draft.rev = 1;
        draft.entry = {QStringLiteral("Videos Example"), {Address}, "en", Explained};
        draft.state = HostNoticeState::Draft;
        fake().notices.push_back(draft);
    }
    bool open()
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_H, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return sheet().flow().stage() == Stage::Open; });
    }
    void type(const QString &words) { QTest::keyClicks(m_window->desk->focusWidget(), words); }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(HostNoticeSheetTest);
#include "HostNoticeSheetTest.moc"
