#include "models/desktop/RoamingPreferences.h"
#include "tests/support/FakeAccountSettings.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <random>

using namespace vigie;
using namespace vigie::desktop;
using namespace std::chrono_literals;

namespace {

const QString Scheme = QStringLiteral("window/scheme");
const QString Text = QStringLiteral("window/text_percent");
const QString Panes = QStringLiteral("content.panes");

/// A workstation: what it keeps outlives its program.
struct Station
{
    test::ManualClock &clock;
    std::unique_ptr<test::FakePreferences> disk = std::make_unique<test::FakePreferences>();
    std::unique_ptr<RoamingPreferences> preferences = std::make_unique<RoamingPreferences>(*disk, clock);

    void restart() { preferences = std::make_unique<RoamingPreferences>(*disk, clock); }
    QString text(const QString &key) const { return preferences->value(key, QString()).toString(); }
    void set(const QString &key, const QVariant &value) const { preferences->setValue(key, value); }
    void meet(test::FakeAccountSettings &account) const
    {
        preferences->follow(&account);
        preferences->exchange();
        QCoreApplication::sendPostedEvents();
    }
};

/// Lets answers arrive until nothing more happens.
void settle()
{
    constexpr int Rounds = 20; // read, write, and what changed meanwhile
    for (int i = 0; i < Rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

class RoamingPreferencesTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;

private Q_SLOTS:
    void whatIsSetHereIsFoundThere()
    {
        test::FakeAccountSettings account;
        Station one{m_clock};
        Station other{m_clock};
        one.meet(account);
        one.set(Scheme, QStringLiteral("dark"));
        one.set(Text, 150);
        settle();
        QSignalSpy changed(other.preferences.get(), &domain::Preferences::changed);
        other.meet(account);
        settle();
        QCOMPARE(other.text(Scheme), QStringLiteral("dark"));
        QCOMPARE(other.preferences->value(Text, 100).toInt(), 150);
        QVERIFY(changed.contains(QVariantList{Scheme}));
        QCOMPARE(one.preferences->waiting(), 0);
    }

    void panelSizesStayAndUnknownKeysDoNotEnter()
    {
        test::FakeAccountSettings account;
        account.settings[QStringLiteral("platform/address")] = {QStringLiteral("https://elsewhere.example"),
                                                                m_clock.wall()};
        Station one{m_clock};
        one.meet(account);
        one.set(Panes, QVariantList{1, 2});
        settle();
        QCOMPARE(account.writes, 0);
        QVERIFY(one.text(QStringLiteral("platform/address")).isEmpty());
    }

    void changesMadeOfflineWaitAlsoOverARestart()
    {
        test::FakeAccountSettings account;
        Station one{m_clock};
        one.set(Scheme, QStringLiteral("dark"));
        QCOMPARE(one.preferences->waiting(), 1);
        one.restart();
        QCOMPARE(one.preferences->waiting(), 1);
        account.refuseWith = Error(ErrorCode::Unreachable);
        one.meet(account);
        settle();
        QCOMPARE(one.preferences->waiting(), 1);
        account.refuseWith.reset();
        one.preferences->exchange();
        settle();
        QCOMPARE(account.settings.at(Scheme).value, QStringLiteral("dark"));
        QCOMPARE(one.preferences->waiting(), 0);
    }

    void theLaterChangeWinsWhoeverComesFirst()
    {
        test::FakeAccountSettings account;
        Station one{m_clock};
        Station other{m_clock};
        one.set(Scheme, QStringLiteral("dark"));
        m_clock.advance(1min);
        other.set(Scheme, QStringLiteral("light"));
        other.meet(account);
        settle();
        one.meet(account);
        settle();
        QCOMPARE(one.text(Scheme), QStringLiteral("light"));
        QCOMPARE(account.settings.at(Scheme).value, QStringLiteral("light"));
    }

    void aChangeDuringACallIsNotLost()
    {
        test::FakeAccountSettings account;
        account.slow = true;
        Station one{m_clock};
        one.meet(account);
        account.answerAll();
        settle();
        one.set(Scheme, QStringLiteral("dark"));
        m_clock.advance(1s);
        one.set(Scheme, QStringLiteral("light"));
        one.set(Text, 125);
        account.answerAll();
        settle();
        account.answerAll();
        settle();
        QCOMPARE(account.settings.at(Scheme).value, QStringLiteral("light"));
        QCOMPARE(account.settings.at(Text).value, QStringLiteral("125"));
        QCOMPARE(one.text(Scheme), QStringLiteral("light"));
    }

    void whatThePlatformRefusesStaysHereAndIsNotSentForEver()
    {
        test::FakeAccountSettings account;
        Station one{m_clock};
        one.meet(account);
        settle();
        account.refuseWith = Error(ErrorCode::TooLarge);
        one.set(Scheme, QStringLiteral("dark"));
        settle();
        QCOMPARE(one.preferences->waiting(), 0);
        QCOMPARE(one.text(Scheme), QStringLiteral("dark"));
    }

    void nobodysAnswerReachesTheNextPerson()
    {
        test::FakeAccountSettings account;
        test::FakeAccountSettings next;
        account.settings[Scheme] = {QStringLiteral("dark"), m_clock.wall()};
        account.slow = true;
        Station one{m_clock};
        one.meet(account);
        one.preferences->follow(&next);
        account.answerAll();
        settle();
        QVERIFY(one.text(Scheme).isEmpty());
    }

    /// Whatever people do at three workstations that come and go: once all have met the platform they agree.
    void allAgreeInTheEnd()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 50; ++round) {
            test::FakeAccountSettings account;
            std::vector<Station> stations;
            for (int i = 0; i < 3; ++i)
                stations.push_back(Station{m_clock});
            for (int step = 0; step < 40; ++step) {
                auto &station = stations[random() % stations.size()];
                m_clock.advance(Milliseconds(1 + random() % 1000)); // two people never press in the same millisecond
                switch (random() % 5) {
                case 0:
                case 1:
                    station.set(random() % 2 ? Scheme : Text, QString::number(random() % 4));
                    break;
                case 2:
                    station.restart();
                    break;
                case 3:
                    account.refuseWith = random() % 2 ? std::optional<Error>(ErrorCode::Unreachable) : std::nullopt;
                    break;
                default:
                    station.meet(account);
                    settle();
                }
            }
            account.refuseWith.reset();
            for (int twice = 0; twice < 2; ++twice)
                for (auto &station : stations) {
                    station.meet(account);
                    settle();
                }
            for (const auto &station : stations)
                for (const auto &key : {Scheme, Text}) {
                    QCOMPARE(station.text(key), stations.front().text(key));
                    if (account.settings.contains(key))
                        QCOMPARE(station.text(key), account.settings.at(key).value);
                }
        }
    }
};

VIGIE_TEST(RoamingPreferencesTest);
#include "RoamingPreferencesTest.moc"
