#pragma once

#include "widgets/content/ContentPorts.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <array>

namespace vigie::ui::content {

/// What visitors and members see of the item on the desk, as the platform answers them: four lines, each with why.
class SeeAsCard : public kit::Floating
{
    Q_OBJECT

public:
    SeeAsCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports);
    /// Opens about this item, or closes when it is open.
    void toggle(const std::optional<domain::ItemId> &item);

protected:
    QRect placeIn(const QSize &area) const override;

private:
    struct Line
    {
        kit::StatusTag *shows;
        kit::PlainLabel *why;
    };
    void ask(const domain::ItemId &item);
    void show(std::size_t line, const Result<domain::AudienceView> &answer);

    ContentPorts m_ports;
    kit::PlainLabel *m_title;
    std::array<Line, domain::Audiences.size()> m_lines{};
    quint64 m_round = 0; ///< answers about another item are dropped
};

} // namespace vigie::ui::content
