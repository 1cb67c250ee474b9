#include "models/backend/rules/Viewing.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/api/Tokens.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/OriginalDigests.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/rules/Referring.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/backend/sample/SamplePeople.h"
#include "models/contract/Viewings.h"
#include "tests/models/backend/World.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const QString Sentence = QStringLiteral("Hash match contradicts the caption. SPECIMEN");
const std::string Bytes = "the restricted original";

/// A restricted item with an open case, and people who may look at it. On the database or the simulator's store.
struct Room
{
    explicit Room(bool inMemory) : memory(sim::Bodies::Contract)
    {
        store = inMemory ? static_cast<BackendStore *>(&memory) : world.store.get();
        if (inMemory)
            fill();
        lead = add("lead", "compliance_lead");
        other = add("other", "compliance_lead");
        lead.session = "first";
        other.session = "second";
        item = addRestricted("r-1");
        kase = open(item);
    }

    void fill()
    {
        for (const auto &queue : sample::sampleQueues())
            must(memory.writeQueue(queue));
        must(memory.writePolicy(must(world.store->policy())));
        for (const char *member : {"member-1", "member-2"})
            must(memory.writeMember(must(world.store->readMember(MemberId(member)))));
    }

    Person add(const std::string &id, const std::string &role)
    {
        auto made = world.person(id, role);
        made.permissions.insert("queue.work:item_review");
        must(store->writePerson(made));
        return made;
    }

    ItemId addRestricted(const std::string &id)
    {
        auto made = world.item(world.addItem(ItemState::Unavailable, Classification::Adult));
        made.id = ItemId(id);
        made.restricted = true;
        made.media = {{MediaId("m-" + id), "image/jpeg", 10, 10, 10, sum}};
        must(store->writeItem(made));
        must(store->writeBlob(sum, std::as_bytes(std::span(Bytes.data(), Bytes.size()))));
        must(store->writeMedia(made.media.front().id, {made.id, "image/jpeg", sum}));
        return made.id;
    }

    CaseId open(const ItemId &of)
    {
        CaseId made;
        must(run([&]() -> Result<void> {
            TRY(const auto thing, store->readItem(of));
            TRY(const auto record, openReview(*store, thing, queues::Restricted, CaseReason::Flagged,
                                              {Category::Child, Severity::High}, now()));
            made = record.kase.id;
            return {};
        }));
        return made;
    }

    template <typename Work> auto run(Work work) -> decltype(work())
    {
        decltype(work()) answer(ErrorCode::Internal);
        const auto done = store->transaction([&]() -> Result<void> {
            answer = work();
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        return answer && !done ? decltype(work())(done.error()) : answer;
    }

    Instant now() const { return world.now(); }
    void claim(const Person &person, const CaseId &of)
    {
        must(run([&] { return claimCase(*store, person, of, now()); }));
    }
    ViewingRequest request() const { return {kase, item, ViewingReason::Doubt, Sentence}; }
    Result<ViewingGrant> ask(const Person &person) { return ask(person, request()); }
    Result<ViewingGrant> ask(const Person &person, const ViewingRequest &what)
    {
        return run([&] { return grantViewing(*store, person, what, now()); });
    }
    Result<void> serve(const Person &person)
    {
        return run([&] { return serveUnderGrant(*store, person, item, now()); });
    }
    Result<void> report(const Person &person, const ViewingId &id, ViewingStage stage, Milliseconds shown = 0ms,
                        ViewingEnd end = ViewingEnd::Unknown)
    {
        return run([&] { return reportViewing(*store, person, id, {stage, shown, end}, now()); });
    }
    ViewingRecord record(const ViewingId &id)
    {
        const auto found = must(store->findViewing(id));
        return must(found ? Result<ViewingRecord>(*found) : Result<ViewingRecord>(ErrorCode::NotFound, id.value));
    }
    void wait(Milliseconds time)
    {
        world.clock.advance(time);
        (void)must(tick(*store, now()));
    }

    const std::string sum = must(digestsOf(std::as_bytes(std::span(Bytes.data(), Bytes.size())))).sha256;
    World world;
    sim::MemoryBackendStore memory;
    BackendStore *store = nullptr;
    Person lead, other;
    ItemId item;
    CaseId kase;
};

void twoStores()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("SQL") << false;
    QTest::newRow("the simulator's") << true;
}

} // namespace

/// Restricted media is looked at for a reason, for a short time, and the log says so.
class ViewingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantIsForOnePersonOneTokenOneItemAndAShortTime_data() { twoStores(); }
    void aGrantIsForOnePersonOneTokenOneItemAndAShortTime()
    {
        QFETCH(bool, inMemory);
        Room room(inMemory);
        room.claim(room.lead, room.kase);
        QCOMPARE(refusal(room.serve(room.lead)), std::optional(ErrorCode::Permission));
        const auto grant = must(room.ask(room.lead));
        QCOMPARE(grant.ttl, Milliseconds(UsualViewing));
        QCOMPARE(grant.item, room.item);
        QVERIFY(room.serve(room.lead));
        QCOMPARE(refusal(room.serve(room.other)), std::optional(ErrorCode::Permission));
        auto elsewhere = room.lead; // the same person, signed in on another machine
        elsewhere.session = "third";
        QCOMPARE(refusal(room.serve(elsewhere)), std::optional(ErrorCode::Permission));
        const auto second = room.addRestricted("r-2");
        QCOMPARE(refusal(room.run([&] { return serveUnderGrant(*room.store, room.lead, second, room.now()); })),
                 std::optional(ErrorCode::Permission));
        must(room.report(room.lead, grant.id, ViewingStage::Begun));
        room.world.clock.advance(grant.ttl - 1ms);
        QVERIFY(room.serve(room.lead));
        room.world.clock.advance(1ms);
        QCOMPARE(refusal(room.serve(room.lead)), std::optional(ErrorCode::Permission));
    }

    void whoMayNotAskIsTold_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("code");
        const auto row = [](const char *what, ErrorCode code) {
            QTest::newRow(what) << QByteArray(what) << static_cast<int>(code);
        };
        row("no restricted.work", ErrorCode::NotFound);
        row("no restricted.reveal", ErrorCode::Permission);
        row("no claim", ErrorCode::ClaimLost);
        row("somebody else's claim", ErrorCode::ClaimLost);
        row("a claim that lapsed", ErrorCode::ClaimLost);
        row("a case about something else", ErrorCode::Invalid);
        row("knows the member", ErrorCode::SecondPerson);
        row("no reason", ErrorCode::Invalid);
        row("a dot for a sentence", ErrorCode::Invalid);
        row("a story for a sentence", ErrorCode::Invalid);
        row("nothing restricted", ErrorCode::Invalid);
        row("no such item", ErrorCode::NotFound);
    }
    void whoMayNotAskIsTold()
    {
        QFETCH(QByteArray, what);
        QFETCH(int, code);
        for (const bool inMemory : {false, true}) {
            Room room(inMemory);
            auto asking = room.lead;
            auto request = room.request();
            if (what == "somebody else's claim")
                room.claim(room.other, room.kase);
            else if (what != "no claim")
                room.claim(room.lead, room.kase);
            if (what == "no restricted.work")
                asking.permissions.erase("restricted.work");
            else if (what == "no restricted.reveal")
                asking.permissions.erase("restricted.reveal");
            else if (what == "a claim that lapsed")
                room.wait(ClaimTtl + 1s);
            else if (what == "a case about something else")
                room.claim(room.lead, request.caseId = room.open(room.addRestricted("r-2")));
            else if (what == "knows the member")
                must(room.store->recuse(asking.id, must(room.store->readItem(room.item)).owner, room.now()));
            else if (what == "no reason")
                request.reason = ViewingReason::Unknown;
            else if (what == "a dot for a sentence")
                request.words = QStringLiteral("   .          ");
            else if (what == "a story for a sentence")
                request.words = QString(LongestViewingWords + 1, QLatin1Char('a'));
            else if (what == "no such item")
                request.item = ItemId("nothing");
            else if (what == "nothing restricted") {
                auto item = must(room.store->readItem(room.item));
                item.restricted = false;
                must(room.store->writeItem(item));
            }
            QCOMPARE(refusal(room.ask(asking, request)), std::optional(static_cast<ErrorCode>(code)));
            QVERIFY(must(room.store->viewingsAfter(0, 10)).empty()); // what was refused let nobody look
        }
    }

    void theLogSaysWhoWhatWhyWhenAndHowLong_data() { twoStores(); }
    void theLogSaysWhoWhatWhyWhenAndHowLong()
    {
        QFETCH(bool, inMemory);
        Room room(inMemory);
        room.claim(room.lead, room.kase);
        const auto granted = room.now();
        const auto grant = must(room.ask(room.lead));
        room.wait(1s);
        must(room.serve(room.lead));
        room.wait(1s);
        const auto begun = room.now();
        must(room.report(room.lead, grant.id, ViewingStage::Begun));
        room.wait(5s);
        must(room.report(room.lead, grant.id, ViewingStage::Continues, 2s));
        room.wait(5s);
        must(room.report(room.lead, grant.id, ViewingStage::Ended, 4s, ViewingEnd::Finished));
        const auto log = must(viewingLog(*room.store, room.other, 0, 10));
        QCOMPARE(log.size(), std::size_t{1});
        const auto &entry = log.front();
        QCOMPARE(entry.person, room.lead.id);
        QCOMPARE(entry.asked, room.request());
        QCOMPARE(entry.grantedAt, granted);
        QCOMPARE(entry.servedAt, std::optional(granted + 1s));
        QCOMPARE(entry.begunAt, std::optional(begun));
        QCOMPARE(entry.endedAt, std::optional(room.now()));
        QCOMPARE(entry.end, ViewingEnd::Finished);
        QCOMPARE(entry.shown, Milliseconds(4s));
        QCOMPARE(refusal(room.serve(room.lead)), std::optional(ErrorCode::Permission)); // ended is ended
        // What the window still says changes nothing of it.
        must(room.report(room.lead, grant.id, ViewingStage::Ended, 9s, ViewingEnd::Locked));
        QCOMPARE(room.record(grant.id), entry);
    }

    void theLogIsForAuditorsWhoMayKnow()
    {
        Room room(false);
        room.claim(room.lead, room.kase);
        (void)must(room.ask(room.lead));
        auto reader = room.other;
        reader.permissions = {"audit.read", "restricted.work"};
        QCOMPARE(must(viewingLog(*room.store, reader, 0, 10)).size(), std::size_t{1});
        reader.permissions = {"audit.read"};
        QVERIFY(must(viewingLog(*room.store, reader, 0, 10)).empty());
        reader.permissions = {"restricted.work", "restricted.reveal"};
        QCOMPARE(refusal(viewingLog(*room.store, reader, 0, 10)), std::optional(ErrorCode::Permission));
    }

    void aLostConnectionEndsIt_data() { twoStores(); }
    void aLostConnectionEndsIt()
    {
        QFETCH(bool, inMemory);
        Room room(inMemory);
        room.claim(room.lead, room.kase);
        const auto grant = must(room.ask(room.lead));
        must(room.serve(room.lead));
        must(room.report(room.lead, grant.id, ViewingStage::Begun));
        room.wait(5s);
        must(room.report(room.lead, grant.id, ViewingStage::Continues, 3s));
        const auto heard = room.now();
        room.wait(ViewingSilence - 1ms);
        QVERIFY(!room.record(grant.id).endedAt);
        room.wait(1ms);
        const auto entry = room.record(grant.id);
        QCOMPARE(entry.end, ViewingEnd::ConnectionLost);
        QCOMPARE(entry.endedAt, std::optional(heard));
        QCOMPARE(entry.shown, Milliseconds(3s));
        QCOMPARE(refusal(room.serve(room.lead)), std::optional(ErrorCode::Permission));
    }

    void whatWasNeverUsedSaysSo()
    {
        for (const bool served : {false, true}) {
            Room room(false);
            room.claim(room.lead, room.kase);
            const auto grant = must(room.ask(room.lead));
            if (served)
                must(room.serve(room.lead));
            room.wait(grant.ttl);
            // Bytes that left may have been seen: nobody says that they were not.
            QCOMPARE(room.record(grant.id).end, served ? ViewingEnd::ConnectionLost : ViewingEnd::NotShown);
        }
    }

    void timeCannotBeStretchedByReports()
    {
        Room room(false);
        room.claim(room.lead, room.kase);
        const auto grant = must(room.ask(room.lead));
        must(room.report(room.lead, grant.id, ViewingStage::Begun));
        for (Milliseconds t{0}; t < grant.ttl; t += ViewingPulse) {
            room.wait(ViewingPulse);
            must(room.report(room.lead, grant.id, ViewingStage::Continues, 24h));
        }
        const auto entry = room.record(grant.id);
        QCOMPARE(entry.end, ViewingEnd::TimeOver);
        QCOMPARE(entry.shown, grant.ttl); // never longer than it was on
        auto thief = room.other;
        QCOMPARE(refusal(room.report(thief, grant.id, ViewingStage::Begun)), std::optional(ErrorCode::NotFound));
    }

    void aNewGrantEndsTheOneBefore()
    {
        Room room(false);
        room.claim(room.lead, room.kase);
        const auto first = must(room.ask(room.lead));
        room.wait(1s);
        const auto second = must(room.ask(room.lead));
        QCOMPARE(room.record(first.id).end, ViewingEnd::Left);
        QVERIFY(!room.record(second.id).endedAt);
        QCOMPARE(must(room.store->openViewings()).size(), std::size_t{1});
    }

    void theCaseHasToStayTheirs()
    {
        Room room(false);
        room.claim(room.lead, room.kase);
        (void)must(room.ask(room.lead));
        const auto lease = must(room.store->findLease(room.kase));
        must(room.run([&] { return giveBack(*room.store, *lease); }));
        QCOMPARE(refusal(room.serve(room.lead)), std::optional(ErrorCode::Permission));
    }

    void howLongIsPolicy()
    {
        Room room(false);
        must(setViewingTime(*room.store, 20s));
        room.claim(room.lead, room.kase);
        QCOMPARE(must(room.ask(room.lead)).ttl, Milliseconds(20s));
        for (const auto wrong : {ShortestViewing - 1s, LongestViewing + 1s})
            QCOMPARE(refusal(setViewingTime(*room.store, wrong)), std::optional(ErrorCode::Invalid));
    }

    void nothingIsTakenOutOfTheLog_data() { twoStores(); }
    void nothingIsTakenOutOfTheLog()
    {
        QFETCH(bool, inMemory);
        Room room(inMemory);
        room.claim(room.lead, room.kase);
        const auto grant = must(room.ask(room.lead));
        auto changed = room.record(grant.id);
        changed.asked.words = QStringLiteral("something else entirely");
        changed.person = room.other.id;
        changed.shown = 1s;
        must(room.store->changeViewing(changed));
        auto kept = room.record(grant.id);
        QCOMPARE(kept.asked, room.request());
        QCOMPARE(kept.person, room.lead.id);
        QCOMPARE(kept.shown, Milliseconds(1s));
        must(room.report(room.lead, grant.id, ViewingStage::Ended, 0ms, ViewingEnd::Failed));
        kept = room.record(grant.id);
        changed = kept;
        changed.endedAt.reset();
        QCOMPARE(refusal(room.store->changeViewing(changed)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(room.record(grant.id), kept);
    }

    /// The packet's chain of custody says who saw the original: also who saw it before there was a packet.
    void theChainOfCustodySaysWhoSawIt()
    {
        Room room(false);
        must(room.run([&] { return sample::configureNotices(*room.store); }));
        Notice notice;
        notice.id = NoticeId("n-1");
        notice.items = {room.item};
        notice.origin = NoticeOrigin::Anyone;
        notice.category = Category::Child;
        notice.explanation = QStringLiteral("SPECIMEN");
        must(room.run([&] { return fileNotice(*room.store, notice, room.now()); }));
        const auto kase = must(room.store->findOpenCase(CaseKind::NoticeReview, "n-1"))->kase.id;
        room.claim(room.lead, kase);
        auto request = room.request();
        request.caseId = kase;
        const auto look = [&] {
            const auto grant = must(room.ask(room.lead, request));
            must(room.report(room.lead, grant.id, ViewingStage::Begun));
            must(room.report(room.lead, grant.id, ViewingStage::Continues)); // says it once
            must(room.report(room.lead, grant.id, ViewingStage::Ended, 0ms, ViewingEnd::Finished));
            room.wait(1min);
        };
        const auto seen = [&] {
            std::vector<Instant> times;
            for (const auto &record : must(room.store->custodyOf(room.item)))
                if (record.event.step == CustodyStep::Viewed) {
                    if (record.event.actor == room.lead.id && record.event.reason == QLatin1StringView("doubt"))
                        times.push_back(record.event.at);
                }
            return times;
        };
        const auto before = room.now();
        look();
        QVERIFY(seen().empty());
        (void)must(room.run(
            [&] { return openReferral(*room.store, room.lead, notice.id, ReferralRecipient::Pharos, room.now()); }));
        QCOMPARE(seen(), std::vector{before});
        (void)must(room.run([&] {
            return openReferral(*room.store, room.lead, notice.id, ReferralRecipient::PointDeContact, room.now());
        }));
        const auto after = room.now();
        look();
        QCOMPARE(seen(), (std::vector{before, after})); // once, though two packets name it
        must(room.store->checkCustody());
    }

    void theBytesLeaveUnderARunningGrantOnly()
    {
        Room room(false);
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::tmpfile(), &std::fclose);
        api::EventLog log(room.world.clock, file.get());
        api::PlatformApi platform(*room.store, room.world.clock, log, {});
        const auto mine = must(api::issueToken(*room.store, room.lead.id));
        const auto again = must(api::issueToken(*room.store, room.lead.id));
        const auto theirs = must(api::issueToken(*room.store, room.other.id));
        const auto plain = must(api::issueToken(*room.store, room.add("plain", "moderator").id));
        const auto send = [&](const std::string &token, const char *method, const std::string &target,
                              const std::string &body = {}) {
            return platform.handle(
                {method, target, {{"authorization", "Bearer " + token}, {"content-type", "application/json"}}, body});
        };
        const std::string media = "/v1/media/m-r-1", viewings = "/v1/items/r-1/viewings";
        room.claim(room.lead, room.kase);
        QCOMPARE(send(mine, "GET", media).status, 403);
        QCOMPARE(send(plain, "GET", media).status, 404);
        const auto body = contract::writeViewingRequest(room.request());
        QCOMPARE(send(plain, "POST", viewings, body).status, 404);
        QCOMPARE(send(theirs, "POST", viewings, body).status, 409);
        QCOMPARE(send(mine, "POST", viewings, R"({"case_id":"x","reason":"boredom","words":"I would like to"})").status,
                 422);
        const auto answer = send(mine, "POST", viewings, body);
        QCOMPARE(answer.status, 201);
        const auto grant = must(contract::parseViewingGrant(answer.body));
        QCOMPARE(send(mine, "GET", media).body, Bytes);
        QCOMPARE(send(theirs, "GET", media).status, 403);
        QCOMPARE(send(again, "GET", media).status, 403);
        const auto reports = "/v1/viewings/" + grant.id.value + "/reports";
        QCOMPARE(send(mine, "POST", reports, contract::writeViewingReport({ViewingStage::Begun, 0ms, {}})).status, 204);
        QCOMPARE(send(theirs, "POST", reports, contract::writeViewingReport({ViewingStage::Begun, 0ms, {}})).status,
                 404);
        QCOMPARE(
            send(mine, "POST", reports, contract::writeViewingReport({ViewingStage::Ended, 0ms, ViewingEnd::Locked}))
                .status,
            204);
        QCOMPARE(send(mine, "GET", media).status, 403);
        const auto page = nlohmann::json::parse(send(theirs, "GET", "/v1/viewings").body);
        QCOMPARE(page["items"].size(), std::size_t{1});
        QCOMPARE(page["items"][0]["end"].get<std::string>(), std::string("locked"));
        QCOMPARE(send(plain, "GET", "/v1/viewings").status, 403);
    }
};

VIGIE_TEST(ViewingTest);
#include "ViewingTest.moc"
