#include "models/domain/InformationLetters.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;
using Work = InformationWork;
using State = InformationState;

namespace {

const Instant Now{Milliseconds(1'780'000'000'000LL)};
const PersonId One("one");
const PersonId Other("other");

InformationEntry whole()
{
    InformationEntry entry;
    entry.kind = InformationAuthority::Prosecutor;
    entry.authority = QStringLiteral("Parquet de Villexemple");
    entry.memberState = "FR";
    entry.reference = QStringLiteral("PV 1");
    entry.basis = QStringLiteral("Article 60-1");
    entry.reasons = QStringLiteral("Une enquête.");
    entry.namesRedress = true;
    entry.language = "fr";
    entry.urgency = InformationUrgency::AsStated;
    entry.issuedAt = Now - 24h;
    entry.receivedAt = Now - 1h;
    entry.member = MemberId("m");
    entry.scope = {HeldData::Account, HeldData::Publications};
    entry.from = Now - 24h * 30;
    entry.until = Now - 2h;
    return entry;
}

InformationOrder order(State state)
{
    InformationOrder made;
    made.id = InformationOrderId("o");
    made.rev = 1;
    made.entry = whole();
    made.state = state;
    return made;
}

InformationOrder prepared(const PersonId &by)
{
    auto made = order(State::Prepared);
    made.answer = InformationAnswer{{{HeldData::Account, 1, {}}}, false, by, {}, Now};
    made.steps = {{Work::Prepare, by, {}, Now, {}}};
    return made;
}

} // namespace

class InformationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeOrderLacksNothing()
    {
        QVERIFY(informationGaps(whole(), Now).empty());
        QVERIFY(informationFaults(whole(), declaredLanguages()).empty());
    }

    void whatItLacksIsNamed_data()
    {
        QTest::addColumn<int>("of");
        for (int fault = 1; fault <= static_cast<int>(InformationFault::SilenceBasisMissing); ++fault)
            QTest::addRow("%d", fault) << fault;
    }
    void whatItLacksIsNamed()
    {
        QFETCH(const int, of);
        const auto fault = static_cast<InformationFault>(of);
        auto entry = whole();
        switch (fault) {
        case InformationFault::BasisMissing:
            entry.basis = QStringLiteral(" ");
            break;
        case InformationFault::AuthorityMissing:
            entry.memberState.clear();
            break;
        case InformationFault::PersonMissing:
            entry.member = {};
            break;
        case InformationFault::ReasonsMissing:
            entry.reasons.clear();
            break;
        case InformationFault::RedressMissing:
            entry.namesRedress = false;
            break;
        case InformationFault::AsksToCollect:
            entry.asksToCollect = true;
            break;
        case InformationFault::LanguageNotDeclared:
            entry.language = "de";
            break;
        case InformationFault::IssuedMissing:
            entry.issuedAt.reset();
            break;
        case InformationFault::ScopeMissing:
            entry.scope.clear();
            break;
        case InformationFault::PeriodMissing:
            entry.from.reset();
            break;
        case InformationFault::NeedsJudge:
            entry.scope.insert(HeldData::Messages);
            break;
        case InformationFault::SilenceBasisMissing:
            entry.silence = DoNotNotify{};
            break;
        case InformationFault::Unknown:
            break;
        }
        QCOMPARE(informationFaults(entry, declaredLanguages()), std::vector{fault});
        QVERIFY(informationGaps(entry, Now).empty()); // it is recorded as it came
    }

    void aPeriodAheadAsksToCollect()
    {
        auto entry = whole();
        entry.until = entry.receivedAt + 24h;
        QVERIFY(informationFaults(entry, declaredLanguages()).empty()); // the day on which it came is over then
        entry.until = entry.receivedAt + 24h + 1ms;
        QCOMPARE(informationFaults(entry, declaredLanguages()), std::vector{InformationFault::AsksToCollect});
    }

    void reasonsMayBeKeptForAnInvestigation()
    {
        auto entry = whole();
        entry.reasons.clear();
        entry.reasonsWithheld = true;
        QVERIFY(informationFaults(entry, declaredLanguages()).empty());
    }

    void whatIsNotDatedNeedsNoPeriod()
    {
        auto entry = whole();
        entry.scope = {HeldData::Account, HeldData::CivilIdentity, HeldData::Contact};
        entry.from.reset();
        entry.until.reset();
        QVERIFY(informationFaults(entry, declaredLanguages()).empty());
    }

    void onlyAJudgeAsksForMessages()
    {
        auto entry = whole();
        entry.scope = {HeldData::Messages};
        for (const auto kind :
             {InformationAuthority::Prosecutor, InformationAuthority::Police, InformationAuthority::Administration}) {
            entry.kind = kind;
            QCOMPARE(informationFaults(entry, declaredLanguages()), std::vector{InformationFault::NeedsJudge});
        }
        entry.kind = InformationAuthority::Judge;
        QVERIFY(informationFaults(entry, declaredLanguages()).empty());
    }

    void whatCannotBeIsNotRecorded_data()
    {
        QTest::addColumn<InformationEntry>("entry");
        QTest::addColumn<InformationGap>("gap");
        const auto row = [](const char *name, InformationGap gap, auto change) {
            auto entry = whole();
            change(entry);
            QTest::newRow(name) << entry << gap;
        };
        using Entry = InformationEntry;
        row("kind", InformationGap::KindMissing, [](Entry &e) { e.kind = InformationAuthority::Unknown; });
        row("urgency", InformationGap::UrgencyMissing, [](Entry &e) { e.urgency = InformationUrgency::Unknown; });
        row("received ahead", InformationGap::ReceivedAhead, [](Entry &e) { e.receivedAt = Now + 6min; });
        row("received at the end of time", InformationGap::ReceivedAhead,
            [](Entry &e) { e.receivedAt = Instant(Milliseconds(253'402'300'799'000LL)); });
        row("issued after it came", InformationGap::IssuedAfter, [](Entry &e) { e.issuedAt = Now; });
        row("due before it came", InformationGap::DueBefore, [](Entry &e) { e.dueAt = Now - 2h; });
        row("period reversed", InformationGap::PeriodReversed, [](Entry &e) { e.from = e.until; });
        row("state", InformationGap::StateInvalid, [](Entry &e) { e.memberState = "fr"; });
        row("language", InformationGap::LanguageInvalid, [](Entry &e) { e.language = "f"; });
        row("long name", InformationGap::TooLong, [](Entry &e) { e.authority = QString(301, u'a'); });
        row("long reasons", InformationGap::TooLong, [](Entry &e) { e.reasons = QString(8'001, u'a'); });
        row("ten megabytes", InformationGap::TooLong, [](Entry &e) { e.reasons = QString(10'000'000, u'a'); });
        row("direction turned", InformationGap::HiddenCharacters,
            [](Entry &e) { e.reference = QStringLiteral("PV \u202E7102"); });
        row("nothing to see", InformationGap::HiddenCharacters, [](Entry &e) { e.basis = QStringLiteral("L\u200B1"); });
        row("control", InformationGap::HiddenCharacters, [](Entry &e) { e.reasons = QStringLiteral("a\u0007b"); });
        row("silence", InformationGap::HiddenCharacters, [](Entry &e) {
            e.silence = DoNotNotify{QStringLiteral("Art. \u2067 11"), {}};
        });
    }
    void whatCannotBeIsNotRecorded()
    {
        QFETCH(const InformationEntry, entry);
        QFETCH(const InformationGap, gap);
        QCOMPARE(informationGaps(entry, Now), std::vector{gap});
    }

    void itsClockIsItsOwnOrAnHourForALife()
    {
        auto entry = whole();
        QVERIFY(!informationDue(entry)); // nothing stated: nothing invented
        entry.dueAt = entry.receivedAt + 48h;
        QVERIFY(informationDue(entry) == entry.dueAt);
        entry.urgency = InformationUrgency::DangerToLife;
        QVERIFY(informationDue(entry) == entry.receivedAt + 1h);
        entry.dueAt = entry.receivedAt + 20min; // its own, where that is sooner
        QVERIFY(informationDue(entry) == entry.dueAt);
        entry.dueAt.reset();
        QVERIFY(informationDue(entry) == entry.receivedAt + 1h);
    }

    void theMostPressingComesFirst()
    {
        const auto made = [](const char *id, State state, Milliseconds received, std::optional<Milliseconds> due) {
            auto one = order(state);
            one.id = InformationOrderId(std::string(id));
            one.entry.receivedAt = Now - received;
            one.entry.dueAt = due ? std::optional(Now + *due) : std::nullopt;
            return one;
        };
        auto danger = made("danger", State::Received, 10min, {});
        danger.entry.urgency = InformationUrgency::DangerToLife;
        auto told = made("told", State::HandedOver, 2h, 1h);
        told.toldAt = Now;
        const std::vector wanted{danger,
                                 made("due", State::Prepared, 50h, 2h),
                                 made("later", State::Received, 90h, 9h),
                                 made("old", State::Received, 80h, {}),
                                 made("new", State::Verified, 1h, {}),
                                 made("untold", State::HandedOver, 99h, 1h),
                                 told,
                                 made("refused", State::Refused, 70h, {})};
        auto sorted = wanted;
        std::ranges::reverse(sorted);
        std::ranges::sort(sorted, comesBefore);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(sorted[i].id.value), QByteArray::fromStdString(wanted[i].id.value));
        for (const auto &each : wanted)
            QVERIFY(!comesBefore(each, each));
    }

    void thePersonIsToldOnceTheProhibitionIsOver()
    {
        auto one = order(State::Released);
        QCOMPARE(tellingDuty(one, Now), TellingDuty::NotYet);
        one.state = State::HandedOver;
        QCOMPARE(tellingDuty(one, Now), TellingDuty::Due);
        one.entry.silence = DoNotNotify{QStringLiteral("Article 11"), Now + 1ms};
        QCOMPARE(tellingDuty(one, Now), TellingDuty::Forbidden);
        QCOMPARE(tellingDuty(one, Now + 1ms), TellingDuty::Due);
        QCOMPARE(barTo(Work::Tell, one, One, Now), std::optional(InformationBar::Silence));
        QVERIFY(!barTo(Work::Tell, one, One, Now + 1ms));
        one.entry.silence->until.reset(); // for as long as nobody ends it
        QCOMPARE(tellingDuty(one, Now + 24h * 36'500), TellingDuty::Forbidden);
        one.toldAt = Now;
        QCOMPARE(tellingDuty(one, Now), TellingDuty::Told);
        QCOMPARE(barTo(Work::Tell, one, One, Now), std::optional(InformationBar::State));
    }

    void theSamePersonDoesNotRelease()
    {
        auto one = prepared(One);
        one.steps.push_back({Work::Open, One, {}, Now, {}});
        QCOMPARE(barTo(Work::Release, one, One, Now), std::optional(InformationBar::SamePerson));
        QCOMPARE(barTo(Work::Release, one, Other, Now), std::optional(InformationBar::NotOpened));
        one.steps.push_back({Work::Open, Other, {}, Now, {}});
        QVERIFY(!barTo(Work::Release, one, Other, Now));
        // What was read before it was prepared anew was something else.
        one.steps.push_back({Work::Prepare, One, {}, Now, {}});
        QCOMPARE(barTo(Work::Release, one, Other, Now), std::optional(InformationBar::NotOpened));
    }

    void nothingIsPreparedUncheckedOrLacking()
    {
        QCOMPARE(barTo(Work::Prepare, order(State::Received), One, Now), std::optional(InformationBar::NotChecked));
        auto one = order(State::Verified);
        QVERIFY(!barTo(Work::Prepare, one, One, Now));
        one.entry.basis.clear();
        QCOMPARE(barTo(Work::Prepare, one, One, Now), std::optional(InformationBar::Faults));
    }

    void filesComeBeforeHandingOver()
    {
        auto one = order(State::Released);
        one.answer = InformationAnswer{};
        one.steps = {{Work::MakePacket, Other, {}, Now, {}}, {Work::Release, Other, {}, Now, {}}};
        QCOMPARE(barTo(Work::HandOver, one, One, Now), std::optional(InformationBar::NoPacket));
        one.steps.push_back({Work::MakePacket, Other, {}, Now, {}});
        QVERIFY(!barTo(Work::HandOver, one, One, Now));
    }

    void whatCanBeDoneDependsOnWhereItStands()
    {
        const std::map<Work, std::set<State>> allowed{
            {Work::Verify, {State::Received}},
            {Work::AskBack, {State::Received, State::Verified}},
            {Work::Refuse, {State::Received, State::Verified, State::AskedBack}},
            {Work::MakePacket, {State::Released, State::HandedOver}},
            {Work::Correct,
             {State::Received, State::Verified, State::AskedBack, State::Prepared, State::Released, State::HandedOver}},
            {Work::Record, {}},
            {Work::Void, {}},
            {Work::Unknown, {}}};
        for (const auto &[work, states] : allowed)
            for (int state = 0; state <= static_cast<int>(State::HandedOver); ++state) {
                const auto where = static_cast<State>(state);
                QCOMPARE(!barTo(work, order(where), One, Now).has_value(), states.contains(where));
            }
    }

    void whatChangesIsTold()
    {
        auto after = whole();
        QVERIFY(!changesAuthority(whole(), after) && !changesScope(whole(), after));
        after.reasons = QStringLiteral("Otherwise.");
        QVERIFY(!changesAuthority(whole(), after) && !changesScope(whole(), after));
        after.scope.insert(HeldData::Payments);
        QVERIFY(!changesAuthority(whole(), after) && changesScope(whole(), after));
        after = whole();
        after.reference += u'x';
        QVERIFY(changesAuthority(whole(), after) && changesScope(whole(), after));
        for (auto change :
             {+[](InformationEntry &e) { e.member = MemberId("n"); },
              +[](InformationEntry &e) { e.from = Now - 24h * 31; }, +[](InformationEntry &e) { e.until.reset(); }}) {
            after = whole();
            change(after);
            QVERIFY(changesScope(whole(), after));
        }
    }

    void aListTellsNoValues()
    {
        auto one = prepared(One);
        one.answer->parts = {{HeldData::Account, 1, {{HeldField::Handle, QStringLiteral("lumiere"), {}}}}};
        const auto told = withoutValues(one);
        QVERIFY(told.answer->parts.front().values.empty());
        QCOMPARE(told.answer->parts.front().count, 1);
    }

    void aLetterSaysWhatIsHeldAndWhatIsNot()
    {
        InformationWording words;
        words.platform = QStringLiteral("P");
        words.contact = QStringLiteral("C");
        const LocalizedText text{
            {{"fr", QStringLiteral("{authority}|{reference}|{reasons}|{data}|{faults}|{answered}")},
             {"en", QStringLiteral("en {reasons}")}}};
        words.letters = {{InformationLetterKind::Effect, text}, {InformationLetterKind::Person, text}};
        words.held.byLanguage = {{"fr", QStringLiteral("{data} x{count}")}};
        words.notHeld.byLanguage = {{"fr", QStringLiteral("pas de {data}")}};
        words.withheld.byLanguage = {{"fr", QStringLiteral("gardés")}, {"en", QStringLiteral("kept")}};
        words.data = {{HeldData::Account, {{{"fr", QStringLiteral("compte")}}}},
                      {HeldData::Connections, {{{"fr", QStringLiteral("connexions")}}}}};
        auto one = prepared(One);
        one.answer->parts = {{HeldData::Account, 3, {}}, {HeldData::Connections, 0, {}}};
        one.handedOverAt = Now;
        auto draft = composeInformationLetter(words, one, InformationLetterKind::Effect, "fr-FR", {}, Now);
        QVERIFY(draft.isComplete());
        QCOMPARE(draft.letter.language, std::string("fr"));
        QCOMPARE(draft.letter.text, QStringLiteral("Parquet de Villexemple|PV 1|–|compte x3\npas de connexions|–|") +
                                        draft.letter.text.section(u'|', -1));
        one.entry.reasons.clear();
        draft = composeInformationLetter(words, one, InformationLetterKind::Person, "de", {}, Now);
        QCOMPARE(draft.letter.text, QStringLiteral("en kept")); // no German: English
    }
};

VIGIE_TEST(InformationTest);
#include "InformationTest.moc"
