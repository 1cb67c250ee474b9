#include "models/contract/InformationOrders.h"
#include "models/contract/InformationWords.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::contract;

namespace {

/// Records of every shape, drawn from a seed that is logged.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) {}

    bool chance() { return m_random.bounded(2) == 0; }
    int upTo(int most) { return m_random.bounded(most + 1); }
    template <typename Enum> Enum word(Enum last)
    {
        return static_cast<Enum>(m_random.bounded(1, static_cast<int>(last) + 1));
    }
    Instant instant() { return Instant(Milliseconds(m_random.bounded(1'000'000) * 1000LL + 1'700'000'000'000LL)); }
    std::optional<Instant> maybe() { return chance() ? std::optional(instant()) : std::nullopt; }
    QString text()
    {
        static const std::u32string letters = U"aé\"\\\n\u202E😀<b>&{}";
        QString out(u'x');
        for (int i = m_random.bounded(1, 20); i > 0; --i)
            out += QString::fromUcs4(&letters[m_random.bounded(static_cast<quint32>(letters.size()))], 1);
        return out;
    }

    InformationEntry entry()
    {
        InformationEntry made;
        made.kind = word(InformationAuthority::Administration);
        made.authority = text();
        made.memberState = chance() ? "IE" : "";
        made.reference = text();
        made.basis = text();
        made.reasons = text();
        made.reasonsWithheld = chance();
        made.namesRedress = chance();
        made.asksToCollect = chance();
        made.language = chance() ? "fr" : "";
        made.urgency = word(InformationUrgency::DangerToLife);
        made.issuedAt = maybe();
        made.receivedAt = instant();
        made.dueAt = maybe();
        made.member = MemberId(chance() ? "m" : "");
        for (const auto data : HeldKinds)
            if (chance())
                made.scope.insert(data);
        made.from = maybe();
        made.until = maybe();
        if (chance())
            made.silence = DoNotNotify{text(), maybe()};
        return made;
    }

    InformationOrder order()
    {
        InformationOrder made;
        made.id = InformationOrderId("o-" + std::to_string(upTo(99)));
        made.rev = m_random.bounded(1, 1000);
        made.entry = entry();
        made.state = word(InformationState::HandedOver);
        made.restricted = chance();
        if (chance())
            made.verification =
                AuthorityVerification{word(AuthorityCheck::SignedDocument), text(), PersonId("p"), text(), instant()};
        if (chance())
            made.answer = answer();
        made.handedOverAt = maybe();
        made.receipt = chance() ? text() : QString();
        made.toldAt = maybe();
        for (int i = upTo(3); i > 0; --i)
            made.letters.push_back({word(InformationLetterKind::Person), {"fr", "2026-03-01", text()}});
        for (int i = upTo(5); i > 0; --i)
            made.steps.push_back(
                {word(InformationWork::Tell), PersonId("p"), text(), instant(), chance() ? text() : QString()});
        return made;
    }

private:
    InformationAnswer answer()
    {
        InformationAnswer made{{}, chance(), PersonId("p"), text(), instant()};
        for (const auto data : HeldKinds) {
            if (chance())
                continue;
            HeldPart part{data, 0, {}};
            for (int i = upTo(chance() ? 3 : 1'200); i > 0; --i)
                part.values.push_back({word(HeldField::Message), text(), maybe()});
            part.count = static_cast<int>(part.values.size());
            made.parts.push_back(std::move(part));
        }
        return made;
    }

    QRandomGenerator m_random;
};

std::string seed()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/information-orders-1.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class InformationRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const auto start = QRandomGenerator::global()->generate();
        qInfo("seed %u", start);
        Draw draw(start);
        for (int i = 0; i < 40; ++i) {
            const auto order = draw.order();
            QCOMPARE(parseInformationOrder(writeInformationOrder(order)).value(), order);
            QCOMPARE(parseInformationOrders(writeInformationOrders({order, order})).value(),
                     (std::vector{order, order}));
            QCOMPARE(parseInformationEntry(writeInformationEntry(order.entry)).value(), order.entry);
            const auto correction = parseInformationCorrection(writeInformationCorrection({7, order.entry})).value();
            QVERIFY(correction.rev == 7 && correction.entry == order.entry);
        }
    }

    void whatPeopleSendIsReadBack()
    {
        const auto words = QStringLiteral("Numéro \u202E du standard");
        const auto how =
            parseInformationVerification(writeInformationVerification({3, AuthorityCheck::CalledBack, words})).value();
        QVERIFY(how.rev == 3 && how.how == AuthorityCheck::CalledBack && how.note == words);
        for (const auto work : {InformationWork::AskBack, InformationWork::Refuse}) {
            const auto given = parseInformationReturn(writeInformationReturn({4, work, words})).value();
            QVERIFY(given.rev == 4 && given.how == work && given.reasons == words);
        }
        const Instant at{Milliseconds(1'780'000'000'123LL)};
        const auto receipt = parseInformationReceipt(writeInformationReceipt({5, at, words})).value();
        QVERIFY(receipt.rev == 5 && receipt.at == at && receipt.receipt == words);
        QCOMPARE(parseInformationRev(writeInformationRev(9)).value(), std::int64_t{9});
    }

    /// A list has a thousand entries at most; a creator has more publications than that.
    void manyValuesStandInSeveralParts()
    {
        InformationOrder order;
        order.id = InformationOrderId("o");
        order.rev = 1;
        order.entry.kind = InformationAuthority::Judge;
        order.entry.urgency = InformationUrgency::AsStated;
        order.state = InformationState::Prepared;
        order.answer = InformationAnswer{
            {{HeldData::Publications, 5'000, {}}, {HeldData::Measures, 0, {}}}, false, PersonId("p"), {}, {}};
        for (int i = 0; i < 5'000; ++i)
            order.answer->parts.front().values.push_back({HeldField::Publication, QString::number(i), {}});
        QCOMPARE(parseInformationOrder(writeInformationOrder(order)).value(), order);
    }

    void aWordOfNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("becomes");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("kind") << QByteArray(R"("kind":"judge")") << QByteArray(R"("kind":"king")")
                              << QByteArray("kind");
        QTest::newRow("urgency") << QByteArray("as_stated") << QByteArray("soon") << QByteArray("urgency");
        QTest::newRow("scope") << QByteArray(R"("scope":["account"])") << QByteArray(R"("scope":["everything"])")
                               << QByteArray("scope");
        QTest::newRow("scope of numbers")
            << QByteArray(R"("scope":["account"])") << QByteArray(R"("scope":[7])") << QByteArray("scope");
        QTest::newRow("moment") << QByteArray("1970-01-01T00:00:00.000Z") << QByteArray("1970-13-01T00:00:00.000Z")
                                << QByteArray("received_at");
        QTest::newRow("member") << QByteArray(R"("member_id":"m")") << QByteArray(R"("member_id":"m n")")
                                << QByteArray("member_id");
        QTest::newRow("null") << QByteArray(R"("member_id":"m")") << QByteArray(R"("member_id":null)")
                              << QByteArray("member_id");
        QTest::newRow("redress") << QByteArray(R"("names_redress":false)") << QByteArray(R"("names_redress":"no")")
                                 << QByteArray("names_redress");
    }
    void aWordOfNoListIsRefused()
    {
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, becomes);
        QFETCH(const QByteArray, field);
        InformationEntry entry;
        entry.kind = InformationAuthority::Judge;
        entry.urgency = InformationUrgency::AsStated;
        entry.member = MemberId("m");
        entry.scope = {HeldData::Account};
        auto json = QByteArray::fromStdString(writeInformationEntry(entry));
        QVERIFY(parseInformationEntry(json.toStdString()));
        QCOMPARE(json.count(was), 1);
        const auto read = parseInformationEntry(json.replace(was, becomes).toStdString());
        QVERIFY(!read);
        QCOMPARE(read.code(), ErrorCode::Invalid);
        QVERIFY2(read.error().detail.find(field.toStdString()) != std::string::npos, read.error().detail.c_str());
    }

    void tenMegabytesOfReasonsAreNotRead()
    {
        InformationEntry entry;
        entry.kind = InformationAuthority::Judge;
        entry.urgency = InformationUrgency::AsStated;
        entry.reasons = QString(10'000'000, u'a');
        QCOMPARE(parseInformationEntry(writeInformationEntry(entry)).code(), ErrorCode::Invalid);
    }

    void neitherAskedBackNorRefusedIsNothing()
    {
        QVERIFY(!parseInformationReturn(R"({"expect":{"rev":1},"how":"release","reasons":"a"})"));
        QVERIFY(!parseInformationReturn(R"({"expect":{"rev":0},"how":"refuse","reasons":"a"})"));
        QVERIFY(!parseInformationRev(R"({"expect":{}})"));
        QVERIFY(!parseInformationRev("[]"));
    }

    void thePacketHasWhatIsToldAndNobodyWhoWorkedOnIt()
    {
        InformationOrder order;
        order.id = InformationOrderId("o-1");
        order.entry.kind = InformationAuthority::Judge;
        order.entry.authority = QStringLiteral("Cabinet");
        order.entry.reasons = QStringLiteral("their-reasons");
        order.entry.member = MemberId("m-1");
        order.verification = AuthorityVerification{AuthorityCheck::CalledBack,
                                                   QStringLiteral("called-number"),
                                                   PersonId("verifier"),
                                                   QStringLiteral("Yaël"),
                                                   {}};
        order.answer = InformationAnswer{{{HeldData::Account, 1, {{HeldField::Handle, QStringLiteral("lumiere"), {}}}},
                                          {HeldData::Connections, 0, {}}},
                                         false,
                                         PersonId("preparer"),
                                         QStringLiteral("Kim"),
                                         {}};
        order.letters = {{InformationLetterKind::Receipt, {"fr", "2026-03-01", QStringLiteral("a-letter")}}};
        order.steps = {{InformationWork::Record, PersonId("recorder"), QStringLiteral("Noor"), {}, {}}};
        const auto bytes = QByteArray::fromStdString(writeInformationPacket(order, Instant()));
        const auto json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json[QStringLiteral("form")].toString(), QStringLiteral("vigie-information-1"));
        QCOMPARE(json[QStringLiteral("parts")].toArray().size(), 2);
        QVERIFY(bytes.contains("lumiere") && bytes.contains("connections"));
        for (const auto *own : {"verifier", "preparer", "recorder", "Kim", "Noor", "called-number", "a-letter"})
            QVERIFY2(!bytes.contains(own), own);
    }

    void theHouseHasAllItsWords()
    {
        const auto words = parseInformationWording(seed());
        QVERIFY2(words, words ? "" : words.error().detail.c_str());
        QCOMPARE(words->data.size(), HeldKinds.size());
        for (const auto &[kind, text] : words->letters)
            for (const auto *language : {"fr", "en"}) {
                InformationOrder order;
                order.id = InformationOrderId("o");
                order.entry.receivedAt = Instant(Milliseconds(1'780'000'000'000LL));
                const auto draft = composeInformationLetter(*words, order, kind, language, {}, order.entry.receivedAt);
                QVERIFY2(draft.isComplete(), toWire(kind).data());
                QVERIFY(!draft.letter.text.contains(u'{'));
            }
    }

    void wordsThatLackSomethingAreRefused_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("becomes");
        QTest::newRow("a letter twice") << QByteArray(R"("of": "effect")") << QByteArray(R"("of": "receipt")");
        QTest::newRow("no such fault") << QByteArray("needs_judge") << QByteArray("needs_king");
        QTest::newRow("no English") << QByteArray(R"("en": "– {data}: not held")") << QByteArray(R"("de": "–")");
        QTest::newRow("no version") << QByteArray(R"("version": 1)") << QByteArray(R"("version": 0)");
    }
    void wordsThatLackSomethingAreRefused()
    {
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, becomes);
        auto json = QByteArray::fromStdString(seed());
        QCOMPARE(json.count(was), 1);
        QCOMPARE(parseInformationWording(json.replace(was, becomes).toStdString()).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(InformationRecordsTest);
#include "InformationRecordsTest.moc"
