#include "app/ctl/DocumentReports.h"

#include "models/base/OneTimeCode.h"
#include "models/base/SecretLine.h"
#include "models/documents/Validity.h"
#include "models/verdicts/YotiAdvice.h"
#include "models/verdicts/YotiAge.h"
#include "models/verdicts/YotiSession.h"

#include <QDate>
#include <QFile>

#include <unistd.h>

#include <array>

namespace vigie::ctl {

using Json = nlohmann::ordered_json;
using namespace documents;
using namespace std::chrono;

namespace {

constexpr std::array FormatNames{"td1", "td2", "td3", "mrv-a", "mrv-b", "fr-card-1995", "fr-licence"};
constexpr std::array FieldNames{"documentCode", "issuer",         "documentNumber", "name",       "surname",
                                "givenNames",   "nationality",    "birthDate",      "expiryDate", "optional1",
                                "optional2",    "personalNumber", "office",         "composite"};
constexpr std::array RuleNames{"printed",          "fr-card-10", "fr-card-minor-10",
                               "fr-card-extended", "fr-card-15", "unknown"};
constexpr std::array StandingNames{"valid", "expired", "cannot-tell"};

template <typename Names, typename Value> std::string_view nameOf(const Names &names, Value value)
{
    return names[static_cast<std::size_t>(value)];
}

std::string iso(Day day)
{
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day())))
        .toString(Qt::ISODate)
        .toStdString();
}

Result<Day> dayOf(const QString &text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return {ErrorCode::Invalid, "--on takes a date like 2026-03-31"};
    return Day(year(date.year()), month(static_cast<unsigned>(date.month())), day(static_cast<unsigned>(date.day())));
}

Json checksOf(const Mrz &mrz)
{
    auto checks = Json::array();
    for (const auto &check : mrz.checks)
        checks.push_back({{"of", nameOf(FieldNames, check.field)},
                          {"given", std::string(1, check.given)},
                          {"computed", std::string(1, check.computed)},
                          {"agrees", check.agrees}});
    return checks;
}

Json validityJson(const Validity &validity)
{
    Json json{{"standing", nameOf(StandingNames, validity.standing)},
              {"rule", nameOf(RuleNames, validity.rule)},
              {"derived", validity.isDerived}};
    if (validity.from && validity.to) {
        json["lastDayFrom"] = iso(*validity.from);
        json["lastDayTo"] = iso(*validity.to);
    }
    return json;
}

} // namespace

Result<Json> mrzReport(const QStringList &lines, const QString &on)
{
    TRY(const auto today, dayOf(on));
    std::vector<std::string> typed;
    for (const auto &line : lines)
        typed.push_back(line.toStdString());
    TRY(const auto mrz, readMrz(tidied(typed)));
    Json json{{"good", mrz.checkDigitsAgree()},
              {"checkDigitsAgree", mrz.checkDigitsAgree()},
              {"format", nameOf(FormatNames, mrz.format)},
              {"documentCode", mrz.documentCode},
              {"issuer", mrz.issuer},
              {"documentNumber", mrz.documentNumber},
              {"surname", mrz.surname},
              {"givenNames", mrz.givenNames},
              {"nameTruncated", mrz.nameTruncated},
              {"nationality", mrz.nationality}};
    const auto born = birthDayOf(mrz.birthDate, today);
    if (born) {
        json["born"] = iso(born->day);
        json["bornExactly"] = born->isExact;
        json["age"] = ageOn(today, born->day);
    }
    json["showsAgeAndExpiry"] = showsAgeAndExpiry(mrz.format);
    json["validity"] = validityJson(validityOf(mrz, born ? std::optional(born->day) : std::nullopt, today));
    json["checks"] = checksOf(mrz);
    return json;
}

namespace {

constexpr std::array ConsequenceNames{"unknown", "ask-again", "look-closely", "likely-fraud", "not-evidence"};

Json checkJson(const domain::IdentityFinding &finding)
{
    const auto &check = finding.latest;
    auto parts = Json::array();
    for (const auto &part : check.parts) {
        Json details = Json::object();
        for (const auto &detail : part.details)
            details[detail.name] = detail.value;
        parts.push_back({{"name", part.name}, {"result", part.resultWord}, {"details", details}});
    }
    const auto meaning = verdicts::meaningOfYotiReason(check.reason);
    Json json{{"type", check.kindWord},
              {"done", check.isDone},
              {"attempts", finding.attempts},
              {"recommendation", check.recommendationWord},
              {"reason", check.reason}};
    if (!check.reason.empty())
        json["consequence"] = nameOf(ConsequenceNames, meaning.consequence);
    json["parts"] = parts;
    return json;
}

Json sessionJson(const domain::IdentityVerdict &verdict)
{
    auto checks = Json::array();
    for (const auto &finding : findingsOf(verdict))
        checks.push_back(checkJson(finding));
    return {{"kind", "session"},
            {"session", verdict.sessionId},
            {"reference", verdict.reference},
            {"state", verdict.stateWord},
            {"checks", checks}};
}

Json ageCheckJson(const domain::AgeCheck &check)
{
    Json json{
        {"kind", "age-check"}, {"status", check.stateWord}, {"method", check.method}, {"reference", check.reference}};
    if (check.age)
        json["age"] = *check.age;
    if (check.threshold)
        json["threshold"] = *check.threshold;
    if (check.expiresAt)
        json["expires"] = toRfc3339(*check.expiresAt);
    return json;
}

Json estimateJson(const domain::AgeEstimate &estimate)
{
    Json json{{"kind", "age-estimate"}, {"age", estimate.years}};
    if (estimate.spread) {
        json["spread"] = *estimate.spread;
        json["usable"] = *estimate.spread <= domain::LargestSpread;
    }
    if (estimate.isLive)
        json["live"] = *estimate.isLive;
    return json;
}

} // namespace

Result<Json> yotiReport(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, file.errorString().toStdString()};
    if (file.size() > static_cast<qint64>(verdicts::MaxYotiBytes))
        return {ErrorCode::TooLarge, "over 1 MB"};
    const auto text = file.readAll().toStdString();
    // The forms tell themselves apart: only a session has an id, only an age check a status.
    if (const auto session = verdicts::readYotiSession(text, Instant{}))
        return sessionJson(*session);
    if (const auto check = verdicts::readAgeCheck(text))
        return ageCheckJson(*check);
    TRY(const auto estimate, verdicts::readAgeEstimate(text));
    return estimateJson(estimate);
}

Result<Json> codeReport(Instant now)
{
    TRY(const auto line, readSecretLine(STDIN_FILENO));
    TRY(const auto secret, fromBase32(line.view()));
    const auto step = codeStepAt(now);
    const auto ends = Instant(CodeStep * (step + 1));
    return Json{{"code", codeOf(secret, step)},
                {"good_for_seconds", std::int64_t{std::chrono::ceil<std::chrono::seconds>(ends - now).count()}}};
}

} // namespace vigie::ctl
