#include "models/backend/rules/Referring.h"

#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Holding.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/OriginalDigests.h"
#include "models/backend/rules/StepUp.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/base/OneTimeCode.h"
#include "models/compliance/ReferralFile.h"
#include "models/compliance/ReferralReview.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;
using compliance::ReferralGap;

namespace {

const QString Words = QStringLiteral("Une publication appelle à la haine. SPECIMEN");

/// A platform with notices that are referred.
struct Desk : World
{
    Desk()
    {
        must(run([this] { return sample::configureNotices(*store); }));
        reviewer = person("reviewer", "reviewer");
        lead = person("lead", "compliance_lead");
        secret = must(run([this] { return enrolAuthenticator(*store, lead.id); }));
        lead.session = "one";
    }

    template <typename Work> auto run(Work work) -> decltype(work())
    {
        decltype(work()) answer(ErrorCode::Internal);
        const auto done = store->transaction([&]() -> Result<void> {
            answer = work();
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        return answer ? (done ? std::move(answer) : decltype(work())(done.error())) : std::move(answer);
    }

    /// Taken in, with one item whose bytes the platform has.
    ItemId take(const std::string &notice, Category category = Category::Hate)
    {
        const auto id = addItem(ItemState::Published, Classification::General);
        auto item = this->item(id);
        const std::string bytes = "the original of " + id.value;
        const auto hashes = must(digestsOf(std::as_bytes(std::span(bytes.data(), bytes.size()))));
        item.media = {{MediaId("m-" + id.value), "image/jpeg", 10, 10, 10, hashes.sha256}};
        must(run([&]() -> Result<void> {
            TRY_DONE(store->writeBlob(hashes.sha256, std::as_bytes(std::span(bytes.data(), bytes.size()))));
            TRY_DONE(store->writeItem(item));
            NoticeFiling filing;
            filing.origin = NoticeOrigin::Anyone;
            filing.ground = NoticeGround::Illegal;
            filing.category = category;
            filing.locations = {QStringLiteral("https://createurs.example/p/") + QString::fromStdString(id.value)};
            filing.explanation = QStringLiteral("SPECIMEN");
            filing.notifier = {QStringLiteral("Eden Brume"), QStringLiteral("eden@example.org"), std::nullopt, {}};
            filing.goodFaith = true;
            filing.language = "fr";
            TRY_DONE(takeIn(*store, NoticeId(notice), filing, now()));
            return {};
        }));
        clock.advance(1min);
        return id;
    }

    Result<Referral> open(const Person &who, const std::string &notice,
                          ReferralRecipient to = ReferralRecipient::Pharos)
    {
        return run([&] { return openReferral(*store, who, NoticeId(notice), to, now()); });
    }
    Result<Referral> save(const Person &who, const Referral &seen, const ReferralEntry &entry)
    {
        return run([&] { return saveReferral(*store, who, seen.packet.id, seen.rev, entry, now()); });
    }
    Result<Referral> exported(const Person &who, const Referral &seen)
    {
        return run([&] { return exportReferral(*store, who, seen.packet.id, seen.rev, now()); });
    }
    Result<Referral> handIn(const Person &who, const Referral &seen, const ReferralReceipt &receipt)
    {
        return run([&] { return handInReferral(*store, who, seen.packet.id, seen.rev, receipt, now()); });
    }
    Result<Referral> close(const Person &who, const Referral &seen)
    {
        return run([&] { return closeReferral(*store, who, seen.packet.id, seen.rev, now()); });
    }
    Result<void> purge(const ItemId &id)
    {
        return run([&] { return purgeItem(*store, id, now()); });
    }
    void confirm()
    {
        const auto code = codeOf(must(fromBase32(secret)), codeStepAt(now()));
        must(run([&] { return stepUp(*store, lead, code, now()); }));
    }

    /// What a person writes of a hatred that goes to PHAROS; with it nothing is missing.
    ReferralEntry entry() const
    {
        ReferralEntry made;
        made.recipient = ReferralRecipient::Pharos;
        made.offence = "hatred-origin";
        made.facts = Words;
        made.hold = LegalHold{QStringLiteral("All media of the account"),
                              QStringLiteral("DSA Art. 18"),
                              QStringLiteral("2026/0417"),
                              now(),
                              std::nullopt,
                              PersonId("somebody-else")};
        return made;
    }
    std::vector<ReferralGap> gaps(const Referral &referral) const
    {
        std::vector<ReferralGap> all;
        const auto offences = must(offencesInForce(*store));
        for (const auto &each : compliance::whatIsMissing(referral.packet, referral.recipient, offences, now()))
            all.push_back(each.gap);
        return all;
    }
    /// Written and exported by the lead.
    Referral ready(const std::string &notice)
    {
        auto referral = must(open(lead, notice));
        referral = must(save(lead, referral, entry()));
        confirm();
        return must(exported(lead, referral));
    }

    Person reviewer;
    Person lead;
    std::string secret;
};

std::vector<CustodyStep> steps(const Referral &referral)
{
    std::vector<CustodyStep> all;
    for (const auto &event : referral.packet.custody)
        all.push_back(event.step);
    return all;
}

} // namespace

class ReferringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlatformFillsInWhatItKnows()
    {
        Desk desk;
        const auto id = desk.take("n-1");
        const auto referral = must(desk.open(desk.reviewer, "n-1"));
        const auto &packet = referral.packet;
        QCOMPARE(referral.state, ReferralState::Open);
        QCOMPARE(packet.cause, ReferralCause::Notice);
        QCOMPARE(packet.causeReference, QStringLiteral("n-1"));
        QCOMPARE(packet.awareAt, must(desk.store->readNotice(NoticeId("n-1"))).knownAt);
        QCOMPARE(packet.openedBy, desk.reviewer.id);
        QCOMPARE(packet.items.size(), std::size_t{1});
        const auto &item = packet.items.front();
        QCOMPARE(item.id, id);
        QCOMPARE(item.url, QStringLiteral("https://createurs.example/p/") + QString::fromStdString(id.value));
        QCOMPARE(item.uploadedAt, std::optional(desk.item(id).createdAt));
        QCOMPARE(item.hashes.sha256, desk.item(id).media.front().sha256);
        QCOMPARE(item.hashes.md5.size(), std::size_t{32});
        QCOMPARE(item.hashes.sha1.size(), std::size_t{40});
        QCOMPARE(packet.uploader.size(), std::size_t{2});
        QCOMPARE(steps(referral),
                 (std::vector{CustodyStep::Ingested, CustodyStep::HashVerified, CustodyStep::Preserved}));
        QVERIFY(compliance::custodyFindings(packet, desk.now()).empty());
        QCOMPARE(desk.gaps(referral),
                 (std::vector{ReferralGap::OffenceMissing, ReferralGap::FactsMissing, ReferralGap::HoldMissing}));
        // Opening it again brings the same one; another recipient gets one of their own.
        QCOMPARE(must(desk.open(desk.lead, "n-1")), referral);
        QVERIFY(must(desk.open(desk.lead, "n-1", ReferralRecipient::PointDeContact)).packet.id != packet.id);
    }

    void digestsAreThoseOfTheStandards() // FIPS 180-4, RFC 1321 and RFC 3174 of "abc"
    {
        const std::string abc = "abc";
        const auto hashes = must(digestsOf(std::as_bytes(std::span(abc.data(), abc.size()))));
        QCOMPARE(hashes.sha256, std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hashes.md5, std::string("900150983cd24fb0d6963f7d28e17f72"));
        QCOMPARE(hashes.sha1, std::string("a9993e364706816aba3e25717850c26c9cd0d89d"));
    }

    void bytesThatAreNotTheOriginalAreNotVouchedFor()
    {
        Desk desk;
        const auto id = desk.take("n-1");
        must(desk.run([&]() -> Result<void> {
            auto item = desk.item(id);
            const std::string other = "something else";
            item.media.front().sha256 = std::string(64, 'b');
            TRY_DONE(
                desk.store->writeBlob(item.media.front().sha256, std::as_bytes(std::span(other.data(), other.size()))));
            return desk.store->writeItem(item);
        }));
        const auto referral = must(desk.open(desk.reviewer, "n-1"));
        QCOMPARE(steps(referral), (std::vector{CustodyStep::Ingested, CustodyStep::Preserved}));
        QVERIFY(referral.packet.items.front().hashes.md5.empty());
    }

    void whoMay_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<Category>("category");
        QTest::addColumn<int>("code"); // -1: may
        QTest::newRow("reviewer") << "reviewer" << Category::Hate << -1;
        QTest::newRow("compliance lead") << "compliance_lead" << Category::Hate << -1;
        QTest::newRow("moderator") << "moderator" << Category::Hate << static_cast<int>(ErrorCode::Permission);
        QTest::newRow("support") << "support" << Category::Hate << static_cast<int>(ErrorCode::Permission);
        QTest::newRow("restricted, lead") << "compliance_lead" << Category::Child << -1;
        QTest::newRow("restricted, reviewer") << "reviewer" << Category::Child << static_cast<int>(ErrorCode::NotFound);
    }

    void whoMay()
    {
        QFETCH(const QString, role);
        QFETCH(const Category, category);
        QFETCH(const int, code);
        Desk desk;
        desk.take("n-1", category);
        const auto known = must(desk.open(desk.lead, "n-1"));
        const auto who = desk.person("who", role.toStdString());
        const auto opened = desk.open(who, "n-1");
        const auto read = referralFor(*desk.store, who, known.packet.id);
        const auto listed = referralsOn(*desk.store, who, NoticeId("n-1"));
        const auto saved = desk.save(who, known, desk.entry());
        if (code < 0) {
            QVERIFY(opened && read && listed && saved);
            return;
        }
        const auto expected = std::optional(static_cast<ErrorCode>(code));
        QCOMPARE(refusal(opened), expected);
        QCOMPARE(refusal(read), expected);
        QCOMPARE(refusal(listed), expected);
        QCOMPARE(refusal(saved), expected);
    }

    void anItemOfTheRestrictedPathIsEnough() // whatever the notice says of itself
    {
        Desk desk;
        const auto id = desk.take("n-1");
        must(desk.run([&] {
            auto item = desk.item(id);
            item.restricted = true;
            return desk.store->writeItem(item);
        }));
        QCOMPARE(refusal(desk.open(desk.reviewer, "n-1")), std::optional(ErrorCode::NotFound));
        QVERIFY(desk.open(desk.lead, "n-1"));
    }

    void whoKnowsTheMemberDoesNotRefer()
    {
        Desk desk;
        const auto id = desk.take("n-1");
        const auto known = must(desk.open(desk.lead, "n-1", ReferralRecipient::PointDeContact));
        must(desk.run([&] { return desk.store->recuse(desk.reviewer.id, desk.item(id).owner, desk.now()); }));
        QCOMPARE(refusal(desk.open(desk.reviewer, "n-1")), std::optional(ErrorCode::SecondPerson));
        QCOMPARE(refusal(desk.save(desk.reviewer, known, desk.entry())), std::optional(ErrorCode::SecondPerson));
    }

    void whatIsWrongIsNotTakenDown_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("encoded bytes in the facts") << 0;
        QTest::newRow("20,001 characters") << 1;
        QTest::newRow("unknown offence") << 2;
        QTest::newRow("encoded bytes in the hold") << 3;
        QTest::newRow("a basis over the limit") << 4;
        QTest::newRow("a hold that ends before it starts") << 5;
        QTest::newRow("an original that nobody named") << 6;
    }

    void whatIsWrongIsNotTakenDown()
    {
        QFETCH(const int, which);
        Desk desk;
        desk.take("n-1");
        const auto referral = must(desk.open(desk.lead, "n-1"));
        auto entry = desk.entry();
        if (which == 0)
            entry.facts = Words + QStringLiteral(" data:image/png;base64,iVBORw0KGgo=");
        if (which == 1)
            entry.facts = QString(compliance::referral::FactsLimit + 1, u'é');
        if (which == 2)
            entry.offence = "spitting";
        if (which == 3)
            entry.hold->scope = QString(300, u'A');
        if (which == 4)
            entry.hold->basis = QString(compliance::referral::TextLimit + 1, u' ') + u'x';
        if (which == 5)
            entry.hold->end = *entry.hold->start - 1h;
        if (which == 6)
            entry.leftOut = {ItemId("nobodys")};
        QCOMPARE(refusal(desk.save(desk.lead, referral, entry)), std::optional(ErrorCode::Invalid));
        QCOMPARE(must(referralFor(*desk.store, desk.lead, referral.packet.id)), referral); // nothing of it stays
        entry = desk.entry();
        entry.facts = QString(compliance::referral::FactsLimit - 2, u'é') + QStringLiteral(" .");
        QVERIFY(desk.save(desk.lead, referral, entry));
    }

    void whatSomebodyElseSavedIsNotOverwritten()
    {
        Desk desk;
        desk.take("n-1");
        const auto seen = must(desk.open(desk.reviewer, "n-1"));
        const auto newer = must(desk.save(desk.lead, seen, desk.entry()));
        QCOMPARE(newer.rev, seen.rev + 1);
        QCOMPARE(newer.packet.hold->approver, desk.lead.id); // whatever the workstation said
        QCOMPARE(refusal(desk.save(desk.reviewer, seen, desk.entry())), std::optional(ErrorCode::Changed));
        auto entry = entryOf(newer);
        entry.facts += u'!';
        const auto last = must(desk.save(desk.reviewer, newer, entry));
        QCOMPARE(last.packet.hold->approver, desk.lead.id); // who set it, not who wrote on
    }

    void exportingNeedsThePermissionACodeAndAWholePacket()
    {
        Desk desk;
        desk.take("n-1");
        auto referral = must(desk.open(desk.lead, "n-1"));
        QCOMPARE(refusal(desk.exported(desk.reviewer, referral)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(desk.exported(desk.lead, referral)), std::optional(ErrorCode::StepUpNeeded));
        desk.confirm();
        QCOMPARE(refusal(desk.exported(desk.lead, referral)), std::optional(ErrorCode::Invalid));
        referral = must(desk.save(desk.lead, referral, desk.entry()));
        QVERIFY(desk.gaps(referral).empty());
        referral = must(desk.exported(desk.lead, referral));
        QCOMPARE(referral.exportedAt, std::optional(desk.now()));
        const auto last = referral.packet.custody.back();
        QCOMPARE(last.step, CustodyStep::Referred);
        QCOMPARE(last.actor, desk.lead.id);
        QCOMPARE(last.reason, QStringLiteral("PHAROS"));
        QVERIFY(desk.gaps(referral).empty()); // it can be made once more
        const auto file = compliance::writeReferral(referral.packet);
        QCOMPARE(must(compliance::readReferral(file)), referral.packet);
        QVERIFY(file.find("the original of") == std::string::npos);
    }

    void whatWasHandedInStaysAsItWas()
    {
        Desk desk;
        desk.take("n-1");
        auto referral = desk.ready("n-1");
        const ReferralReceipt receipt{QStringLiteral("PH-2026-77"),
                                      desk.now(),
                                      {{InformedParty::ShiftLead, QStringLiteral("Noor"), desk.now(), {}}}};
        referral = must(desk.handIn(desk.lead, referral, receipt));
        QCOMPARE(referral.state, ReferralState::HandedIn);
        QCOMPARE(referral.reference, QStringLiteral("PH-2026-77"));
        QCOMPARE(referral.packet.informed.size(), std::size_t{2});
        QCOMPARE(referral.packet.informed.front().party, InformedParty::Pharos);
        QCOMPARE(referral.packet.custody.back().reason, QStringLiteral("PHAROS · PH-2026-77"));
        auto entry = entryOf(referral);
        entry.facts += QStringLiteral(" And more.");
        QCOMPARE(refusal(desk.save(desk.lead, referral, entry)), std::optional(ErrorCode::IllegalTransition));
        entry = entryOf(referral);
        entry.silence = DoNotNotify{QStringLiteral("Code de procédure pénale, art. 11"), desk.now() + 24h};
        referral = must(desk.save(desk.lead, referral, entry));
        referral = must(desk.close(desk.lead, referral));
        QCOMPARE(refusal(desk.close(desk.lead, referral)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(desk.handIn(desk.lead, referral, receipt)), std::optional(ErrorCode::IllegalTransition));
    }

    void aReceiptIsSoundOrRefused_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("handed in tomorrow") << 0;
        QTest::newRow("handed in before it was opened") << 1;
        QTest::newRow("told tomorrow") << 2;
        QTest::newRow("told, nobody knows when") << 3;
        QTest::newRow("somebody unknown was told") << 4;
        QTest::newRow("a picture for a reference") << 5;
    }

    void aReceiptIsSoundOrRefused()
    {
        QFETCH(const int, which);
        Desk desk;
        desk.take("n-1");
        const auto referral = desk.ready("n-1");
        ReferralReceipt receipt{{}, desk.now(), {{InformedParty::ShiftLead, {}, desk.now(), {}}}};
        QVERIFY(desk.handIn(desk.reviewer, referral, receipt)); // sound as it is
        Desk other;
        other.take("n-1");
        const auto same = other.ready("n-1");
        if (which == 0)
            receipt.at = other.now() + 24h;
        if (which == 1)
            receipt.at = *same.packet.openedAt - 1h;
        if (which == 2)
            receipt.informed.front().at = other.now() + 24h;
        if (which == 3)
            receipt.informed.front().at.reset();
        if (which == 4)
            receipt.informed.front().party = InformedParty::Unknown;
        if (which == 5)
            receipt.reference = QString(400, u'A');
        QCOMPARE(refusal(other.handIn(other.lead, same, receipt)), std::optional(ErrorCode::Invalid));
    }

    void nothingIsHandedInWithoutAPacket()
    {
        Desk desk;
        desk.take("n-1");
        const auto referral = must(desk.open(desk.lead, "n-1"));
        QCOMPARE(refusal(desk.handIn(desk.lead, referral, {{}, desk.now(), {}})),
                 std::optional(ErrorCode::IllegalTransition));
    }

    void nothingIsDeletedWhileAReferralOrAHoldIsOpen()
    {
        Desk desk;
        const auto id = desk.take("n-1");
        const auto owner = desk.item(id).owner;
        QVERIFY(!must(isHeld(*desk.store, id, desk.now())));
        auto referral = must(desk.open(desk.lead, "n-1"));
        QCOMPARE(refusal(desk.purge(id)), std::optional(ErrorCode::IllegalTransition));
        QVERIFY(must(isHeld(*desk.store, owner, desk.now())));
        referral = must(desk.save(desk.lead, referral, desk.entry()));
        referral = must(desk.close(desk.lead, referral));
        QCOMPARE(refusal(desk.purge(id)), std::optional(ErrorCode::IllegalTransition)); // the hold is open
        QVERIFY(desk.store->readItem(id));
        auto entry = entryOf(referral);
        desk.clock.advance(1h);
        entry.hold->end = desk.now();
        referral = must(desk.save(desk.lead, referral, entry));
        QCOMPARE(referral.packet.custody.back().step, CustodyStep::Released);
        must(desk.purge(id));
        QCOMPARE(refusal(desk.store->readItem(id)), std::optional(ErrorCode::NotFound));
        const auto chain = must(desk.store->custodyOf(id)); // the chain outlives what it is about
        QCOMPARE(chain.back().event.step, CustodyStep::Destroyed);
        must(desk.store->checkCustody());
    }

    void anotherReferralStillHolds()
    {
        Desk desk;
        const auto id = desk.take("n-1");
        const auto first = must(desk.open(desk.lead, "n-1"));
        const auto second = must(desk.open(desk.lead, "n-1", ReferralRecipient::PointDeContact));
        must(desk.close(desk.lead, first));
        QCOMPARE(refusal(desk.purge(id)), std::optional(ErrorCode::IllegalTransition));
        QVERIFY(
            compliance::isPreserved(must(referralFor(*desk.store, desk.lead, second.packet.id)).packet.custody, id));
    }

    void theChainIsNeverRewritten()
    {
        Desk desk;
        const auto id = desk.take("n-1");
        must(desk.open(desk.lead, "n-1"));
        must(desk.store->checkCustody());
        const auto before = must(desk.store->custodyOf(id));
        desk.reopen();
        must(desk.store->checkCustody());
        QCOMPARE(must(desk.store->custodyOf(id)), before);
    }

    void pointDeContactLearnsOfNobodyElse()
    {
        Desk desk;
        desk.take("n-1");
        desk.ready("n-1");
        const auto theirs = must(desk.open(desk.lead, "n-1", ReferralRecipient::PointDeContact));
        const auto told = steps(theirs);
        QCOMPARE(std::ranges::count(told, CustodyStep::Referred), std::ptrdiff_t{0});
    }

    void nobodyIsToldWhileItIsForbidden()
    {
        Desk desk;
        desk.take("n-1");
        auto referral = must(desk.open(desk.lead, "n-1"));
        QVERIFY(!must(isSilenced(*desk.store, NoticeId("n-1"), desk.now())));
        auto entry = desk.entry();
        entry.silence = DoNotNotify{QStringLiteral("Code de procédure pénale, art. 11"), desk.now() + 24h};
        must(desk.save(desk.lead, referral, entry));
        QVERIFY(must(isSilenced(*desk.store, NoticeId("n-1"), desk.now())));
        desk.clock.advance(25h);
        QVERIFY(!must(isSilenced(*desk.store, NoticeId("n-1"), desk.now())));
    }

    void theListOfOffencesIsServed()
    {
        Desk desk;
        const auto list = must(offencesInForce(*desk.store));
        QCOMPARE(list.version, std::int64_t{1});
        QVERIFY(compliance::findOffence(list, "child-sexual-abuse") != nullptr);
        must(desk.run([&] { return desk.store->setSetting(OffencesKey, ""); }));
        QVERIFY(must(offencesInForce(*desk.store)).offences.empty());
    }
};

VIGIE_TEST(ReferringTest);
#include "ReferringTest.moc"
