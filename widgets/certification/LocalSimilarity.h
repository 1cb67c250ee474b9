#pragma once

#include "widgets/certification/ApplicationFlow.h"
#include "widgets/certification/EvidenceLooks.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace vigie::ui::certification {

/// What the window may say of how alike the two faces are.
struct SimilarityOpinion
{
    /// Off: nothing is computed and nothing shown, as without a policy.
    enum class State { Off, Computing, Known, Failed };
    State state = State::Off;
    domain::FaceSimilarity found{};          ///< of Known
    ErrorCode failure = ErrorCode::Internal; ///< of Failed
    QString legalBasis{};                    ///< but for Off
};

/// The machine's opinion about the two faces of the application on the desk. Asked for only when the person's own
/// answer is sealed, under a claim, and when the platform's policy permits it, which is asked anew for every
/// application. Goes with the answer, the claim or the application; it is never stored, sent or part of a verdict.
class LocalSimilarity : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    LocalSimilarity(const CertificationPorts &ports, const ApplicationFlow &flow, const EvidenceLooks &looks);
    ~LocalSimilarity() override;

    /// The place where it is shown is in sight: begins once whatever it needs is there.
    void want();
    void clear();
    const SimilarityOpinion &opinion() const { return m_opinion; }

Q_SIGNALS:
    void changed();

private:
    /// Two pieces of evidence of one application.
    struct Subject
    {
        domain::ApplicationId application;
        domain::MediaRef document;
        domain::MediaRef selfie;
        bool isSame(const Subject &other) const;
    };
    std::optional<Subject> subject() const;
    void check();
    void permitted(const Subject &subject, const domain::SimilarityPermission &permission);
    void become(SimilarityOpinion opinion);

    const CertificationPorts &m_ports;
    const ApplicationFlow &m_flow;
    const EvidenceLooks &m_looks;
    SimilarityOpinion m_opinion;
    std::optional<Subject> m_subject; ///< asked about
    std::function<void()> m_cancel;
    quint64 m_round = 0; ///< answers to an older question are dropped
};

} // namespace vigie::ui::certification
