#include "models/backend/api/TransparencyAddress.h"

#include <QUrl>

namespace vigie::backend::api {

Result<TransparencyAddress> TransparencyAddress::parse(std::string_view text)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    const bool isPlain = url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1StringView("https")))
        return {ErrorCode::Invalid, "the Transparency Database is at an https address"};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {ErrorCode::Invalid, "an address of the Transparency Database has no name, query or fragment in it"};
    const bool isLoopback = url.host() == QLatin1StringView("127.0.0.1") || url.host() == QLatin1StringView("::1");
    if (isPlain && !isLoopback)
        return {ErrorCode::Invalid, "plain HTTP goes to a loopback address only"};
    constexpr int Plain = 80;
    constexpr int Secure = 443;
    TransparencyAddress address;
    address.isSecure = !isPlain;
    address.host = url.host(QUrl::FullyEncoded).toStdString();
    address.port = std::to_string(url.port(isPlain ? Plain : Secure));
    address.path = url.path(QUrl::FullyEncoded).toStdString();
    while (address.path.ends_with('/'))
        address.path.pop_back();
    return address;
}

} // namespace vigie::backend::api
