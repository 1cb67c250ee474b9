#pragma once

#include "models/domain/FilterPolicy.h"
#include "models/domain/ports/Preferences.h"

#include <QObject>

namespace vigie::ui::kit {

/// The one place that says what is taken from a picture before anybody asks to see it: the person's table, as it is now
/// and whenever it changes, here or at another machine. Every surface that paints pictures asks it.
class PictureFilters : public QObject
{
    Q_OBJECT

public:
    /// While the machine's opinion is sealed, how a picture is covered must not tell its category.
    enum class Opinion : std::uint8_t { Open, Sealed };

    explicit PictureFilters(const domain::Preferences &preferences);

    /// Of a picture of `item` that is looked at for `about`. Of no known item, or sealed: everything that can be.
    domain::Filter of(const std::optional<domain::Item> &item, domain::Category about, Opinion opinion) const;
    domain::RevealGrip grip() const { return m_grip; }

Q_SIGNALS:
    void changed();

private:
    void read();

    const domain::Preferences &m_preferences;
    domain::FilterTable m_table;
    domain::RevealGrip m_grip = domain::RevealGrip::Hold;
};

} // namespace vigie::ui::kit
