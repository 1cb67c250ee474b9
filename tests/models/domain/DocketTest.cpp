#include "models/domain/Docket.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;

namespace {

using Gaps = std::vector<DocketGap>;

DocketQuestion question()
{
    return {CaseId("c"), QStringLiteral("Is a poster a threat?"), {QStringLiteral("Yes"), QStringLiteral("No")}};
}

Docket docketIn(DocketState state)
{
    Docket made;
    made.id = DocketId("d");
    made.about = question();
    made.state = state;
    made.positions = {{PersonId("one"), QStringLiteral("One"), 0, QStringLiteral("a"), {}},
                      {PersonId("two"), QStringLiteral("Two"), std::nullopt, QStringLiteral("b"), {}}};
    return made;
}

} // namespace

class DocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreSeenByWhoeverWroteOne_data()
    {
        QTest::addColumn<DocketState>("state");
        QTest::addColumn<QByteArray>("reader");
        QTest::addColumn<int>("seen");
        QTest::newRow("open, wrote") << DocketState::Open << QByteArray("two") << 2;
        QTest::newRow("open, did not") << DocketState::Open << QByteArray("three") << 0;
        QTest::newRow("answered, did not") << DocketState::Answered << QByteArray("three") << 2;
        QTest::newRow("policy, did not") << DocketState::BecamePolicy << QByteArray("three") << 2;
    }
    void positionsAreSeenByWhoeverWroteOne()
    {
        QFETCH(const DocketState, state);
        QFETCH(const QByteArray, reader);
        QFETCH(const int, seen);
        const auto shown = asSeenBy(docketIn(state), PersonId(reader.toStdString()));
        QCOMPARE(static_cast<int>(shown.positions.size()), seen);
        QCOMPARE(shown.written, 2);
    }

    void everyGapIsNamedOnce()
    {
        QVERIFY(docketGaps(question()).empty());
        auto asked = DocketQuestion();
        QCOMPARE(docketGaps(asked),
                 (Gaps{DocketGap::CaseMissing, DocketGap::QuestionMissing, DocketGap::TooFewOptions}));
        asked = question();
        asked.question = QString(docket::QuestionLimit + 1, u'x');
        asked.options = {QString(),
                         QString(),
                         QString(docket::OptionLimit + 1, u'x'),
                         QStringLiteral("a"),
                         QStringLiteral("a "),
                         QStringLiteral("b"),
                         QStringLiteral("c")};
        QCOMPARE(docketGaps(asked), (Gaps{DocketGap::QuestionTooLong, DocketGap::TooManyOptions, DocketGap::OptionEmpty,
                                          DocketGap::OptionTooLong, DocketGap::OptionTwice}));
    }

    void anOptionIsOneOfThemOrNone()
    {
        QVERIFY(isOptionOf(question(), std::nullopt));
        QVERIFY(isOptionOf(question(), 0) && isOptionOf(question(), 1));
        QVERIFY(!isOptionOf(question(), 2) && !isOptionOf(question(), -1));
    }

    void aProposalIsInBothLanguages()
    {
        const LocalizedText both{{{"fr", QStringLiteral("a")}, {"en", QStringLiteral("b")}}};
        DocketProposal proposal{ClauseId("H1"), both, both};
        QVERIFY(isWhole(proposal));
        proposal.summary.byLanguage["fr"] = QStringLiteral(" ");
        QVERIFY(!isWhole(proposal));
        proposal = {ClauseId(), both, both};
        QVERIFY(!isWhole(proposal));
        proposal = {ClauseId("H1"), both, both};
        proposal.text.byLanguage["en"] = QString(docket::TextLimit + 1, u'x');
        QVERIFY(!isWhole(proposal));
    }
};

VIGIE_TEST(DocketTest);
#include "DocketTest.moc"
