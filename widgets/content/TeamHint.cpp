#include "widgets/content/TeamHint.h"

#include "widgets/content/TeamWords.h"

#include <QVBoxLayout>

namespace vigie::ui::content {

using kit::Colour;

TeamHint::TeamHint(const kit::ThemeSource &theme, CaseTeam &team, QWidget *parent)
    : CaseSection(parent), m_team(team),
      m_onlookers(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Medium, Colour::Warning, kit::PlainLabel::Flow::Wrap}, this)),
      m_newest(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Regular, Colour::Text, kit::PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("teamHint"));
    setAccessibleName(tr("Colleagues"));
    m_onlookers->setObjectName(QStringLiteral("hintOnlookers"));
    m_newest->setObjectName(QStringLiteral("hintNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme->metric(kit::Metric::SpaceXs), 0, 0);
    column->setSpacing(theme->metric(kit::Metric::SpaceS));
    column->addWidget(m_onlookers);
    column->addWidget(m_newest);
    connect(&team, &CaseTeam::changed, this, &TeamHint::refresh);
    setVisible(false);
}

void TeamHint::showCase(const domain::CaseDetail &, const std::optional<domain::Item> &)
{
    m_hasCase = true;
    refresh();
}

void TeamHint::showNothing()
{
    m_hasCase = false;
    refresh();
}

void TeamHint::refresh()
{
    const QString others = TeamWords::onlookers(m_team.onlookers());
    const auto &notes = m_team.notes();
    m_onlookers->setPlainText(others);
    m_onlookers->setVisible(!others.isEmpty());
    if (!notes.empty())
        m_newest->setPlainText(tr("Note by %1: “%2”", nullptr).arg(notes.back().authorName, notes.back().text));
    m_newest->setVisible(!notes.empty());
    setVisible(m_hasCase && (!others.isEmpty() || !notes.empty()));
}

} // namespace vigie::ui::content
