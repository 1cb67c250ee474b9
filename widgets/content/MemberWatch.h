#pragma once

#include "models/domain/Contradiction.h"
#include "models/domain/ports/MemberReader.h"
#include "widgets/content/ContentPorts.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vigie::ui::content {

/// What is known about a member: the one whose case is on the desk, or one opened for a reason in words. Asked once,
/// and again when the connection is back or the person wants it.
class MemberWatch : public QObject
{
    Q_OBJECT

public:
    MemberWatch(const ContentPorts &ports, QObject *parent);

    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item);
    /// Without a case.
    void open(const domain::Member &member, const QString &reason);
    void showNothing();
    void ask(); ///< anew

    bool hasSubject() const { return !m_case.empty() || !m_words.isEmpty(); }
    bool isAsking() const { return m_asking; }
    std::optional<ErrorCode> failure() const { return m_failure; }
    const std::optional<domain::MemberTimeline> &timeline() const { return m_timeline; }
    const std::optional<domain::Member> &member() const { return m_member; }
    std::vector<domain::Contradiction> contradictions() const;

    /// What was decided about the item it answers is not told: that would judge for the person.
    using SealedItem = std::function<std::optional<domain::ItemId>()>;
    void sealWith(SealedItem sealed) { m_sealed = std::move(sealed); }
    bool isSealed(const domain::MemberEvent &event) const;

Q_SIGNALS:
    void changed();

private:
    domain::OpeningReason reasonForOpening() const;

    ContentPorts m_ports;
    domain::CaseId m_case;
    QString m_words; ///< why it is open, when not for a case
    std::optional<domain::Member> m_member;
    std::optional<domain::Item> m_item;
    std::vector<domain::Notice> m_notices;
    std::optional<domain::MemberTimeline> m_timeline;
    std::optional<ErrorCode> m_failure;
    SealedItem m_sealed;
    bool m_asking = false;
    quint64 m_round = 0; ///< answers to an older question are dropped
};

} // namespace vigie::ui::content
