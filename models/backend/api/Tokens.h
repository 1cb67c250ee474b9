#pragma once

#include "models/backend/store/BackendStore.h"

#include <string>
#include <string_view>

/// Bearer tokens: 256 random bits for the person, a hash of them for the store.
namespace vigie::backend::api {

/// A new token of a person; older ones stay good.
Result<std::string> issueToken(BackendStore &store, const domain::PersonId &person);

/// Whose token an `Authorization` header carries. Errors: Unauthorized.
Result<Person> authenticate(BackendStore &store, std::string_view authorization);

/// Compares without telling by its time how much was right.
bool sameSecret(std::string_view given, std::string_view expected);

/// 256 random bits as text.
std::string randomSecret();

} // namespace vigie::backend::api
