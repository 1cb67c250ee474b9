#include "tests/models/sync/EveryPair.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// Where a command is, as far as the next event can tell.
enum class Place { Adding, HeldOpen, HeldOffline, Waiting, Sending, Asking, Done, Conflict, Dead, Gone };

/// What can happen to it.
enum class Blow {
    AddedOk,
    AddFailed,
    StoreFailed,
    WindowEnds,
    UndoAsked,
    FlushAsked,
    DiscardAsked,
    RetryAsked,
    LinkCut,
    Restored,
    OtherPerson,
    Restart,
    Receipt,
    ForeignReceipt,
    Unreachable,
    Timeout,
    ServerError,
    Busy,
    Unauthorized,
    CursorExpired,
    ClaimLost,
    Refused,
    StatusDone,
    StatusDoneBare,
    StatusRunning,
    StatusUnknown,
    StatusNotFound,
    StatusTimeout,
    Last
};

using Row = Transition<Place, Blow>;

/// The whole table: what is not named stays where it is.
constexpr std::array Table{
    Row{Place::Adding, Blow::AddedOk, Place::HeldOpen},
    Row{Place::Adding, Blow::AddFailed, Place::Gone},
    Row{Place::Adding, Blow::Restart, Place::Gone}, // the person was not told that it is safe
    Row{Place::HeldOpen, Blow::WindowEnds, Place::Sending},
    Row{Place::HeldOpen, Blow::FlushAsked, Place::Sending},
    Row{Place::HeldOpen, Blow::UndoAsked, Place::Gone},
    Row{Place::HeldOpen, Blow::LinkCut, Place::HeldOffline},
    Row{Place::HeldOpen, Blow::Restored, Place::HeldOffline}, // the window stands still while everything is read anew
    Row{Place::HeldOpen, Blow::OtherPerson, Place::HeldOffline},
    Row{Place::HeldOffline, Blow::UndoAsked, Place::Gone},
    Row{Place::HeldOffline, Blow::FlushAsked, Place::Waiting},
    Row{Place::HeldOffline, Blow::Restart, Place::HeldOpen}, // the restart comes back online
    Row{Place::Waiting, Blow::RetryAsked, Place::Waiting},   // the platform's Retry-After holds for everybody
    Row{Place::Waiting, Blow::Restart, Place::Sending},
    Row{Place::Sending, Blow::Receipt, Place::Done},
    Row{Place::Sending, Blow::ForeignReceipt, Place::Waiting},
    Row{Place::Sending, Blow::Unreachable, Place::Waiting},
    Row{Place::Sending, Blow::Timeout, Place::Waiting},
    Row{Place::Sending, Blow::ServerError, Place::Waiting},
    Row{Place::Sending, Blow::Busy, Place::Waiting},
    Row{Place::Sending, Blow::Unauthorized, Place::Waiting},
    Row{Place::Sending, Blow::CursorExpired, Place::Waiting},
    Row{Place::Sending, Blow::ClaimLost, Place::Conflict},
    Row{Place::Sending, Blow::Refused, Place::Dead},
    Row{Place::Sending, Blow::Restart, Place::Asking}, // it may have arrived
    Row{Place::Asking, Blow::StatusDone, Place::Done},
    Row{Place::Asking, Blow::StatusDoneBare, Place::Sending},
    Row{Place::Asking, Blow::StatusRunning, Place::Waiting},
    Row{Place::Asking, Blow::StatusUnknown, Place::Sending},
    Row{Place::Asking, Blow::StatusNotFound, Place::Sending},
    Row{Place::Asking, Blow::StatusTimeout, Place::Waiting},
    Row{Place::Conflict, Blow::DiscardAsked, Place::Gone},
    Row{Place::Dead, Blow::DiscardAsked, Place::Gone},
};

/// One command, brought to a place.
struct Bench : World
{
    CommandId id;

    explicit Bench(Place place)
    {
        for (const char *kase : {"c1", "c2"})
            server.addCase(kase);
        startOnline();
        claim("c1");
        settle();
        id = decide("c1", DecisionAction::Block);
        if (place == Place::Adding)
            return;
        settle();
        if (place == Place::HeldOffline)
            cut();
        if (place == Place::HeldOffline || place == Place::HeldOpen)
            return;
        feed(event::FlushAsked{});
        deliverWrites();
        if (place == Place::Sending)
            return;
        if (place == Place::Asking) {
            bounce();
            return;
        }
        if (place == Place::Waiting)
            answer(patience());
        else if (place == Place::Done)
            answer(domain::Receipt{id, ReceiptOutcome::Applied, DecisionId("d"), clock.wall()});
        else
            answer(Error(place == Place::Dead ? ErrorCode::Refused : ErrorCode::ClaimLost));
    }

    Place place()
    {
        const auto *command = find(id);
        if (!command)
            return Place::Gone;
        switch (command->entry.state) {
        case CommandState::Held:
            if (command->adding)
                return Place::Adding;
            return command->heldUntil ? Place::HeldOpen : Place::HeldOffline;
        case CommandState::Ready:
        case CommandState::Sending:
            if (command->flight == Flight::Asking)
                return Place::Asking;
            return command->flight == Flight::Sending ? Place::Sending : Place::Waiting;
        case CommandState::Done:
            return Place::Done;
        case CommandState::Conflict:
            return Place::Conflict;
        case CommandState::Dead:
            return Place::Dead;
        case CommandState::Undone:
            break;
        }
        return Place::Gone;
    }

    void strike(Blow blow)
    {
        using Status = Platform::StatusAnswer;
        const domain::Receipt receipt{id, ReceiptOutcome::Applied, DecisionId("d"), clock.wall()};
        switch (blow) {
        case Blow::AddedOk:
            return happen(event::CommandAdded{id, {}});
        case Blow::AddFailed:
            return happen(event::CommandAdded{id, Error(ErrorCode::DiskFull)});
        case Blow::StoreFailed:
            return happen(event::CommandStored{id, Error(ErrorCode::DiskFull)});
        case Blow::WindowEnds:
            clock.advance(10s);
            return happen(event::Woke{});
        case Blow::UndoAsked:
            return happen(event::UndoAsked{77, CommandId("compensation"), id});
        case Blow::FlushAsked:
            return happen(event::FlushAsked{});
        case Blow::DiscardAsked:
            return happen(event::DiscardAsked{77, id});
        case Blow::RetryAsked:
            return happen(event::RetryAsked{});
        case Blow::LinkCut:
            return cut();
        case Blow::Restored:
            server.restore();
            happen(event::StreamHinted{});
            return deliverPulls();
        case Blow::OtherPerson:
            server.person = credentials = PersonId("ben");
            happen(event::CredentialsChanged{});
            return settleBut();
        case Blow::Restart:
            return bounce();
        case Blow::Receipt:
            return answer(receipt);
        case Blow::ForeignReceipt:
            return answer(domain::Receipt{CommandId("another"), ReceiptOutcome::Applied, DecisionId("d"), {}});
        case Blow::Unreachable:
            return answer(Error(ErrorCode::Unreachable));
        case Blow::Timeout:
            return answer(Error(ErrorCode::Timeout));
        case Blow::ServerError:
            return answer(Error(ErrorCode::ServerError));
        case Blow::Busy:
            return answer(patience());
        case Blow::Unauthorized:
            return answer(Error(ErrorCode::Unauthorized));
        case Blow::CursorExpired:
            return answer(Error(ErrorCode::CursorExpired));
        case Blow::ClaimLost:
            return answer(Error(ErrorCode::ClaimLost));
        case Blow::Refused:
            return answer(Error(ErrorCode::Refused));
        case Blow::StatusDone:
            return tell(Status{CommandStatus::Done, receipt});
        case Blow::StatusDoneBare:
            return tell(Status{CommandStatus::Done, {}});
        case Blow::StatusRunning:
            return tell(Status{CommandStatus::Running, {}});
        case Blow::StatusUnknown:
            return tell(Status{CommandStatus::Unknown, {}});
        case Blow::StatusNotFound:
            return tell(Error(ErrorCode::NotFound));
        case Blow::StatusTimeout:
            return tell(Error(ErrorCode::Timeout));
        case Blow::Last:
            break;
        }
    }

private:
    static Error patience()
    {
        Error error(ErrorCode::Busy);
        error.retryAfter = 1h;
        return error;
    }
    void happen(decltype(Event::what) what)
    {
        feed(std::move(what));
        deliverWrites();
    }
    void answer(Result<domain::Receipt> receipt) { happen(event::CommandAnswered{id, std::move(receipt)}); }
    void tell(Result<Platform::StatusAnswer> status) { happen(event::StatusAnswered{id, std::move(status)}); }
    /// A pull that finds nobody at the other end.
    void cut()
    {
        fault = [] { return Fault::DropBefore; };
        happen(event::StreamHinted{});
        deliverPulls();
    }
    void deliverPulls()
    {
        settle([](const Effect &effect) { return !std::holds_alternative<effect::FetchChanges>(effect); });
        deliverWrites();
    }
    /// Everything but what goes out about commands.
    void settleBut()
    {
        settle([](const Effect &effect) {
            return std::holds_alternative<effect::SendCommand>(effect) ||
                   std::holds_alternative<effect::AskStatus>(effect) ||
                   std::holds_alternative<effect::AddCommand>(effect);
        });
    }
    void bounce()
    {
        kill();
        fault = [] { return Fault::None; };
        start();
        settleBut();
    }
};

} // namespace

/// The state machine of a command as the core runs it: every pair of place and event.
class CommandTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data()
    {
        addEveryPair<Place, Blow>(Table, Place::Gone, Blow::Last,
                                  [](Place from, Blow blow) { return from == Place::Adding && blow == Blow::Restart; });
    }

    void everyPair()
    {
        QFETCH(const int, place);
        QFETCH(const int, blow);
        const auto from = static_cast<Place>(place);
        Bench bench(from);
        QCOMPARE(static_cast<int>(bench.place()), place);
        bench.strike(static_cast<Blow>(blow));
        QCOMPARE(static_cast<int>(bench.place()), static_cast<int>(next(Table, from, static_cast<Blow>(blow))));
        QVERIFY2(bench.outbox.violations.empty(),
                 bench.outbox.violations.empty() ? "" : bench.outbox.violations.front().c_str());
    }
};

VIGIE_TEST(CommandTableTest);
#include "CommandTableTest.moc"
