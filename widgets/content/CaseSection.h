#pragma once

#include "models/domain/ports/CaseReader.h"

#include <QWidget>

#include <cstdint>

namespace vigie::ui::content {

/// Where a section stands in the panel on the right.
enum class CaseTab : std::uint8_t {
    Case,    ///< what decides: below the facts
    Person,  ///< the member it belongs to
    Related, ///< what is like it, and what was said about it
    Team,    ///< who looks, notes, what happened to the case
    Count_
};

/// A part of the case panel that a feature of the desk brings. It takes no more height than it needs and hides itself
/// when it has nothing to say.
class CaseSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called for each case and again whenever something about the same case may have changed; cheap when nothing has.
    /// `item` is the item as the person must see it: with their own undelivered decisions.
    virtual void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) = 0;
    virtual void showNothing() = 0;
    /// Whether it is read before everything else of its tab.
    virtual bool comesFirst() const { return false; }
};

} // namespace vigie::ui::content
