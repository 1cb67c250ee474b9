#include "models/compliance/ReferralReview.h"
#include "models/compliance/ReferralFile.h"
#include "tests/models/compliance/ReferralPackets.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <functional>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;

using Alteration = std::function<void(ReferralPacket &)>;
Q_DECLARE_METATYPE(Alteration)

namespace {

using enum ReferralGap;
using enum ReferralRecipient;

const OffenceList &offences()
{
    static const OffenceList list = seedOffences();
    return list;
}

std::vector<ReferralMissing> missing(const ReferralPacket &packet, ReferralRecipient recipient)
{
    return whatIsMissing(packet, recipient, offences(), referralNow);
}

bool notes(const ReferralPacket &packet, ReferralNote note, ReferralRecipient recipient = Pharos,
           Instant now = referralNow)
{
    const auto all = notesOn(packet, recipient, offences(), now);
    return std::ranges::find(all, note) != all.end();
}

/// Which of the three recipients a gap keeps the packet from, as letters: P, C (Point de Contact) and L (life).
struct GapRow
{
    const char *name;
    ReferralGap gap;
    const char *keepsFrom;
    Alteration alter;
    std::size_t at = 0;
};

const std::vector<GapRow> &gapRows()
{
    using P = ReferralPacket;
    const auto late = referralNow + std::chrono::hours(1);
    static const std::vector<GapRow> Rows{
        {"id", PacketIdMissing, "PCL", [](P &p) { p.id = {}; }},
        {"offence", OffenceMissing, "PCL", [](P &p) { p.offence.clear(); }},
        {"no such offence", OffenceUnknown, "PCL", [](P &p) { p.offence = "parking"; }},
        {"for the police only", OffenceNotForThem, "CL", [](P &p) { p.offence = "procuring"; }},
        {"no facts", FactsMissing, "PCL", [](P &p) { p.facts = QStringLiteral(" \n"); }},
        {"long facts", FactsTooLong, "PCL", [](P &p) { p.facts = QString(20'001, QLatin1Char('.')); }},
        {"bytes in the facts", EncodedBytes, "PCL", [](P &p) { p.facts += QString(300, QLatin1Char('A')); }},
        {"bytes in a reason", EncodedBytes, "PCL", [](P &p) { p.custody[1].reason = QString(300, QLatin1Char('A')); }},
        {"bytes in a reference", EncodedBytes, "PCL",
         [](P &p) { p.informed[0].reference = QString(300, QLatin1Char('A')); }},
        {"no cause", CauseMissing, "PCL", [](P &p) { p.cause = ReferralCause::Unknown; }},
        {"which list", CauseReferenceMissing, "PCL", [](P &p) { p.causeReference.clear(); }},
        {"since when", AwareMissing, "PCL", [](P &p) { p.awareAt.reset(); }},
        {"tomorrow", AwareFromTheFuture, "PCL", [late](P &p) { p.awareAt = late; }},
        {"no item", ItemsMissing, "PC",
         [](P &p) {
             p.items.clear();
             p.custody.clear();
         }},
        {"nobody", NobodyNamed, "L",
         [](P &p) {
             p.items.clear();
             p.uploader.clear();
             p.custody.clear();
         }},
        {"a long name", TooMuch, "PCL", [](P &p) { p.informed[0].name = QString(2'001, QLatin1Char('.')); }},
        {"many identifiers", TooMuch, "PCL", [](P &p) { p.uploader.resize(1'001, p.uploader[0]); }},
        {"item id", ItemIdMissing, "PCL", [](P &p) { p.items[0].id = {}; }},
        {"item twice", ItemTwice, "PCL", [](P &p) { p.items.push_back(p.items[0]); }, 1},
        {"no address", UrlMissing, "PC", [](P &p) { p.items[0].url.clear(); }},
        {"no real address", UrlInvalid, "PCL", [](P &p) { p.items[0].url = QStringLiteral("creators.example/p/1"); }},
        {"another scheme", UrlInvalid, "PCL", [](P &p) { p.items[0].url = QStringLiteral("data:image/png,x"); }},
        {"upload time", UploadTimeMissing, "P", [](P &p) { p.items[0].uploadedAt.reset(); }},
        {"no hash", Sha256Missing, "PC", [](P &p) { p.items[0].hashes.sha256.clear(); }},
        {"half a hash", HashMalformed, "PCL", [](P &p) { p.items[0].hashes.sha1 = "12"; }},
        {"no uploader", UploaderMissing, "P", [](P &p) { p.uploader.clear(); }},
        {"address without time", IdentifierIncomplete, "PCL", [](P &p) { p.uploader[3].seenAt.reset(); }, 3},
        {"identifier without value", IdentifierIncomplete, "PCL", [](P &p) { p.uploader[1].value.clear(); }, 1},
        {"no custody", CustodyMissing, "PC", [](P &p) { p.custody.clear(); }},
        {"broken custody", CustodyBroken, "PC", [](P &p) { p.custody[2].actor = {}; }, 2},
        {"not preserved", NotPreserved, "PC", [](P &p) { p.custody.pop_back(); }},
        {"no hold", HoldMissing, "P", [](P &p) { p.hold.reset(); }},
        {"hold without scope", HoldIncomplete, "PC", [](P &p) { p.hold->scope.clear(); }},
        {"hold without approver", HoldIncomplete, "PC", [](P &p) { p.hold->approver = {}; }},
        {"hold back to front", HoldEndsBeforeStart, "PC", [](P &p) { p.hold->end = *p.hold->start - Milliseconds(1); }},
        {"hold over", HoldOver, "PC", [](P &p) { p.hold->end = referralNow; }},
        {"silence without a basis", SilenceIncomplete, "PCL",
         [late](P &p) {
             p.silence = DoNotNotify{{}, late};
         }},
        {"silence without an end", SilenceIncomplete, "PCL",
         [](P &p) {
             p.silence = DoNotNotify{QStringLiteral("order"), {}};
         }},
        {"no danger", DangerMissing, "L", [](P &p) { p.danger.reset(); }},
        {"danger without a threat", DangerMissing, "L", [](P &p) { p.danger->threat.clear(); }},
        {"told whom", InformedIncomplete, "PCL", [](P &p) { p.informed[0].at.reset(); }},
    };
    return Rows;
}

} // namespace

class ReferralReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissing()
    {
        for (const auto recipient : {Pharos, PointDeContact, Article18})
            QVERIFY(missing(completePacket(), recipient).empty());
        const std::vector<ReferralMissing> expected{{RecipientUnknown}};
        QVERIFY(missing(completePacket(), Unknown) == expected);
    }

    void gaps_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < gapRows().size(); ++i)
            QTest::newRow(gapRows()[i].name) << int(i);
    }
    void gaps()
    {
        QFETCH(int, row);
        const auto &[name, gap, keepsFrom, alter, where] = gapRows()[std::size_t(row)];
        auto packet = completePacket();
        alter(packet);
        const std::string_view letters = keepsFrom;
        for (const auto &[recipient, letter] : {std::pair(Pharos, 'P'), {PointDeContact, 'C'}, {Article18, 'L'}}) {
            const auto found = missing(packet, recipient);
            const bool isKept = std::ranges::find(found, ReferralMissing{gap, where}) != found.end();
            QVERIFY2(isKept == (letters.find(letter) != letters.npos), &letter);
        }
    }

    void everyGapHasARow()
    {
        for (std::size_t gap = 0; gap < ReferralGaps; ++gap)
            QVERIFY2(ReferralGap(gap) == RecipientUnknown ||
                         std::ranges::find(gapRows(), ReferralGap(gap), &GapRow::gap) != gapRows().end(),
                     std::to_string(gap).c_str());
    }

    void danger_needsLittle()
    {
        ReferralPacket packet;
        packet.id = ReferralId("referral-2");
        packet.offence = "threat";
        packet.facts = QStringLiteral("A message announces an attack this evening.");
        packet.cause = ReferralCause::OwnReview;
        packet.awareAt = referralNow;
        packet.danger = ReferralDanger{QStringLiteral("an attack this evening"), {}, {}, {}};
        packet.uploader = {{IdentifierKind::Handle, QStringLiteral("@somebody"), {}}};
        QVERIFY(missing(packet, Article18).empty());
        QVERIFY(notes(packet, ReferralNote::StateUnknown, Article18));
        QVERIFY(!missing(packet, Pharos).empty());
    }

    void anOpenSilenceSaysSo()
    {
        auto packet = completePacket();
        QVERIFY(openSilence(packet, referralNow) == nullptr);
        const auto end = at("2026-09-01T00:00:00Z");
        packet.silence = DoNotNotify{QStringLiteral("order 2026/0417"), end};
        QVERIFY(missing(packet, Pharos).empty());
        QVERIFY(openSilence(packet, end - Milliseconds(1)) != nullptr);
        QVERIFY(openSilence(packet, end) == nullptr);
        QVERIFY(notes(packet, ReferralNote::DoNotNotifyOpen) && !notes(packet, ReferralNote::DoNotNotifyOver));
        QVERIFY(!notes(packet, ReferralNote::DoNotNotifyOpen, Pharos, end));
        QVERIFY(notes(packet, ReferralNote::DoNotNotifyOver, Pharos, end));
        packet.silence->until.reset(); // without an end it stays
        QVERIFY(openSilence(packet, end + std::chrono::years(10)) != nullptr);
    }

    void whoWasToldInSpiteOfIt()
    {
        auto packet = completePacket();
        const auto end = at("2026-09-01T00:00:00Z");
        packet.informed.push_back({InformedParty::Uploader, {}, end - Milliseconds(1), {}});
        QVERIFY(!notes(packet, ReferralNote::ToldDespiteSilence));
        packet.silence = DoNotNotify{QStringLiteral("order"), end};
        QVERIFY(notes(packet, ReferralNote::ToldDespiteSilence));
        packet.informed.back().at = end;
        QVERIFY(!notes(packet, ReferralNote::ToldDespiteSilence));
        packet.informed.back().party = InformedParty::Notifier;
        packet.informed.back().at.reset();
        QVERIFY(!notes(packet, ReferralNote::ToldDespiteSilence));
    }

    void theHoldBlocksWhileItIsOpen()
    {
        auto packet = completePacket();
        QVERIFY(openHold(packet, *packet.hold->start) != nullptr);
        QVERIFY(openHold(packet, *packet.hold->start - Milliseconds(1)) == nullptr);
        packet.hold->end = referralNow;
        QVERIFY(openHold(packet, referralNow - Milliseconds(1)) != nullptr);
        QVERIFY(openHold(packet, referralNow) == nullptr);
        packet.hold->start.reset();
        QVERIFY(openHold(packet, Instant{}) != nullptr);
        packet.hold.reset();
        QVERIFY(openHold(packet, referralNow) == nullptr);
    }

    void otherNotes()
    {
        auto packet = completePacket();
        QVERIFY(notes(packet, ReferralNote::HoldOpen) && notes(packet, ReferralNote::MustBeReported));
        QVERIFY(!notes(packet, ReferralNote::PartnerHashesMissing) && !notes(packet, ReferralNote::StateUnknown));
        QVERIFY(!notes(packet, ReferralNote::OffenceUnchecked));
        packet.items[0].hashes.md5.clear();
        packet.offence = "animal-abuse";
        QVERIFY(notes(packet, ReferralNote::PartnerHashesMissing) && notes(packet, ReferralNote::OffenceUnchecked));
        QVERIFY(!notes(packet, ReferralNote::MustBeReported));
    }

    /// Point de Contact is no authority: what it does not need is in no byte of what it gets.
    void pointDeContactGetsNoMoreThanItNeeds()
    {
        auto packet = completePacket();
        packet.uploader[2].value = QStringLiteral("canary-mail");
        packet.uploader[3].value = QStringLiteral("canary-address");
        packet.hold->reference = QStringLiteral("canary-reference");
        packet.informed[0].name = QStringLiteral("canary-name");
        const auto handed = writeReferral(handedTo(PointDeContact, packet));
        QVERIFY(handed.find("canary") == std::string::npos);
        QVERIFY(handed.find("@somebody") != std::string::npos && handed.find("member-1") != std::string::npos);
        QVERIFY(handed.find(packet.items[0].hashes.sha256) != std::string::npos);
        QVERIFY(handedTo(Pharos, packet) == packet && handedTo(Article18, packet) == packet);
        QVERIFY(notes(packet, ReferralNote::IdentifiersLeftOut, PointDeContact));
        QVERIFY(!notes(packet, ReferralNote::IdentifiersLeftOut, Pharos));
    }

    /// Any packet is reviewed; what it says of places exists; a file of it is missing the same things.
    void anyPacketIsReviewed()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        ReferralDice dice(seed);
        for (int round = 0; round < 100; ++round) {
            const auto packet = dice.packet();
            for (const auto recipient : {Unknown, Pharos, PointDeContact, Article18}) {
                const auto found = missing(packet, recipient);
                QVERIFY(found == missing(*readReferral(writeReferral(packet)), recipient));
                for (const auto &each : found)
                    QVERIFY(each.at == 0 || each.at < std::max({packet.items.size(), packet.uploader.size(),
                                                                packet.custody.size(), packet.informed.size()}));
            }
        }
    }
};

VIGIE_TEST(ReferralReviewTest);
#include "ReferralReviewTest.moc"
