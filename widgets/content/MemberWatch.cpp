#include "widgets/content/MemberWatch.h"

namespace vigie::ui::content {

MemberWatch::MemberWatch(const ContentPorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.connection, &domain::Connection::statusChanged, this, [this] {
        if (m_failure && m_member && m_ports.connection.status().link == domain::Link::Online)
            ask();
    });
}

void MemberWatch::showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item)
{
    const bool another = detail.kase.id != m_case || m_member.has_value() != detail.owner.has_value();
    // The same case may have been decided meanwhile: that is a line of its own.
    const bool moved = m_item && item && (m_item->rev != item->rev);
    m_case = detail.kase.id;
    m_member = detail.owner;
    m_item = item;
    m_notices = detail.notices;
    if (!another && !moved)
        return;
    if (another)
        m_timeline.reset();
    ask();
}

void MemberWatch::open(const domain::Member &member, const QString &reason)
{
    showNothing();
    m_member = member;
    m_words = reason;
    ask();
}

void MemberWatch::showNothing()
{
    ++m_round;
    m_case = {};
    m_words.clear();
    m_member.reset();
    m_item.reset();
    m_notices.clear();
    m_timeline.reset();
    m_failure.reset();
    m_asking = false;
    Q_EMIT changed();
}

void MemberWatch::ask()
{
    ++m_round;
    m_failure.reset();
    m_asking = m_member.has_value();
    Q_EMIT changed();
    if (!m_member)
        return;
    deliver(m_ports.members.timeline(m_member->id, reasonForOpening()), this,
            [this, round = m_round](Result<domain::MemberTimeline> answer) {
                if (round != m_round)
                    return;
                m_asking = false;
                if (answer)
                    m_timeline = std::move(*answer);
                else
                    m_failure = answer.code();
                Q_EMIT changed();
            });
}

domain::OpeningReason MemberWatch::reasonForOpening() const
{
    if (m_case.empty())
        return {std::nullopt, m_words};
    return {m_case, {}};
}

bool MemberWatch::isSealed(const domain::MemberEvent &event) const
{
    return m_sealed && event.item && event.item == m_sealed();
}

std::vector<domain::Contradiction> MemberWatch::contradictions() const
{
    if (!m_timeline || !m_item)
        return {};
    const auto session = m_ports.connection.session();
    return domain::contradictions(*m_timeline, *m_item, m_notices, session ? session->person : domain::PersonId(),
                                  m_ports.connection.serverNow());
}

} // namespace vigie::ui::content
