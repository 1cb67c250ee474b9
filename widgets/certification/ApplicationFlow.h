#pragma once

#include "models/domain/CertificationTable.h"
#include "widgets/certification/ApplicationReserve.h"

#include <QObject>

#include <optional>

namespace vigie::ui::certification {

/// Which application is on the desk and how the next one comes: claim, read, answer, verdict, go on. Without a window,
/// so that every way through it can be tested. Unlike content, nothing of an application can be seen without its claim:
/// when that ends, the application leaves the desk.
class ApplicationFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,    ///< nothing begun
        Seeking, ///< a case is being claimed or read
        Open,    ///< an application is on the desk
        Saving,  ///< its verdict is on its way into the outbox
        Empty,   ///< the queue has no more
        Failed   ///< no application could be had: reason()
    };

    explicit ApplicationFlow(const CertificationPorts &ports, QObject *parent = nullptr);

    void setQueue(const domain::QueueId &queue);
    const domain::QueueId &queue() const { return m_queue; }
    void next();
    void open(const domain::CaseId &kase);
    void skip();
    void undo();
    /// Gives back what is claimed: lock, sign-out, another desk.
    void leave();

    /// The person's answer about the two faces, given before anything a machine found is shown. `seen` as it was on
    /// the screen. Ends in sealed() or refused().
    void seal(domain::FaceAnswer answer, const std::vector<domain::SeenEvidence> &seen);
    /// Case, round and application are filled in. Ends in given() or refused().
    void give(domain::CertificationVerdict verdict);
    /// Whether such a verdict is possible for the application on the desk, whatever the evidence.
    bool allows(domain::VerdictAction action) const;
    /// Whether a second reader would have to read it, too.
    domain::SecondReader secondReader(domain::VerdictAction action) const;

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; } ///< of Failed
    const domain::ApplicationDetail *current() const { return m_current ? &*m_current : nullptr; }
    const domain::Application *application() const
    {
        return m_current && m_current->application ? &*m_current->application : nullptr;
    }
    std::optional<domain::HeldClaim> claim() const;
    bool isSealing() const { return m_isSealing; }
    domain::FaceAnswer answer() const { return m_answer; } ///< Unknown until it is sealed
    /// What machines found; nothing until the answer is sealed.
    const std::optional<domain::MachineResults> &machine() const { return m_machine; }

Q_SIGNALS:
    void stageChanged();
    void applicationChanged();                                  ///< another one, or the same one read anew
    void coming(const vigie::domain::Application &application); ///< will be next, under its own claim
    void sealed();
    void given(vigie::domain::VerdictAction action, const vigie::domain::CommandId &command);
    void undone(const vigie::domain::Undo &undo);
    void refused(vigie::ErrorCode reason);

private:
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void read(const domain::CaseId &kase);
    void show(domain::ApplicationDetail detail);
    void showReserved();
    void giveBack(domain::ReleaseReason reason);
    void reread(const std::vector<domain::CaseId> &cases);
    void lost(const domain::CaseId &kase, ErrorCode reason);
    void carriedOut(domain::VerdictAction action, const Result<domain::CommandId> &command);

    CertificationPorts m_ports;
    domain::QueueId m_queue;
    Stage m_stage = Stage::Idle;
    std::optional<ErrorCode> m_reason;
    std::optional<domain::ApplicationDetail> m_current;
    domain::FaceAnswer m_answer = domain::FaceAnswer::Unknown;
    std::optional<domain::MachineResults> m_machine;
    bool m_isSealing = false;
    ApplicationReserve m_next;
    domain::CaseId m_reading;  ///< to be shown when it is read
    bool m_hasChanged = false; ///< while it was read
    bool m_awaitsNext = false; ///< the reserve is about to bring what the person waits for
    quint64 m_step = 0;        ///< answers to an older step are dropped
};

} // namespace vigie::ui::certification
