#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/Commanding.h"
#include "models/domain/ports/Connection.h"
#include "models/domain/ports/Deciding.h"
#include "models/domain/ports/DraftStore.h"
#include "models/domain/ports/Messages.h"
#include "models/domain/ports/Teamwork.h"

namespace vigie::ui::shell {

/// What the frame acts through for everything people do with one another on every desk.
struct TeamPorts
{
    domain::Connection &connection;
    domain::Deciding &deciding;
    domain::Commanding &commanding;
    domain::Teamwork &teamwork;
    domain::Messages &messages;
    domain::DraftStore &drafts;
};

/// What the person has in hand, on whatever desk.
struct InHand
{
    domain::CaseId caseId;
    std::optional<domain::MemberId> member;

    friend bool operator==(const InHand &, const InHand &) = default;
};

} // namespace vigie::ui::shell
