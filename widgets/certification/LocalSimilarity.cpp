#include "widgets/certification/LocalSimilarity.h"

#include <utility>

namespace vigie::ui::certification {

using domain::EvidenceKind;
using State = SimilarityOpinion::State;

bool LocalSimilarity::Subject::isSame(const Subject &other) const
{
    return application == other.application && document == other.document && selfie == other.selfie;
}

LocalSimilarity::LocalSimilarity(const CertificationPorts &ports, const ApplicationFlow &flow,
                                 const EvidenceLooks &looks)
    : m_ports(ports), m_flow(flow), m_looks(looks)
{
    connect(&flow, &ApplicationFlow::stageChanged, this, &LocalSimilarity::check);
    connect(&flow, &ApplicationFlow::applicationChanged, this, &LocalSimilarity::check);
    connect(&looks, &EvidenceLooks::reset, this, &LocalSimilarity::check);
    connect(&ports.claiming, &domain::Claiming::heldChanged, this, &LocalSimilarity::check);
    connect(&ports.connection, &domain::Connection::sessionChanged, this, &LocalSimilarity::check);
}

LocalSimilarity::~LocalSimilarity()
{
    if (m_cancel)
        m_cancel();
}

/// Nothing unless everything holds that must: sealed answer, claim, permission to see the evidence, two whole pictures.
std::optional<LocalSimilarity::Subject> LocalSimilarity::subject() const
{
    const auto session = m_ports.connection.session();
    const bool isOpen =
        m_flow.stage() == ApplicationFlow::Stage::Open || m_flow.stage() == ApplicationFlow::Stage::Saving;
    if (!isOpen || !m_flow.application() || m_flow.answer() == domain::FaceAnswer::Unknown || !m_flow.claim() ||
        !session || !session->may("identity.view"))
        return std::nullopt;
    const auto *document = m_looks.find(EvidenceKind::DocumentFront);
    const auto *selfie = m_looks.find(EvidenceKind::SecuritySelfie);
    if (!document || !selfie || !document->faces || !selfie->faces)
        return std::nullopt;
    return Subject{m_flow.application()->id, document->evidence.media, selfie->evidence.media};
}

void LocalSimilarity::want()
{
    const auto now = subject();
    if (!now || (m_subject && m_subject->isSame(*now)))
        return;
    clear();
    m_subject = now;
    deliver(m_ports.workplace.rules(), this, [this, round = m_round](const Result<domain::WorkplaceRules> &rules) {
        if (round != m_round)
            return;
        // Without an answer of the platform there is no permission.
        if (const auto permission = rules ? domain::SimilarityPermission::under(*rules) : std::nullopt)
            permitted(*m_subject, *permission);
    });
}

void LocalSimilarity::permitted(const Subject &subject, const domain::SimilarityPermission &permission)
{
    become({.state = State::Computing, .legalBasis = permission.legalBasis()});
    const auto request = m_ports.pictures.similarity({subject.document, subject.selfie, permission});
    m_cancel = request.cancel;
    deliver(request, this, [this, round = m_round](const Result<domain::FaceSimilarity> &found) {
        if (round != m_round)
            return;
        m_cancel = nullptr;
        auto opinion = m_opinion;
        opinion.state = found ? State::Known : State::Failed;
        if (found)
            opinion.found = *found;
        else
            opinion.failure = found.code();
        become(std::move(opinion));
    });
}

void LocalSimilarity::check()
{
    const auto now = subject();
    if (m_subject && (!now || !m_subject->isSame(*now)))
        clear();
}

void LocalSimilarity::clear()
{
    ++m_round;
    m_subject.reset();
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    if (m_opinion.state != State::Off)
        become({});
}

void LocalSimilarity::become(SimilarityOpinion opinion)
{
    m_opinion = std::move(opinion);
    Q_EMIT changed();
}

} // namespace vigie::ui::certification
