#include "app/ctl/IdentityCheck.h"

#include <QCoreApplication>

namespace vigie::ctl {
namespace {

media::PoolSettings settings()
{
    media::PoolSettings settings;
    settings.executable =
        (QCoreApplication::applicationDirPath() + QStringLiteral("/vigie-identity-decoder")).toStdString();
    settings.wallLimit = media::PoolSettings::LookLimit;
    return settings;
}

/// By its name; the decoder looks for itself.
domain::MediaRef mediumOf(const QString &path)
{
    domain::MediaRef media;
    media.id = domain::MediaId(path.toStdString());
    return media;
}

constexpr int ShownSide = 64; ///< px; nothing is shown here

} // namespace

IdentityCheck::IdentityCheck(const QString &document, const QString &selfie,
                             std::optional<domain::SimilarityPermission> permission,
                             std::function<void(const IdentityFindings &)> done)
    : m_document(document), m_selfie(selfie), m_done(std::move(done)), m_pool(settings()),
      m_pictures(m_bytes, m_pool, settings())
{
    m_findings.permission = std::move(permission);
}

template <typename Look> void IdentityCheck::await(const Request<Look> &request, std::optional<Result<Look>> &into)
{
    deliver(request, this, [this, &into](Result<Look> look) {
        into = std::move(look);
        if (m_findings.isComplete())
            m_done(m_findings);
    });
}

void IdentityCheck::start()
{
    using domain::FacePicture;
    const auto document = mediumOf(m_document);
    await(m_pictures.faces({document, FacePicture::Document, ShownSide, ShownSide}), m_findings.documentFaces);
    await(m_pictures.faces({mediumOf(m_selfie), FacePicture::Selfie, ShownSide, ShownSide}), m_findings.selfie);
    await(m_pictures.document({document, {}}), m_findings.document);
    if (m_findings.permission)
        await(m_pictures.similarity({document, mediumOf(m_selfie), *m_findings.permission}), m_findings.similarity);
}

} // namespace vigie::ctl
