#pragma once

#include "models/backend/store/BackendStore.h"

#include <string>
#include <string_view>

/// How the same document or file is found with another account without keeping its number: as a keyed hash (BLAKE2b
/// with a key of this platform), deleted with the evidence. Inside a transaction: the key is made when first needed.
namespace vigie::backend {

/// Of a document's number, as its issuer (ISO 3166 alpha-3) gave it. Case, spaces and hyphens do not count.
Result<std::string> documentMark(BackendStore &store, std::string_view issuer, const QString &number);
Result<std::string> fileMark(BackendStore &store, std::string_view sha256);

/// Of the address a notifier gave. Case and blanks around it do not count.
Result<std::string> notifierMark(BackendStore &store, const QString &email);

/// Other members' applications with one of these marks, each once, the older ones first.
struct ReuseFound
{
    domain::ReuseOf of = domain::ReuseOf::Unknown;
    domain::ApplicationId application;
};
Result<std::vector<ReuseFound>> reuseOf(BackendStore &store, const domain::Application &application);

/// What of it may be told without saying whose application it is.
Result<std::vector<domain::ReuseLink>> linksFor(BackendStore &store, const std::vector<ReuseFound> &found);

} // namespace vigie::backend
