#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/ApplicantReader.h"
#include "models/domain/ports/ApplicationReader.h"
#include "models/domain/ports/CaseFeed.h"
#include "models/domain/ports/CaseReader.h"
#include "models/domain/ports/Certifying.h"
#include "models/domain/ports/Claiming.h"
#include "models/domain/ports/Connection.h"
#include "models/domain/ports/Deciding.h"
#include "models/domain/ports/DraftStore.h"
#include "models/domain/ports/IdentityPictures.h"
#include "models/domain/ports/Messages.h"
#include "models/domain/ports/Practising.h"
#include "models/domain/ports/Preferences.h"
#include "models/domain/ports/SteppingUp.h"
#include "models/domain/ports/Workplace.h"

namespace vigie::ui::certification {

/// Everything the certification desk acts through.
struct CertificationPorts
{
    domain::CaseFeed &feed;
    domain::CaseReader &cases; ///< the queues
    domain::ApplicationReader &reader;
    domain::ApplicantReader &applicants;
    domain::Certifying &certifying;
    domain::Claiming &claiming;
    domain::Deciding &deciding;
    domain::IdentityPictures &pictures;
    domain::Connection &connection;
    domain::DraftStore &drafts;
    domain::Preferences &preferences;
    const Clock &clock;
    domain::Practising &practising;
    domain::SteppingUp &steppingUp;
    domain::Messages &messages;
    domain::Workplace &workplace; ///< whether faces may be compared here
    std::string language;         ///< of the window, BCP 47: for the names of queues
};

} // namespace vigie::ui::certification
