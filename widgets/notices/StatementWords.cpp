#include "widgets/notices/StatementWords.h"

#include "models/compliance/StatementFault.h"
#include "widgets/kit/VisibleText.h"

namespace vigie::ui::notices {

using compliance::Rule;
using domain::StatementRefusal;

QString StatementWords::finding(const compliance::Finding &finding)
{
    const auto words = rule(finding);
    return finding.field.empty()
               ? words
               : tr("%1 (field %2)", "what is wrong, where").arg(words, QString::fromStdString(finding.field));
}

QString StatementWords::fault(const std::string &fault)
{
    if (const auto known = compliance::faultFrom(fault))
        return finding(*known);
    if (fault.empty())
        return tr("It cannot be read.");
    return tr("The database does not take the field %1.").arg(kit::visibleLine(QString::fromStdString(fault)));
}

QString StatementWords::refusedBy(StatementRefusal by)
{
    switch (by) {
    case StatementRefusal::OurRules:
        return tr("by our own rules: it did not leave");
    case StatementRefusal::TheDatabase:
        return tr("by the EU's database");
    case StatementRefusal::ItsSize:
        return tr("by the EU's database: it is too large");
    case StatementRefusal::Nobody:
        break;
    }
    return tr("it is not said by whom");
}

QString StatementWords::refuser(StatementRefusal by)
{
    switch (by) {
    case StatementRefusal::OurRules:
        return tr("Our rules");
    case StatementRefusal::TheDatabase:
        return tr("Database");
    case StatementRefusal::ItsSize:
        return tr("Too large");
    case StatementRefusal::Nobody:
        break;
    }
    return tr("Refused");
}

/// What the database's server refuses, and what composing lacks.
QString StatementWords::rule(const compliance::Finding &finding)
{
    const QString other = QString::fromStdString(finding.other);
    switch (finding.rule) {
    case Rule::NoTemplate:
        return tr("Nobody has written a statement for this clause.");
    case Rule::NoSuchGround:
        return tr("The statement of this clause names no law.");
    case Rule::UnknownVariable:
        return tr("The statement of this clause asks for “%1”, which does not exist.").arg(other);
    case Rule::NoValue:
        return tr("The decision says nothing for “%1”.").arg(other);
    case Rule::UnknownField:
        return tr("The database does not know this field.");
    case Rule::Missing:
    case Rule::NeededHere:
    case Rule::EmptyList:
    case Rule::Blank:
        return tr("Something that is required is missing.");
    case Rule::WrongType:
    case Rule::NotInList:
    case Rule::BadPuid:
    case Rule::BadUrl:
    case Rule::BadEan:
        return tr("The database does not take what stands there.");
    case Rule::TooLong:
        return tr("It is too long: %1 characters, %2 are allowed.").arg(finding.found).arg(finding.limit);
    case Rule::BadDate:
    case Rule::DateOutOfRange:
        return tr("The database does not take this day.");
    case Rule::NoRestriction:
        return tr("It restricts nothing.");
    case Rule::RepeatedPuid:
        return tr("Another statement has the same number.");
    default:
        return ruleOfLint(finding);
    }
}

/// What nobody checks after us.
QString StatementWords::ruleOfLint(const compliance::Finding &finding)
{
    switch (finding.rule) {
    case Rule::EndBeforeApplication:
        return tr("The restriction ends before it begins.");
    case Rule::NoTerritory:
        return tr("It does not say where the restriction applies.");
    case Rule::PersonalDetail:
        return tr("A detail of a person stands in it, and the database is public.");
    case Rule::WouldBeDropped:
        return tr("The database would drop it without a word.");
    case Rule::KeywordAstray:
        return tr("A keyword is of none of its categories.");
    case Rule::OtherUnexplained:
        return tr("It does not say what “other” is.");
    case Rule::EndWithoutDecision:
        return tr("Something ends that is not restricted.");
    case Rule::FullyByAPerson:
        return tr("A person decided, so it was not fully automated.");
    case Rule::OrderHasNoStatement:
        return tr("A decision on an order has no statement.");
    case Rule::CreatorNotBusiness:
        return tr("A creator who sells is a business user.");
    case Rule::Untrimmed:
        return tr("The white space around it would be removed.");
    default:
        return tr("Something is wrong with it.");
    }
}

} // namespace vigie::ui::notices
