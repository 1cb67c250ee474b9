#include "models/backend/rules/StepUp.h"
#include "models/base/OneTimeCode.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

/// A certifier with an authenticator, at two windows.
struct Shift
{
    CertificationWorld w;
    std::string secret;
    Person here, elsewhere;

    Shift()
    {
        secret = must(w.run([&] { return enrolAuthenticator(w.store, w.ines.id); }));
        here = elsewhere = w.ines;
        here.session = "one";
        elsewhere.session = "two";
    }

    std::string code(std::int64_t later = 0) { return codeOf(must(fromBase32(secret)), codeStepAt(w.now()) + later); }
    StepUpOutcome give(const std::string &code, const Person &who)
    {
        return must(w.run([&] { return stepUp(w.store, who, code, w.now()); }));
    }
    bool isConfirmed(const Person &who) { return checkStepUp(w.store, who, w.now()).has_value(); }
    std::string wrong()
    {
        for (int i = 0;; ++i) {
            const auto guess = std::to_string(100'000 + i);
            if (guess != code() && guess != code(1) && guess != code(-1))
                return guess;
        }
    }
};

} // namespace

class StepUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHoldsForOneTokenAndAShortTime()
    {
        Shift s;
        QVERIFY(!s.isConfirmed(s.here));
        QCOMPARE(s.give(s.code(), s.here), StepUpOutcome::Confirmed);
        QVERIFY(s.isConfirmed(s.here));
        QVERIFY(!s.isConfirmed(s.elsewhere)); // a token that was stolen is confirmed by nobody
        s.w.world.clock.advance(StepUpHolds - 1ms);
        QVERIFY(s.isConfirmed(s.here));
        s.w.world.clock.advance(1ms);
        QVERIFY(!s.isConfirmed(s.here));
    }

    void noCodeCountsTwice()
    {
        Shift s;
        const auto code = s.code();
        QCOMPARE(s.give(code, s.here), StepUpOutcome::Confirmed);
        QCOMPARE(s.give(code, s.elsewhere), StepUpOutcome::WrongCode); // read over a shoulder
        QVERIFY(!s.isConfirmed(s.elsewhere));
        QVERIFY(s.isConfirmed(s.here));
        QCOMPARE(s.give(s.code(1), s.here), StepUpOutcome::Confirmed);
        QCOMPARE(s.give(s.code(0), s.here), StepUpOutcome::WrongCode); // older than one that was taken
    }

    void clocksMayDifferByAStep()
    {
        Shift s;
        QCOMPARE(s.give(s.code(-2), s.here), StepUpOutcome::WrongCode);
        QCOMPARE(s.give(s.code(2), s.here), StepUpOutcome::WrongCode);
        QCOMPARE(s.give(s.code(-1), s.here), StepUpOutcome::Confirmed);
        QCOMPARE(s.give(s.code(1), s.here), StepUpOutcome::Confirmed);
    }

    void guessingIsClosed()
    {
        Shift s;
        for (int i = 0; i < WrongCodesAllowed; ++i)
            QCOMPARE(s.give(s.wrong(), s.here), StepUpOutcome::WrongCode);
        QCOMPARE(s.give(s.code(), s.here), StepUpOutcome::Closed); // not even the right one
        QVERIFY(!s.isConfirmed(s.here));
        s.w.world.clock.advance(WrongCodesClose);
        QCOMPARE(s.give(s.code(), s.here), StepUpOutcome::Confirmed);
        // A right one in between: the count begins anew.
        for (int i = 0; i < WrongCodesAllowed - 1; ++i)
            s.give(s.wrong(), s.here);
        s.w.world.clock.advance(CodeStep);
        QCOMPARE(s.give(s.code(), s.here), StepUpOutcome::Confirmed);
        QCOMPARE(s.give(s.wrong(), s.here), StepUpOutcome::WrongCode);
        s.w.world.clock.advance(CodeStep);
        QCOMPARE(s.give(s.code(), s.here), StepUpOutcome::Confirmed);
    }

    void withoutAnAuthenticatorNothingIsConfirmed()
    {
        Shift s;
        QVERIFY(refusal(s.w.run([&] { return stepUp(s.w.store, s.w.milo, "123456", s.w.now()); })) ==
                ErrorCode::Permission);
        QCOMPARE(checkStepUp(s.w.store, s.w.milo, s.w.now()).error().code, ErrorCode::StepUpNeeded);
    }

    void aNewAuthenticatorEndsTheOldOne()
    {
        Shift s;
        const auto code = s.code();
        QCOMPARE(s.give(code, s.here), StepUpOutcome::Confirmed);
        s.secret = must(s.w.run([&] { return enrolAuthenticator(s.w.store, s.w.ines.id); }));
        QVERIFY(!s.isConfirmed(s.here));
        QCOMPARE(s.give(s.code(), s.here), StepUpOutcome::Confirmed);
    }

    void bothStoresKeepTheSame()
    {
        AuthenticatorRecord record{"MZXW6YTB", 59'000'000, 3, Instant(5s), "mark", std::nullopt};
        CertificationWorld on;
        CertificationWorld in(std::make_unique<sim::MemoryBackendStore>(sim::Bodies::Contract));
        for (auto *w : {&on, &in}) {
            QVERIFY(!must(w->store.findAuthenticator(w->ines.id)));
            for (int i = 0; i < 2; ++i) {
                must(w->store.writeAuthenticator(w->ines.id, record));
                QVERIFY(must(w->store.findAuthenticator(w->ines.id)) == record);
                std::swap(record.closedUntil, record.confirmedUntil);
            }
            QVERIFY(!must(w->store.findAuthenticator(w->milo.id)));
        }
    }
};

VIGIE_TEST(StepUpTest);
#include "StepUpTest.moc"
