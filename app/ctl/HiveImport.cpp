#include "app/ctl/HiveImport.h"

#include "app/ctl/ProfileStores.h"
#include "models/http/HttpClient.h"

#include <QFile>

namespace vigie::ctl {

namespace {

constexpr qint64 MaxResult = 1 << 20; // what the platform takes

Result<std::string> contentOf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, "the file cannot be read: " + path.toStdString()};
    if (file.size() > limit)
        return {ErrorCode::TooLarge, "the file is over 1 MB"};
    return file.readAll().toStdString();
}

} // namespace

Result<void> importHive(const Arguments &arguments)
{
    if (arguments.command.size() != 2 || arguments.platform.isEmpty() || !arguments.hookSecret)
        return {ErrorCode::Invalid, "import-hive FILE needs --server URL and --secret-fd N"};
    TRY(auto body, contentOf(arguments.command.at(1), MaxResult));
    TRY(const auto server, http::ServerUrl::parse(arguments.platform.toStdString()));
    std::string authority;
    if (!arguments.caFile.isEmpty()) {
        TRY(authority, contentOf(arguments.caFile, MaxResult));
    }
    const SystemClock clock;
    http::HttpClient client({server, {}, authority, {}}, clock);
    http::Exchange exchange;
    exchange.method = http::Method::Post;
    exchange.path = "/v1/hooks/hive";
    if (!arguments.item.isEmpty())
        exchange.path += "?item=" + http::urlEncoded(arguments.item.toStdString());
    exchange.headers = {{"Vigie-Hook-Secret", std::string(arguments.hookSecret->view())}};
    exchange.body = std::move(body);
    return waited(client.call<void>(std::move(exchange), {}, [](http::Response) -> Result<void> { return {}; }));
}

} // namespace vigie::ctl
