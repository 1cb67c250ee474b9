#pragma once

#include "widgets/content/CaseSection.h"
#include "widgets/content/CaseTeam.h"
#include "widgets/kit/PlainLabel.h"

namespace vigie::ui::content {

/// One line in the first tab: who looks at the case too, and that something was written about it.
class TeamHint : public CaseSection
{
    Q_OBJECT

public:
    TeamHint(const kit::ThemeSource &theme, CaseTeam &team, QWidget *parent = nullptr);
    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) override;
    void showNothing() override;
    bool comesFirst() const override { return true; }

private:
    void refresh();

    CaseTeam &m_team;
    kit::PlainLabel *m_onlookers;
    kit::PlainLabel *m_newest;
    bool m_hasCase = false;
};

} // namespace vigie::ui::content
