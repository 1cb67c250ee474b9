#include "widgets/content/SeeAsCard.h"

#include "widgets/content/MemberWords.h"
#include "widgets/kit/ErrorText.h"

#include <QGridLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 520;

} // namespace

SeeAsCard::SeeAsCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports)
    : Floating(theme, host), m_ports(ports),
      m_title(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this))
{
    setObjectName(QStringLiteral("seeAs"));
    setAccessibleName(tr("What others see"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setPlainText(tr("What others see of this item"));
    const int edge = shadow() + theme->metric(Metric::SpaceL);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(edge, edge, edge, edge);
    grid->setHorizontalSpacing(theme->metric(Metric::SpaceM));
    grid->setVerticalSpacing(theme->metric(Metric::SpaceM));
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_title, 0, 0, 1, 3);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto *who = new PlainLabel(theme, {.weight = kit::Weight::Medium}, this);
        who->setPlainText(MemberWords::audience(domain::Audiences[i]));
        m_lines[i].shows = new kit::StatusTag(theme, this);
        m_lines[i].why = new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this);
        m_lines[i].shows->setObjectName(QStringLiteral("seeAsShows%1").arg(i));
        m_lines[i].why->setObjectName(QStringLiteral("seeAsWhy%1").arg(i));
        const int row = static_cast<int>(i) + 1;
        grid->addWidget(who, row, 0, Qt::AlignTop);
        grid->addWidget(m_lines[i].shows, row, 1, Qt::AlignTop);
        grid->addWidget(m_lines[i].why, row, 2);
    }
}

void SeeAsCard::toggle(const std::optional<domain::ItemId> &item)
{
    if (isOpen())
        return close();
    if (!item)
        return;
    ask(*item);
    open();
}

void SeeAsCard::ask(const domain::ItemId &item)
{
    ++m_round;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].shows->setState(kit::Tone::Neutral, tr("Asking…"));
        m_lines[i].why->setPlainText(QString());
        deliver(m_ports.audiences.view(item, domain::Audiences[i]), this,
                [this, i, round = m_round](const Result<domain::AudienceView> &answer) {
                    if (round == m_round)
                        show(i, answer);
                });
    }
}

void SeeAsCard::show(std::size_t line, const Result<domain::AudienceView> &answer)
{
    auto &[shows, why] = m_lines[line];
    const QString who = MemberWords::audience(domain::Audiences[line]);
    if (answer) {
        shows->setState(MemberWords::tone(*answer), MemberWords::shows(*answer));
        why->setPlainText(MemberWords::view(*answer));
    } else {
        shows->setState(kit::Tone::Soon, tr("Not known"));
        why->setPlainText(m_ports.connection.status().link == domain::Link::Online
                              ? kit::errorText(answer.code())
                              : tr("Only the platform knows, and it cannot be reached."));
    }
    why->setAccessibleName(tr("%1: %2").arg(who, why->text()));
    settle();
}

QRect SeeAsCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::content
