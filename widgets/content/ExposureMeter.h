#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/ExposureBook.h"
#include "widgets/media/Sightings.h"

#include <functional>
#include <map>

namespace vigie::ui::content {

/// What a picture is about and how grave that is; counted like the gravest while nobody knows.
struct Gravity
{
    domain::Category category = domain::Category::Unknown;
    domain::Severity severity = domain::Severity::Unknown;
};

/// Counts how long pictures were on the screen without their cover, for the person alone: each picture of each surface
/// from its first uncovered paint to the moment it is covered. Two at once count twice.
class ExposureMeter : public QObject
{
    Q_OBJECT

public:
    ExposureMeter(const Clock &clock, domain::ExposureBook &book, QObject *parent = nullptr);

    /// `gravityOf` is asked when a look at the picture of that index begins.
    void watch(media::Sightings &surface, std::function<Gravity(int)> gravityOf);

Q_SIGNALS:
    void counted(vigie::Milliseconds weighted); ///< a look has ended

private:
    using Place = std::pair<const media::Sightings *, int>;
    struct Look
    {
        Milliseconds since;
        Gravity gravity;
    };
    void end(const Place &place);

    const Clock &m_clock;
    domain::ExposureBook &m_book;
    std::map<Place, Look> m_looks; ///< under way
};

} // namespace vigie::ui::content
