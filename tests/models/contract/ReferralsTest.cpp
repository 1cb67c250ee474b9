#include "models/contract/Referrals.h"
#include "models/contract/Offences.h"
#include "models/contract/ReferralWords.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::contract;

namespace {

constexpr unsigned Seed = 20'260'302;
constexpr int Rounds = 200;

/// Any referral at all, sense or none; everything in it is invented.
class Dice
{
public:
    Referral referral()
    {
        Referral made;
        made.rev = 1 + below(99);
        made.notice = NoticeId("notice-1");
        made.caseId = CaseId("case-1");
        made.recipient = ReferralRecipient(1 + below(3));
        made.state = ReferralState(1 + below(3));
        made.packet = packet();
        for (unsigned n = below(3); n > 0; --n)
            made.leftOut.push_back(item());
        made.exportedAt = maybe();
        made.handedInAt = maybe();
        made.reference = text();
        return made;
    }

private:
    unsigned below(unsigned bound) { return static_cast<unsigned>(m_random() % bound); }
    bool coin() { return below(2) == 0; }
    std::optional<Instant> maybe() { return coin() ? std::optional(instant()) : std::nullopt; }
    Instant instant() { return Instant(Milliseconds(1'700'000'000'000 + below(1'000'000'000))); }
    std::string hash(std::size_t digits) { return coin() ? std::string(digits, 'a') : std::string(); }
    QString text()
    {
        static constexpr std::u16string_view Letters = u"aé œ\n\t\"\\/<&\u202e\u0001日Ω.{}";
        QString out;
        for (unsigned n = below(30); n > 0; --n)
            out += QChar(Letters[below(Letters.size())]);
        return out;
    }
    ReferralItem item()
    {
        return {ItemId("item-" + std::to_string(below(9))),
                text(),
                maybe(),
                maybe(),
                maybe(),
                {hash(64), hash(32), hash(40)}};
    }
    ReferralPacket packet()
    {
        ReferralPacket p;
        p.id = ReferralId("referral-1");
        p.openedAt = maybe();
        p.openedBy = PersonId(coin() ? "staff-1" : "");
        p.offence = coin() ? "terrorism" : "";
        p.facts = text();
        p.cause = ReferralCause(below(4));
        p.causeReference = text();
        p.awareAt = maybe();
        for (unsigned n = below(4); n > 0; --n)
            p.items.push_back(item());
        for (unsigned n = below(4); n > 0; --n)
            p.uploader.push_back({IdentifierKind(below(6)), text(), maybe()});
        for (unsigned n = below(9); n > 0; --n)
            p.custody.push_back(
                {CustodyStep(below(CustodySteps)), ItemId("item-1"), PersonId("staff-2"), instant(), hash(64), text()});
        if (coin())
            p.danger = ReferralDanger{text(), text(), text(), coin() ? "FR" : ""};
        if (coin())
            p.hold = LegalHold{text(), text(), text(), maybe(), maybe(), PersonId(coin() ? "staff-3" : "")};
        if (coin())
            p.silence = DoNotNotify{text(), maybe()};
        for (unsigned n = below(4); n > 0; --n)
            p.informed.push_back({InformedParty(below(9)), text(), maybe(), text()});
        return p;
    }

    std::mt19937 m_random{Seed};
};

} // namespace

/// Referrals and the list of offences on the wire.
class ReferralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Dice dice;
        for (int round = 0; round < Rounds; ++round) {
            const auto referral = dice.referral();
            QVERIFY(parseReferral(writeReferral(referral)).value() == referral);
            const std::vector both{referral, dice.referral()};
            QVERIFY(parseReferrals(writeReferrals(both)).value() == both);
            const auto entry = entryOf(referral);
            const auto change = parseReferralEntry(writeReferralEntry(referral.rev, entry)).value();
            QCOMPARE(change.rev, referral.rev);
            QVERIFY(change.what == entry);
            const ReferralReceipt receipt{referral.reference, Instant(Milliseconds(1'700'000'000'123)),
                                          referral.packet.informed};
            QVERIFY(parseReferralReceipt(writeReferralReceipt(3, receipt)).value().what == receipt);
            for (const auto &event : referral.packet.custody)
                QVERIFY(parseCustodyEvent(writeCustodyEvent(event)).value() == event);
        }
        QCOMPARE(parseReferralRev(writeReferralRev(7)).value(), std::int64_t{7});
        QCOMPARE(parseReferralOpening(writeReferralOpening(ReferralRecipient::Article18)).value(),
                 ReferralRecipient::Article18);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("no revision") << R"({"recipient":"pharos","facts":""})";
        QTest::newRow("revision 0") << R"({"expect":{"rev":0},"recipient":"pharos","facts":""})";
        QTest::newRow("unknown recipient") << R"({"expect":{"rev":1},"recipient":"press","facts":""})";
        QTest::newRow("no facts") << R"({"expect":{"rev":1},"recipient":"pharos"})";
        QTest::newRow("a state of three letters")
            << R"({"expect":{"rev":1},"recipient":"pharos","facts":"","danger":{"member_state":"FRA"}})";
        QTest::newRow("an end that is no instant")
            << R"({"expect":{"rev":1},"recipient":"pharos","facts":"","legal_hold":{"end":"soon"}})";
        QTest::newRow("left out: no id")
            << R"({"expect":{"rev":1},"recipient":"pharos","facts":"","left_out":["a b"]})";
        QTest::newRow("null") << R"({"expect":{"rev":1},"recipient":"pharos","facts":null})";
        QTest::newRow("not JSON") << "{\"expect\":";
    }

    void nonsenseIsRefused()
    {
        QFETCH(const QString, json);
        QCOMPARE(parseReferralEntry(json.toStdString()).code(), ErrorCode::Invalid);
    }

    void aChainOfUnknownStepsIsRefused()
    {
        QCOMPARE(parseCustodyEvent(R"({"at":"2026-03-02T08:00:00.000Z","event":"lost"})").code(), ErrorCode::Invalid);
        QCOMPARE(parseCustodyEvent(R"({"at":"2026-03-02T08:00:00.000Z","event":"viewed","sha256":"AB"})").code(),
                 ErrorCode::Invalid);
    }

    void wordsOfANewerVersionAreLeftOutOfTheList()
    {
        const auto list = parseOffences(
            R"({"version":3,"effective_on":"2026-11-23","basis":"b","offences":[{"id":"x","title":{"fr":"t","en":"t"},)"
            R"("law":{"fr":"l","en":"l"},"source":"https://example.org","must_be_reported":true,)"
            R"("threatens_life":false,"recipients":["pharos","eurojust"],"clauses":["C1"],)"
            R"("categories":["hate","brainwashing"]}]})");
        QVERIFY(list);
        const auto &offence = list->offences.front();
        QCOMPARE(offence.recipients, std::vector{ReferralRecipient::Pharos});
        QCOMPARE(offence.categories, std::vector{Category::Hate});
        QVERIFY(!offence.checkedOn);
        QVERIFY(parseOffences(writeOffences(*list)).value() == *list);
        QCOMPARE(parseOffences(R"({"version":1,"effective_on":"2026-02-30","basis":"b","offences":[]})").code(),
                 ErrorCode::Invalid);
    }
};

VIGIE_TEST(ReferralsTest);
#include "ReferralsTest.moc"
