#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/CaseFeed.h"
#include "models/domain/ports/CaseReader.h"
#include "models/domain/ports/Claiming.h"
#include "models/domain/ports/Connection.h"
#include "models/domain/ports/Deciding.h"
#include "models/domain/ports/ExposureBook.h"
#include "models/domain/ports/NearDuplicateReader.h"
#include "models/domain/ports/PictureSource.h"
#include "models/domain/ports/PolicyReader.h"
#include "models/domain/ports/Preferences.h"
#include "models/domain/ports/VerdictReader.h"

namespace vigie::ui::content {

/// Everything the content desk acts through.
struct ContentPorts
{
    domain::CaseFeed &feed;
    domain::CaseReader &reader;
    domain::Claiming &claiming;
    domain::Deciding &deciding;
    domain::PictureSource &pictures;
    domain::VerdictReader &verdicts;
    domain::Connection &connection;
    domain::Preferences &preferences;
    const Clock &clock;
    std::string language; ///< of the window, BCP 47: for policy text
    domain::PolicyReader &policy;
    domain::NearDuplicateReader &nearDuplicates;
    domain::ExposureBook *exposure = nullptr; ///< none: nothing is counted
};

} // namespace vigie::ui::content
