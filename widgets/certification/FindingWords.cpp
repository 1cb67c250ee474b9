#include "widgets/certification/FindingWords.h"

#include "widgets/kit/TimeWords.h"

namespace vigie::ui::certification {

using namespace documents;
using domain::ApplicantField;
using domain::Tone;

QString FindingWords::finding(Finding finding)
{
    switch (finding) {
    case Finding::ZoneNotRead:
        return tr("Machine-readable zone not read");
    case Finding::DigitsDisagree:
        return tr("Check digits do not agree");
    case Finding::NameDiffers:
        return tr("Name differs");
    case Finding::NamePartly:
        return tr("Name agrees in part");
    case Finding::NameExplained:
        return tr("Name differs, with a proof");
    case Finding::BirthDiffers:
        return tr("Birth date differs");
    case Finding::BirthUnknown:
        return tr("Birth date not known");
    case Finding::Minor:
        return tr("Under 18");
    case Finding::Expired:
        return tr("Document expired");
    case Finding::ValidityUnknown:
        return tr("Validity not known");
    case Finding::ValidityDerived:
        return tr("Validity derived from a rule");
    case Finding::PlacesDiffer:
        return tr("The document contradicts itself");
    case Finding::HolderDiffers:
        return tr("Bank account of somebody else");
    case Finding::HolderPartly:
        return tr("Holder of the account agrees in part");
    case Finding::OtherKind:
        return tr("Another kind of document");
    case Finding::OtherIssuer:
        return tr("Issued by another country");
    case Finding::NoProof:
        return tr("Not a proof of identity");
    }
    return {};
}

QString FindingWords::consequence(Finding finding)
{
    switch (finding) {
    case Finding::ZoneNotRead:
        return tr("Its values are compared only when somebody types it.");
    case Finding::DigitsDisagree:
        return tr("A character was misread or mistyped, or the document is not as it was printed.");
    case Finding::NameDiffers:
        return tr("Surname or given names on the document are not the account's. Marriage or a changed first name can "
                  "be proved.");
    case Finding::NamePartly:
        return tr("Another order, one of two surnames or another first name first: often innocent.");
    case Finding::NameExplained:
        return tr("The applicant sent a proof why; no fault.");
    case Finding::BirthDiffers:
        return tr("Account and document, or two places of the document, name different days. The youngest counts.");
    case Finding::BirthUnknown:
        return tr("No place of the document tells the day: whether they are an adult is not shown.");
    case Finding::Minor:
        return tr("By the youngest reading of the document. The account is frozen until a second reader has looked.");
    case Finding::Expired:
        return tr("An expired document is no proof today.");
    case Finding::ValidityUnknown:
        return tr("It depends on a day that could not be read. Look at the printed date.");
    case Finding::ValidityDerived:
        return tr("The last day is computed from the month of issue; the card itself names another day or none.");
    case Finding::PlacesDiffer:
        return tr("Print, zone or chip name another number, issuer or expiry. Misread, or not genuine.");
    case Finding::HolderDiffers:
        return tr("Money would go to somebody who is not the applicant.");
    case Finding::HolderPartly:
        return tr("An initial or one of two surnames: often innocent.");
    case Finding::OtherKind:
        return tr("The zone is not one of the kind of document that the applicant named. A visa proves nobody’s age.");
    case Finding::OtherIssuer:
        return tr(
            "The document names another country than the applicant. Its validity follows the rules of its issuer.");
    case Finding::NoProof:
        return tr("A document of this kind proves neither age nor who somebody is.");
    }
    return {};
}

QString FindingWords::step(FindingStep step)
{
    switch (step) {
    case FindingStep::Note:
        return tr("Good to know; nothing is to be done.");
    case FindingStep::LookClosely:
        return tr("Look closely; ask a second reader when in doubt.");
    case FindingStep::AskAgain:
        return tr("Ask for another document or proof.");
    case FindingStep::SuspectMinor:
        return tr("Report a suspected minor.");
    }
    return {};
}

QString FindingWords::stepWord(FindingStep step)
{
    switch (step) {
    case FindingStep::Note:
        return tr("Note");
    case FindingStep::LookClosely:
        return tr("Look closely");
    case FindingStep::AskAgain:
        return tr("Ask again");
    case FindingStep::SuspectMinor:
        return tr("Minor?");
    }
    return {};
}

Tone FindingWords::tone(FindingStep step)
{
    switch (step) {
    case FindingStep::Note:
        return Tone::Neutral;
    case FindingStep::LookClosely:
    case FindingStep::AskAgain:
        return Tone::Soon;
    case FindingStep::SuspectMinor:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString FindingWords::field(ApplicantField field)
{
    switch (field) {
    case ApplicantField::Surname:
        return tr("Surname");
    case ApplicantField::UsedSurname:
        return tr("Name in use");
    case ApplicantField::GivenNames:
        return tr("Given names");
    case ApplicantField::BirthDate:
        return tr("Birth date");
    case ApplicantField::ExpiryDate:
        return tr("Valid until");
    case ApplicantField::IssueDate:
        return tr("Issued on");
    case ApplicantField::Issuer:
        return tr("Issuer");
    case ApplicantField::DocumentNumber:
        return tr("Document number");
    case ApplicantField::BankHolder:
        return tr("Account holder");
    case ApplicantField::Unknown:
        break;
    }
    return tr("Field not known to this version");
}

QString FindingWords::column(TableColumn column)
{
    switch (column) {
    case TableColumn::Account:
        return tr("Account");
    case TableColumn::Printed:
        return tr("Printed");
    case TableColumn::Zone:
        return tr("Zone");
    case TableColumn::Provider:
        return tr("Provider");
    }
    return {};
}

QString FindingWords::cell(CellState state)
{
    switch (state) {
    case CellState::Empty:
    case CellState::Reference:
        return {};
    case CellState::Agrees:
        return tr("agrees");
    case CellState::Partly:
        return tr("in part");
    case CellState::Differs:
        return tr("differs");
    case CellState::Explained:
        return tr("proof sent");
    case CellState::NotComparable:
        return tr("not comparable");
    }
    return {};
}

Tone FindingWords::tone(CellState state)
{
    switch (state) {
    case CellState::Differs:
        return Tone::Danger;
    case CellState::Partly:
    case CellState::NotComparable:
        return Tone::Soon;
    case CellState::Agrees:
        return Tone::Good;
    case CellState::Empty:
    case CellState::Reference:
    case CellState::Explained:
        break;
    }
    return Tone::Neutral;
}

QString FindingWords::field(MrzField field)
{
    switch (field) {
    case MrzField::DocumentCode:
        return tr("Kind of document");
    case MrzField::Issuer:
        return tr("Issuer");
    case MrzField::DocumentNumber:
        return tr("Document number");
    case MrzField::Name:
        return tr("Name");
    case MrzField::Surname:
        return tr("Surname");
    case MrzField::GivenNames:
        return tr("Given names");
    case MrzField::Nationality:
        return tr("Nationality");
    case MrzField::BirthDate:
        return tr("Birth date");
    case MrzField::ExpiryDate:
        return tr("Valid until");
    case MrzField::Optional1:
    case MrzField::Optional2:
        return tr("Optional part");
    case MrzField::PersonalNumber:
        return tr("Personal number");
    case MrzField::Office:
        return tr("Issuing office");
    case MrzField::Composite:
        return tr("All together");
    }
    return {};
}

QString FindingWords::format(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return tr("Card, 3 lines of 30");
    case MrzFormat::Td2:
        return tr("Card, 2 lines of 36");
    case MrzFormat::Td3:
        return tr("Passport, 2 lines of 44");
    case MrzFormat::VisaA:
        return tr("Visa, 2 lines of 44");
    case MrzFormat::VisaB:
        return tr("Visa, 2 lines of 36");
    case MrzFormat::FrenchCard1995:
        return tr("French card of 1995, 2 lines of 36");
    case MrzFormat::FrenchLicence:
        return tr("French driving licence, 1 line of 30");
    }
    return {};
}

QString FindingWords::age(std::optional<int> years, bool isExact)
{
    if (!years)
        return tr("Age not known: no birth date could be read");
    return isExact ? tr("%n on the day of signing", "full years", *years)
                   : tr("%n on the day of signing, by the youngest reading", "full years", *years);
}

Tone FindingWords::ageTone(std::optional<int> years)
{
    constexpr int Majority = 18;
    if (!years)
        return Tone::Soon;
    return *years < Majority ? Tone::Danger : Tone::Good;
}

QString FindingWords::validity(const Validity &validity)
{
    if (!validity.from || !validity.to)
        return tr("Validity not known: look at the printed date");
    const QString end = *validity.from == *validity.to
                            ? kit::day(*validity.from)
                            : tr("between %1 and %2").arg(kit::day(*validity.from), kit::day(*validity.to));
    switch (validity.standing) {
    case Standing::Valid:
        return tr("Valid, last day: %1").arg(end);
    case Standing::Expired:
        return tr("Expired, last day: %1").arg(end);
    case Standing::CannotTell:
        break;
    }
    return tr("Validity not known, last day: %1").arg(end);
}

Tone FindingWords::tone(Standing standing)
{
    switch (standing) {
    case Standing::Valid:
        return Tone::Good;
    case Standing::Expired:
        return Tone::Danger;
    case Standing::CannotTell:
        break;
    }
    return Tone::Soon;
}

QString FindingWords::rule(ValidityRule rule)
{
    switch (rule) {
    case ValidityRule::Printed:
        return {};
    case ValidityRule::FrenchCard10:
        return tr("Derived: French card issued before 2 January 2004, ten years (decree 55-1397)");
    case ValidityRule::FrenchCardMinor10:
        return tr("Derived: French card issued to a minor, ten years (decree 55-1397)");
    case ValidityRule::FrenchCardExtended:
        return tr("Derived: French card issued to an adult from 2 January 2004 to 31 December 2013, the ten years "
                  "printed and five more; not reprinted (decree 2013-1188)");
    case ValidityRule::FrenchCard15:
        return tr("Derived: French card issued to an adult since 1 January 2014, fifteen years (decree 2013-1188)");
    case ValidityRule::Unknown:
        return tr("No rule is known for this document.");
    }
    return {};
}

} // namespace vigie::ui::certification
