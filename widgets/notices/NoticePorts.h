#pragma once

#include "models/base/Clock.h"
#include "models/compliance/StatementTemplateSource.h"
#include "models/domain/ports/AccountMeasures.h"
#include "models/domain/ports/CaseFeed.h"
#include "models/domain/ports/CaseReader.h"
#include "models/domain/ports/Claiming.h"
#include "models/domain/ports/Complaining.h"
#include "models/domain/ports/Connection.h"
#include "models/domain/ports/Deciding.h"
#include "models/domain/ports/Deliberating.h"
#include "models/domain/ports/Disputing.h"
#include "models/domain/ports/DocketShelf.h"
#include "models/domain/ports/DraftStore.h"
#include "models/domain/ports/HostNoticeKeeping.h"
#include "models/domain/ports/HostNoticing.h"
#include "models/domain/ports/InformationKeeping.h"
#include "models/domain/ports/Informing.h"
#include "models/domain/ports/LetterKeeping.h"
#include "models/domain/ports/Messages.h"
#include "models/domain/ports/NoticeFiles.h"
#include "models/domain/ports/NoticeReader.h"
#include "models/domain/ports/Noticing.h"
#include "models/domain/ports/PacketKeeping.h"
#include "models/domain/ports/PictureSource.h"
#include "models/domain/ports/PolicyReader.h"
#include "models/domain/ports/Preferences.h"
#include "models/domain/ports/Referring.h"
#include "models/domain/ports/Restating.h"
#include "models/domain/ports/RestrictedViewing.h"
#include "models/domain/ports/SteppingUp.h"

namespace vigie::ui::notices {

/// Everything the notice desk acts through.
struct NoticePorts
{
    domain::CaseFeed &feed;
    domain::CaseReader &cases; ///< the queues
    domain::NoticeReader &reader;
    domain::NoticeFiles &files;
    compliance::StatementTemplateSource &statements;
    domain::Restating &restating;
    domain::Noticing &noticing;
    domain::Complaining &complaining;
    domain::Claiming &claiming;
    domain::Deciding &deciding;
    domain::PictureSource &pictures;
    domain::Connection &connection;
    domain::DraftStore &drafts;
    domain::Preferences &preferences;
    const Clock &clock;
    domain::Messages &messages;
    domain::Referring &referring;
    domain::SteppingUp &steppingUp;
    domain::PacketKeeping &packets;
    domain::LetterKeeping &letters;
    domain::AccountMeasures &measures;
    domain::RestrictedViewing &viewing;
    domain::PolicyReader &policy;
    domain::Deliberating &deliberating;
    domain::DocketShelf &dockets;
    domain::Disputing &disputing;
    domain::HostNoticing &hostNoticing;
    domain::HostNoticeKeeping &hostNotices;
    domain::Informing &informing;
    domain::InformationKeeping &information;
    std::string language; ///< of the window, BCP 47: for the words of the policy
};

} // namespace vigie::ui::notices
