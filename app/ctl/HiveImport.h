#pragma once

#include "app/ctl/Arguments.h"

namespace vigie::ctl {

/// Posts the file named after `import-hive` to the platform's webhook, as Hive would. Errors: Invalid (arguments),
/// NotFound (no such file), TooLarge, those of the network and of the platform.
Result<void> importHive(const Arguments &arguments);

} // namespace vigie::ctl
