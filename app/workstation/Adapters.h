#pragma once

#include "app/workstation/CountedClaiming.h"
#include "app/workstation/HostNoticeFiles.h"
#include "app/workstation/HttpStatementTemplates.h"
#include "app/workstation/InformationFiles.h"
#include "app/workstation/LetterFiles.h"
#include "app/workstation/PacketFiles.h"
#include "app/workstation/Unlocking.h"
#include "models/base/Clock.h"
#include "models/cache/SqlApplicationReader.h"
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlDocketShelf.h"
#include "models/cache/SqlDraftStore.h"
#include "models/cache/SqlMessages.h"
#include "models/cache/SqlNoticeReader.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlQueueLoadReader.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/cache/SqlSearching.h"
#include "models/http/HttpAccountMeasures.h"
#include "models/http/HttpAccountSettings.h"
#include "models/http/HttpApplicantReader.h"
#include "models/http/HttpCare.h"
#include "models/http/HttpDeliberating.h"
#include "models/http/HttpDisputing.h"
#include "models/http/HttpHostNoticing.h"
#include "models/http/HttpInforming.h"
#include "models/http/HttpMediaBytes.h"
#include "models/http/HttpMemberReader.h"
#include "models/http/HttpNearDuplicateReader.h"
#include "models/http/HttpNotToday.h"
#include "models/http/HttpNoticeFiles.h"
#include "models/http/HttpPlatform.h"
#include "models/http/HttpPractising.h"
#include "models/http/HttpReferring.h"
#include "models/http/HttpRestating.h"
#include "models/http/HttpRestrictedViewing.h"
#include "models/http/HttpSteppingUp.h"
#include "models/http/HttpTeamwork.h"
#include "models/http/HttpVerdictReader.h"
#include "models/keys/SealedExposureBook.h"
#include "models/media/DecodedIdentityPictures.h"
#include "models/media/DecodedPictureSource.h"
#include "models/media/DecoderPool.h"
#include "models/sync/SyncCertifying.h"
#include "models/sync/SyncClaiming.h"
#include "models/sync/SyncCommanding.h"
#include "models/sync/SyncComplaining.h"
#include "models/sync/SyncConnection.h"
#include "models/sync/SyncDeciding.h"
#include "models/sync/SyncExecutor.h"
#include "models/sync/SyncNoticing.h"
#include "models/sync/TimerWakeup.h"

#include <filesystem>
#include <memory>

namespace vigie::workstation {

/// The adapters of one sign-in, each made of those above it, so that they end in the right order.
class Adapters
{
public:
    struct Places
    {
        std::filesystem::path profile;
        std::string decoder;         ///< absolute path of vigie-decoder
        std::string identityDecoder; ///< absolute path of vigie-identity-decoder
    };
    Adapters(const Places &places, const ProfileKeys &keys, http::ConnectionSettings settings);

    SystemClock clock;
    cache::Replica replica;
    cache::SqlReplicaStore replicaStore{replica};
    cache::SqlOutboxStore outboxStore;
    cache::SqlCaseFeed feed{replica};
    cache::SqlCaseReader reader{replica};
    cache::SqlApplicationReader applications{replica};
    cache::SqlNoticeReader notices{replica};
    cache::SqlMessages messages{replica};
    cache::SqlDocketShelf docketShelf{replica};
    cache::SqlDraftStore drafts{outboxStore, clock};
    cache::SqlSearching searching{replica};
    cache::SqlQueueLoadReader loads{replica};

    http::HttpClient client;
    http::HttpPlatform platform{client};
    http::HttpMediaBytes mediaBytes{client};
    http::HttpVerdictReader verdicts{client};
    http::HttpAccountSettings accountSettings{client};
    http::HttpApplicantReader applicants{client};
    http::HttpNoticeFiles noticeFiles{client};
    http::HttpAccountMeasures accountMeasures{client};
    HttpStatementTemplates statementTemplates{client};
    http::HttpRestating restating{client};
    http::HttpPractising practising{client};
    http::HttpReferring referring{client};
    http::HttpRestrictedViewing viewing{client};
    http::HttpDeliberating deliberating{client};
    http::HttpDisputing disputing{client};
    http::HttpHostNoticing hostNoticing{client};
    http::HttpInforming informing{client};
    http::HttpSteppingUp steppingUp{client};
    http::HttpTeamwork teamwork{client};
    http::HttpNearDuplicateReader nearDuplicates{client};
    http::HttpMemberReader members{client};
    http::HttpAudienceReader audiences{client};
    http::HttpQueuePaceReader paces{client};
    http::HttpNotToday notToday{client};
    http::HttpCare care{client};

    PacketFiles packets{clock};
    LetterFiles letters;
    HostNoticeFiles hostNoticeFiles;
    InformationFiles informationFiles{clock};

    keys::SealedExposureBook exposure;

    media::DecoderPool pool;
    media::DecodedPictureSource pictures{mediaBytes, pool};

    /// Its decoders start when it is first asked for: who never sees a document does not pay for them.
    domain::IdentityPictures &identityPictures();

    sync::TimerWakeup wakeup{clock};
    sync::SyncExecutor executor;
    sync::SyncDeciding deciding{executor};
    sync::SyncCommanding commanding{executor};
    sync::SyncCertifying certifying{executor};
    sync::SyncNoticing noticing{executor};
    sync::SyncComplaining complaining{executor};
    sync::SyncClaiming syncClaiming{executor};
    CountedClaiming claiming{syncClaiming};
    sync::SyncConnection connection;

private:
    std::string m_identityDecoder;
    std::unique_ptr<media::DecoderPool> m_identityPool;
    std::unique_ptr<media::DecodedIdentityPictures> m_identityPictures;
};

} // namespace vigie::workstation
