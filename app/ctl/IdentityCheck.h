#pragma once

#include "app/ctl/FileBytes.h"
#include "models/media/DecodedIdentityPictures.h"

#include <QString>

#include <functional>
#include <optional>

namespace vigie::ctl {

/// What was found in the pictures of an application, each a finding or the reason why there is none.
struct IdentityFindings
{
    std::optional<Result<domain::FacesLook>> documentFaces;
    std::optional<Result<domain::DocumentLook>> document;
    std::optional<Result<domain::FacesLook>> selfie;
    std::optional<domain::SimilarityPermission> permission; ///< none: no face is compared
    std::optional<Result<domain::FaceSimilarity>> similarity;

    bool isComplete() const { return documentFaces && document && selfie && (similarity || !permission); }
};

/// Has the picture of a document and a selfie looked at by sandboxed decoders, as the desk does.
class IdentityCheck : public QObject
{
public:
    IdentityCheck(const QString &document, const QString &selfie,
                  std::optional<domain::SimilarityPermission> permission,
                  std::function<void(const IdentityFindings &)> done);
    void start();

private:
    template <typename Look> void await(const Request<Look> &request, std::optional<Result<Look>> &into);

    QString m_document, m_selfie;
    std::function<void(const IdentityFindings &)> m_done;
    FileBytes m_bytes;
    media::DecoderPool m_pool;
    media::DecodedIdentityPictures m_pictures;
    IdentityFindings m_findings;
};

} // namespace vigie::ctl
