#pragma once

#include "models/base/Id.h"

namespace vigie::domain {

/// Of a question before the ethics committee.
using DocketId = Id<struct DocketTag>;

} // namespace vigie::domain
