#include "widgets/kit/PictureFilters.h"

#include "widgets/kit/FilterPreferences.h"

namespace vigie::ui::kit {

PictureFilters::PictureFilters(const domain::Preferences &preferences) : m_preferences(preferences)
{
    read();
    connect(&preferences, &domain::Preferences::changed, this, [this](const QString &key) {
        if (key != FilterTableKey && key != RevealGripKey)
            return;
        read();
        Q_EMIT changed();
    });
}

void PictureFilters::read()
{
    m_table = readFilters(m_preferences);
    m_grip = readGrip(m_preferences);
}

domain::Filter PictureFilters::of(const std::optional<domain::Item> &item, domain::Category about,
                                  Opinion opinion) const
{
    if (!item || opinion == Opinion::Sealed)
        return domain::FullProtection;
    return domain::filterFor(m_table, *item, about);
}

} // namespace vigie::ui::kit
