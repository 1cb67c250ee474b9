#include "models/documents/ApplicantRows.h"

#include "models/documents/PersonNames.h"

#include <QDate>

#include <algorithm>

namespace vigie::documents {

using domain::ApplicantField;
using domain::ApplicantValue;
using domain::ValueSource;

namespace {

constexpr std::array ShownFields{ApplicantField::Surname,   ApplicantField::UsedSurname,    ApplicantField::GivenNames,
                                 ApplicantField::BirthDate, ApplicantField::IssueDate,      ApplicantField::ExpiryDate,
                                 ApplicantField::Issuer,    ApplicantField::DocumentNumber, ApplicantField::BankHolder};

const ApplicantValue *valueOf(const ApplicantFacts &facts, ApplicantField field, ValueSource source)
{
    const auto found = std::ranges::find_if(facts.applicant.values, [&](const ApplicantValue &value) {
        return value.field == field && value.source == source && !value.value.isEmpty();
    });
    return found == facts.applicant.values.end() ? nullptr : &*found;
}

QString textOf(const ApplicantFacts &facts, ApplicantField field, ValueSource source)
{
    const auto *value = valueOf(facts, field, source);
    if (!value)
        return {};
    return domain::isMaskedField(field) && !value->masked ? domain::masked(value->value) : value->value;
}

std::optional<Day> dayOf(const QString &iso)
{
    const auto date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Day(std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
               std::chrono::day(static_cast<unsigned>(date.day())));
}

QString isoOf(Day day)
{
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day())))
        .toString(Qt::ISODate);
}

/// What our own reading of the zone says; dates as days where they are some, else as they stand.
QString zoneText(const ApplicantFacts &facts, ApplicantField field)
{
    if (!facts.zone)
        return {};
    const auto &zone = *facts.zone;
    const auto dated = [](const std::string &raw, const std::optional<ReadDate> &read) {
        return read && read->isExact ? isoOf(read->day) : QString::fromStdString(raw);
    };
    switch (field) {
    case ApplicantField::Surname:
        return QString::fromStdString(zone.surname);
    case ApplicantField::GivenNames:
        return QString::fromStdString(zone.givenNames);
    case ApplicantField::BirthDate:
        return dated(zone.birthDate, birthDayOf(zone.birthDate, facts.today));
    case ApplicantField::ExpiryDate:
        return dated(zone.expiryDate, expiryDayOf(zone.expiryDate));
    case ApplicantField::Issuer:
        return QString::fromStdString(zone.issuer);
    case ApplicantField::DocumentNumber:
        return domain::masked(QString::fromStdString(zone.documentNumber));
    case ApplicantField::Unknown:
    case ApplicantField::UsedSurname:
    case ApplicantField::IssueDate:
    case ApplicantField::BankHolder:
        break;
    }
    return {};
}

QString providerText(const ApplicantFacts &facts, ApplicantField field)
{
    if (field == ApplicantField::BankHolder)
        return textOf(facts, field, ValueSource::Bank);
    const auto chip = textOf(facts, field, ValueSource::Chip);
    return chip.isEmpty() ? textOf(facts, field, ValueSource::Zone) : chip;
}

AccountName accountName(const ApplicantFacts &facts)
{
    return {textOf(facts, ApplicantField::Surname, ValueSource::Account),
            textOf(facts, ApplicantField::UsedSurname, ValueSource::Account),
            textOf(facts, ApplicantField::GivenNames, ValueSource::Account)};
}

CellState stateOf(NameAgreement agreement, bool explained)
{
    switch (agreement) {
    case NameAgreement::Match:
        return CellState::Agrees;
    case NameAgreement::Partial:
        return explained ? CellState::Explained : CellState::Partly;
    case NameAgreement::Mismatch:
        return explained ? CellState::Explained : CellState::Differs;
    case NameAgreement::NotComparable:
        break;
    }
    return CellState::NotComparable;
}

/// Names in one column of a document against the account's. A printed name of use is held against the account's alone.
CellState nameState(const ApplicantFacts &facts, ApplicantField field, TableColumn column, const TableRow &row)
{
    const auto &text = row.at(column).text;
    auto account = accountName(facts);
    if (field == ApplicantField::UsedSurname && !account.usedSurname.isEmpty())
        account.surname = account.usedSurname;
    auto best = NameAgreement::NotComparable;
    for (const auto &folded : {foldedName(text), plainlyFoldedName(text)}) {
        DocumentName document;
        document.isTruncated = column == TableColumn::Zone && facts.zone && facts.zone->nameTruncated;
        (field == ApplicantField::GivenNames ? document.givenNames : document.surname) = folded;
        const auto compared = compareNames(document, account);
        best = std::min(best, field == ApplicantField::GivenNames ? compared.givenNames : compared.surname);
    }
    return stateOf(best, facts.hasNameProof);
}

/// A number of which only the end is known agrees with one that is as long and ends so.
bool sameNumber(const QString &one, const QString &other)
{
    const auto isHidden = [](QChar sign) { return sign == QChar(0x2022); };
    if (one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i)
        if (one[i] != other[i] && !isHidden(one[i]) && !isHidden(other[i]))
            return false;
    return true;
}

CellState placeState(ApplicantField field, const QString &reference, const QString &text)
{
    if (field == ApplicantField::DocumentNumber)
        return sameNumber(reference, text) ? CellState::Agrees : CellState::Differs;
    if (field == ApplicantField::Issuer) // zones write one letter for Germany
        return (reference == u"D"_qs ? u"DEU"_qs : reference) == (text == u"D"_qs ? u"DEU"_qs : text)
                   ? CellState::Agrees
                   : CellState::Differs;
    const bool dates = dayOf(reference).has_value() && !dayOf(text);
    if (dates) // unknown parts stand as they are in the zone
        return CellState::NotComparable;
    return reference.compare(text, Qt::CaseInsensitive) == 0 ? CellState::Agrees : CellState::Differs;
}

/// The holder of a bank account is one line of names in any order, often with a title or an initial.
CellState holderState(const ApplicantFacts &facts, const QString &holder)
{
    const auto wordsOf = [](const std::string &folded) {
        return QString::fromStdString(folded).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const auto said = wordsOf(foldedName(holder));
    const auto account = accountName(facts);
    const auto given = wordsOf(foldedName(account.givenNames));
    const auto hasAll = [&](const QString &name) {
        const auto words = wordsOf(foldedName(name));
        return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) { return said.contains(word); });
    };
    if (said.isEmpty() || given.isEmpty())
        return CellState::NotComparable;
    const bool surname = hasAll(account.surname) || hasAll(account.usedSurname);
    if (surname && said.contains(given.front()))
        return CellState::Agrees;
    const bool initial = said.contains(given.front().left(1));
    return surname && initial ? CellState::Partly : CellState::Differs;
}

bool isName(ApplicantField field)
{
    return field == ApplicantField::Surname || field == ApplicantField::UsedSurname ||
           field == ApplicantField::GivenNames;
}

void judge(const ApplicantFacts &facts, TableRow &row)
{
    const auto reference = std::ranges::find_if(row.cells, [](const TableCell &cell) { return !cell.text.isEmpty(); });
    if (reference == row.cells.end())
        return;
    const bool accountSays = !row.at(TableColumn::Account).text.isEmpty();
    for (std::size_t i = 0; i < TableColumns; ++i) {
        auto &cell = row.cells[i];
        if (cell.text.isEmpty())
            continue;
        if (&cell == &*reference)
            cell.state = CellState::Reference;
        else if (row.field == ApplicantField::BankHolder)
            cell.state = holderState(facts, cell.text);
        else if (isName(row.field) && accountSays)
            cell.state = nameState(facts, row.field, static_cast<TableColumn>(i), row);
        else
            cell.state = placeState(row.field, reference->text, cell.text);
    }
}

TableRow rowOf(const ApplicantFacts &facts, ApplicantField field)
{
    TableRow row;
    row.field = field;
    row.at(TableColumn::Account).text = textOf(facts, field, ValueSource::Account);
    if (field == ApplicantField::BankHolder) {
        const auto name = accountName(facts);
        row.at(TableColumn::Account).text = QStringLiteral("%1 %2").arg(name.givenNames, name.surname).trimmed();
    }
    row.at(TableColumn::Printed).text = textOf(facts, field, ValueSource::Printed);
    row.at(TableColumn::Zone).text = zoneText(facts, field);
    row.at(TableColumn::Provider).text = providerText(facts, field);
    for (auto &cell : row.cells)
        cell.masked = domain::isMaskedField(field) && !cell.text.isEmpty();
    judge(facts, row);
    return row;
}

} // namespace

std::vector<TableRow> applicantRows(const ApplicantFacts &facts)
{
    std::vector<TableRow> rows;
    for (const auto field : ShownFields) {
        auto row = rowOf(facts, field);
        const bool isHolder = field == ApplicantField::BankHolder;
        const auto known = std::ranges::count_if(row.cells, [](const TableCell &c) { return !c.text.isEmpty(); });
        if (known > 0 && !(isHolder && row.at(TableColumn::Provider).text.isEmpty()))
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ReadDate> birthDaysOf(const ApplicantFacts &facts)
{
    std::vector<ReadDate> days;
    for (const auto source : {ValueSource::Printed, ValueSource::Chip, ValueSource::Zone})
        if (const auto day = dayOf(textOf(facts, ApplicantField::BirthDate, source)))
            days.push_back({*day, true});
    if (facts.zone)
        if (const auto read = birthDayOf(facts.zone->birthDate, facts.today))
            days.push_back(*read);
    return days;
}

std::optional<Day> printedExpiryOf(const ApplicantFacts &facts)
{
    for (const auto source : {ValueSource::Printed, ValueSource::Chip, ValueSource::Zone})
        if (const auto day = dayOf(textOf(facts, ApplicantField::ExpiryDate, source)))
            return day;
    return std::nullopt;
}

std::optional<Mrz> extendedFrenchCard(const ApplicantFacts &facts)
{
    using namespace std::chrono;
    constexpr Day First = 2004y / January / 2, Last = 2013y / December / 31; // decree 2013-1188
    const auto issued = dayOf(textOf(facts, ApplicantField::IssueDate, ValueSource::Printed));
    // Where nobody has read the issuer, what the applicant says is enough to look for a longer validity.
    const auto issuer = providerText(facts, ApplicantField::Issuer);
    const bool isFrench = issuer.isEmpty() ? facts.country == "FR" : issuer == u"FRA"_qs;
    if (facts.document != domain::DocumentKind::IdentityCard || !isFrench || !issued || *issued < First ||
        *issued > Last)
        return std::nullopt;
    Mrz card;
    card.format = MrzFormat::FrenchCard1995;
    card.issueMonth =
        QString::asprintf("%02d%02u", static_cast<int>(issued->year()) % 100, static_cast<unsigned>(issued->month()))
            .toStdString();
    return card;
}

} // namespace vigie::documents
