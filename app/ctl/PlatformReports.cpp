#include "app/ctl/PlatformReports.h"

#include "app/ctl/ProfileStores.h"
#include "models/compliance/ReportPart.h"
#include "models/http/HttpClient.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>

namespace vigie::ctl {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t Parts = 11;
constexpr int MostPages = 100'000; ///< a platform whose pages never end is none

/// The platform, asked by this person.
class Platform
{
public:
    static Result<std::unique_ptr<Platform>> open(const Arguments &arguments)
    {
        if (arguments.platform.isEmpty() || !arguments.token)
            return {ErrorCode::Invalid, "it needs --server URL and --token-fd N"};
        TRY(const auto server, http::ServerUrl::parse(arguments.platform.toStdString()));
        std::string authority;
        if (!arguments.caFile.isEmpty()) {
            QFile file(arguments.caFile);
            if (!file.open(QIODevice::ReadOnly))
                return {ErrorCode::NotFound, "the file cannot be read: " + arguments.caFile.toStdString()};
            authority = file.readAll().toStdString();
        }
        return std::unique_ptr<Platform>(new Platform(server, std::move(authority), arguments.token));
    }

    Result<Json> get(const std::string &path)
    {
        http::Exchange exchange;
        exchange.path = path;
        exchange.headers = {{"Accept", "application/json"}};
        return waited(m_client.call<Json>(std::move(exchange), {{"application/json"}}, [](http::Response answer) {
            auto json = Json::parse(answer.body, nullptr, false);
            return json.is_object() ? Result<Json>(std::move(json)) : Result<Json>(ErrorCode::BrokenReply);
        }));
    }

private:
    Platform(const http::ServerUrl &server, std::string authority, std::shared_ptr<const Secret> token)
        : m_client({server, {}, std::move(authority), {}}, m_clock)
    {
        m_client.useBearer(std::move(token));
    }

    SystemClock m_clock;
    http::HttpClient m_client;
};

/// Nothing is replaced: what somebody handed in once stays as it was.
Result<void> writeNew(const QString &path, const std::string &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {ErrorCode::Io, path.toStdString() + ": " + file.errorString().toStdString()};
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) != size || !file.flush())
        return {ErrorCode::Io, path.toStdString() + ": " + file.errorString().toStdString()};
    return {};
}

bool isTexts(const Json &json)
{
    return json.is_array() && std::ranges::all_of(json, [](const Json &one) { return one.is_string(); });
}

/// A name and nothing else: no folder, nothing hidden.
bool isPartName(const std::string &name)
{
    constexpr std::string_view Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    constexpr std::string_view Ending = ".csv";
    return name.size() > Ending.size() && name.ends_with(Ending) &&
           name.find_first_not_of(Letters) == name.size() - Ending.size();
}

Result<compliance::ReportPart> partOf(const Json &json)
{
    const Error broken(ErrorCode::BrokenReply, "a part of the report is none");
    if (!json.is_object() || !json.contains("file") || !json["file"].is_string() || !json.contains("columns") ||
        !isTexts(json["columns"]) || !json.contains("rows") || !json["rows"].is_array())
        return broken;
    compliance::ReportPart part{json["file"], json["columns"], {}};
    for (const auto &row : json["rows"]) {
        if (!isTexts(row) || row.size() != part.columns.size())
            return broken;
        part.rows.push_back(row);
    }
    return isPartName(part.file) ? Result<compliance::ReportPart>(std::move(part)) : broken;
}

} // namespace

Result<Json> exportStatements(const Arguments &arguments)
{
    const auto since = QDate::fromString(arguments.since, Qt::ISODate);
    if (!since.isValid())
        return {ErrorCode::Invalid, "statement export wants --since and a day, as 2026-03-31"};
    TRY(const auto platform, Platform::open(arguments));
    Json statements = Json::array();
    std::string after;
    for (int page = 0;; ++page) {
        TRY(auto answer, platform->get("/v1/statements?limit=500&since=" + since.toString(Qt::ISODate).toStdString() +
                                       "T00:00:00.000Z" + after));
        if (page == MostPages || !answer.contains("items") || !answer["items"].is_array())
            return {ErrorCode::BrokenReply, "the platform answers no list"};
        for (auto &one : answer["items"])
            statements.push_back(std::move(one));
        if (!answer.contains("next"))
            break;
        if (!answer["next"].is_string())
            return {ErrorCode::BrokenReply, "the platform answers no list"};
        after = "&after=" + http::urlEncoded(answer["next"].get<std::string>());
    }
    const Json whole{{"since", since.toString(Qt::ISODate).toStdString()}, {"statements", std::move(statements)}};
    if (arguments.out.isEmpty())
        return whole;
    TRY_DONE(writeNew(arguments.out, whole.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'));
    return Json{{"file", arguments.out.toStdString()}, {"statements", whole["statements"].size()}};
}

Result<Json> yearlyReportFiles(const Arguments &arguments)
{
    bool isNumber = false;
    const int year = arguments.year.toInt(&isNumber);
    if (!isNumber || arguments.out.isEmpty())
        return {ErrorCode::Invalid, "report yearly wants --year Y and --out DIR"};
    TRY(const auto platform, Platform::open(arguments));
    TRY(const auto answer, platform->get("/v1/reports/yearly?year=" + std::to_string(year)));
    if (!answer.contains("parts") || !answer["parts"].is_array() || answer["parts"].size() != Parts)
        return {ErrorCode::BrokenReply, "not the eleven parts"};
    std::vector<compliance::ReportPart> parts;
    for (const auto &one : answer["parts"]) {
        TRY(auto part, partOf(one));
        parts.push_back(std::move(part));
    }
    if (!QDir().mkpath(arguments.out))
        return {ErrorCode::Io, "the folder cannot be made: " + arguments.out.toStdString()};
    Json report{{"year", year}, {"folder", arguments.out.toStdString()}, {"files", Json::array()}};
    for (const auto &part : parts) {
        TRY_DONE(writeNew(QDir(arguments.out).filePath(QString::fromStdString(part.file)), compliance::csvOf(part)));
        report["files"].push_back(part.file);
    }
    // What the platform says that it does not know goes on to whoever hands the report in.
    for (const auto *key : {"not_recorded", "orders_left_out"})
        if (answer.contains(key))
            report[key] = answer[key];
    return report;
}

} // namespace vigie::ctl
