#pragma once

#include "widgets/kit/Banner.h"
#include "widgets/notices/NoticePorts.h"

#include <optional>

namespace vigie::ui::notices {

/// Decisions that came back: the newest is named, the rest is counted, and it can be opened again as it was.
class ReturnedBanner : public kit::Banner
{
    Q_OBJECT

public:
    ReturnedBanner(const kit::ThemeSource &theme, domain::Deciding &deciding, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openWanted(const vigie::domain::Command &command);

private:
    domain::Deciding &m_deciding;
    std::optional<domain::Command> m_newest;
};

} // namespace vigie::ui::notices
