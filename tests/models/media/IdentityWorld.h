#pragma once

#include "models/media/DecodedIdentityPictures.h"
#include "tests/models/vision/DrawnDocument.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/EncodedPictures.h"
#include "tests/support/FakeMediaBytes.h"
#include "tests/support/TestCase.h"

namespace vigie::test {

constexpr int IdentityPatience = 60'000; // ms; the machine may be busy

/// The real decoder behind the port, and a platform that answers when the test says so.
struct IdentityWorld
{
    FakeMediaBytes bytes;
    media::DecoderPool pool; ///< its decoders compare no faces
    media::DecodedIdentityPictures pictures;

    explicit IdentityWorld(Milliseconds holdLimit = Milliseconds(IdentityPatience), std::size_t decoders = 2)
        : pool(settings(holdLimit, decoders)), pictures(bytes, pool, settings(holdLimit, decoders))
    {}

    static media::PoolSettings settings(Milliseconds holdLimit, std::size_t decoders)
    {
        media::PoolSettings settings;
        settings.executable = VIGIE_BIN_DIR "/vigie-identity-decoder";
        settings.decoders = decoders;
        settings.wallLimit = settings.startLimit = Milliseconds(IdentityPatience);
        settings.holdLimit = holdLimit;
        return settings;
    }
};

inline domain::MediaRef medium(const char *id, const char *type = "image/jpeg")
{
    domain::MediaRef media;
    media.id = domain::MediaId(id);
    media.type = type;
    return media;
}

inline domain::FacesJob facesJob(const char *id, domain::FacePicture kind,
                                 domain::PictureUrgency urgency = domain::PictureUrgency::Now)
{
    return {medium(id), kind, 800, 600, urgency};
}

inline domain::DocumentJob documentJob(const char *id, std::optional<domain::Quad> corners = {},
                                       domain::PictureUrgency urgency = domain::PictureUrgency::Now)
{
    return {medium(id), corners, urgency};
}

template <typename Look> bool isAnswered(const Request<Look> &request)
{
    return request.result.isFinished();
}

template <typename Look> Result<Look> answerOf(const Request<Look> &request)
{
    return request.result.resultCount() > 0 ? request.result.resultAt(0)
                                            : Result<Look>(ErrorCode::Internal, "no answer");
}

} // namespace vigie::test
