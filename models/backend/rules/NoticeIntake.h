#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/NoticeFiling.h"

/// Notices as they come from the public form, members, trusted flaggers and authorities.
namespace vigie::backend {

/// Settings of the platform: the list of trusted flaggers (`contract::writeFlaggers`), and where members' content is
/// found on the web, up to the id of an item.
inline constexpr std::string_view FlaggersKey = "trusted_flaggers";
inline constexpr std::string_view PublicAddressKey = "public_address";

/// What became of a filing: a notice, or everything that keeps it from being one.
struct Intake
{
    std::vector<domain::FilingFault> faults;
    std::optional<domain::Notice> notice;          ///< none when there are faults
    std::optional<domain::Letter> acknowledgement; ///< none when nobody can be reached
};

/// The same filing under the same id is taken in once: repeated, it answers what became of it. Belongs inside a
/// transaction. Errors: KeyReused (another filing came under this id), those of the store.
Result<Intake> takeIn(BackendStore &store, const domain::NoticeId &id, const domain::NoticeFiling &filing, Instant now);

/// The item at a location of the web; nothing where the platform has none. Errors: those of the store.
Result<std::optional<domain::ItemId>> itemAt(BackendStore &store, const QString &location);

/// A notice with who sent it, what was decided and the letters. Errors: NotFound, Permission (`notice.decide`).
Result<domain::NoticeFile> noticeFile(BackendStore &store, const Person &person, const domain::NoticeId &id);

} // namespace vigie::backend
