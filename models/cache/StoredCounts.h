#pragma once

#include "models/cache/Replica.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/domain/ports/MachineInventory.h"

/// What lies on the disk of this machine, counted and proved on the reading thread of the replica.
namespace vigie::cache {

Request<std::vector<domain::Held>> countStored(Replica &replica);

/// Every version of every text begun and not sent.
Request<domain::Held> countDrafts(SqlOutboxStore &outbox);

/// Holds when the file is under `key`, begins like no plain SQLite, and another key is refused.
Request<domain::Proved> proveFile(Replica &replica, domain::Proof what, std::filesystem::path path,
                                  std::shared_ptr<const Secret> key);

/// Holds when no file below `folder` begins like a picture or a video.
Request<domain::Proved> proveNoPictureFile(Replica &replica, std::filesystem::path folder);

} // namespace vigie::cache
