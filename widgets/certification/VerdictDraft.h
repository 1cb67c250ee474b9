#pragma once

#include "models/domain/CertificationVerdict.h"
#include "models/domain/ports/DraftStore.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vigie::ui::certification {

/// What somebody meant to find while the platform could not be reached. Never sent by itself: the person gives the
/// verdict anew, on evidence they see then.
struct VerdictDraft
{
    domain::VerdictAction action = domain::VerdictAction::Unknown;
    domain::RefusalReason reason = domain::RefusalReason::Unknown; ///< of Reject and Withdraw
    std::vector<domain::AskedEvidence> asked{};                    ///< of AskAgain

    friend bool operator==(const VerdictDraft &, const VerdictDraft &) = default;
};

/// One line, for the store of drafts. Empty for a draft without an action.
QString written(const VerdictDraft &draft);
/// Nothing when the text is none of ours: a later version's, or damaged.
std::optional<VerdictDraft> readVerdictDraft(const QString &text);

/// The draft of the application on the desk.
class VerdictDrafts : public QObject
{
    Q_OBJECT

public:
    explicit VerdictDrafts(domain::DraftStore &store) : m_store(store) {}

    /// Another application, or none: its draft is read.
    void open(const domain::CaseId &kase);
    const std::optional<VerdictDraft> &current() const { return m_current; }
    void keep(const VerdictDraft &draft);
    /// It became a verdict, whatever is on the desk by now.
    void forget(const domain::CaseId &kase);

Q_SIGNALS:
    void changed();

private:
    static domain::DraftKey keyOf(const domain::CaseId &kase) { return {kase, "verdict"}; }

    domain::DraftStore &m_store;
    domain::CaseId m_case;
    std::optional<VerdictDraft> m_current;
    quint64 m_round = 0; ///< answers about an application before are dropped
};

} // namespace vigie::ui::certification
