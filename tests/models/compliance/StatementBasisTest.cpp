#include "models/compliance/StatementBasis.h"

#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::compliance;

namespace {

StatementBasis whole()
{
    StatementBasis basis;
    auto &decision = basis.decision;
    decision.clause = "clause-consent";
    decision.ground = Ground::Illegal;
    decision.alsoIllegal = false;
    decision.visibility = {VisibilityMeasure::Disabled, VisibilityMeasure::AgeRestricted};
    decision.money = MoneyMeasure::Suspended;
    decision.service = ServiceMeasure::PartlyTerminated;
    decision.account = AccountMeasure::Terminated;
    decision.visibilityEnd = std::chrono::year(2026) / 2 / 28;
    decision.moneyEnd = std::chrono::year(2026) / 12 / 1;
    decision.serviceEnd = std::chrono::year(2027) / 1 / 31;
    decision.accountEnd = std::chrono::year(2028) / 2 / 29;
    decision.contentTypes = {ContentType::Image, ContentType::Other};
    decision.contentDate = std::chrono::year(2026) / 1 / 5;
    decision.appliesFrom = std::chrono::year(2026) / 1 / 6;
    decision.territory = {"FR", "GR"};
    decision.contentLanguage = "FR";
    decision.accountType = AccountType::Business;
    decision.source = Source::TrustedFlagger;
    decision.detectedAutomatically = true;
    decision.decision = Automation::Partially;
    decision.language = TextLanguage::English;
    basis.context = {DecidedBy::Machine, LedBy::Article9Order, Recipient::Fan, {}};
    return basis;
}

bool isSame(const StatementBasis &one, const StatementBasis &other)
{
    const auto &a = one.decision, &b = other.decision;
    return a.clause == b.clause && a.ground == b.ground && a.alsoIllegal == b.alsoIllegal &&
           a.visibility == b.visibility && a.money == b.money && a.service == b.service && a.account == b.account &&
           a.visibilityEnd == b.visibilityEnd && a.moneyEnd == b.moneyEnd && a.serviceEnd == b.serviceEnd &&
           a.accountEnd == b.accountEnd && a.contentTypes == b.contentTypes && a.contentDate == b.contentDate &&
           a.appliesFrom == b.appliesFrom && a.territory == b.territory && a.contentLanguage == b.contentLanguage &&
           a.accountType == b.accountType && a.source == b.source &&
           a.detectedAutomatically == b.detectedAutomatically && a.decision == b.decision && a.language == b.language &&
           one.context.decidedBy == other.context.decidedBy && one.context.ledBy == other.context.ledBy &&
           one.context.recipient == other.context.recipient;
}

} // namespace

class StatementBasisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsBack()
    {
        QVERIFY(isSame(readStatementBasis(writeStatementBasis(whole())).value(), whole()));
        QVERIFY(isSame(readStatementBasis(writeStatementBasis({})).value(), {}));
    }

    void theNumberIsTheStatementsOwn()
    {
        auto basis = whole();
        basis.decision.puid = "sor-secret";
        QVERIFY(writeStatementBasis(basis).find("sor-secret") == std::string::npos);
    }

    void whatIsNotOursIsCorrupt_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::newRow("word") << QByteArray("DECISION_GROUND_ILLEGAL_CONTENT") << QByteArray("DECISION_GROUND_X");
        QTest::newRow("day") << QByteArray("2026-02-28") << QByteArray("2026-02-29");
        QTest::newRow("no day") << QByteArray("2026-02-28") << QByteArray("2026/02/28");
        QTest::newRow("language") << QByteArray("\"en\"") << QByteArray("\"de\"");
        QTest::newRow("type") << QByteArray("\"detected_automatically\":true")
                              << QByteArray("\"detected_automatically\":1");
        QTest::newRow("missing") << QByteArray("\"territory\"") << QByteArray("\"territories\"");
        QTest::newRow("cut") << QByteArray("{") << QByteArray("");
    }
    void whatIsNotOursIsCorrupt()
    {
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, is);
        auto text = QByteArray::fromStdString(writeStatementBasis(whole()));
        QVERIFY2(text.contains(was), text.constData());
        const auto read = readStatementBasis(text.replace(was, is).toStdString());
        QVERIFY(!read && read.error().code == ErrorCode::Corrupt);
    }

    void anEmptyOneIsCorrupt() { QCOMPARE(readStatementBasis({}).error().code, ErrorCode::Corrupt); }
};

VIGIE_TEST(StatementBasisTest);
#include "StatementBasisTest.moc"
