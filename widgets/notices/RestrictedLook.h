#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/RestrictedViewing.h"

#include <QObject>

#include <optional>

namespace vigie::ui::notices {

/// One look at restricted content: asked for with a reason, granted by the platform for a short time, told to it as
/// long as it lasts, and over in every case. Without a window; somebody calls tick() about once a second.
class RestrictedLook : public QObject
{
    Q_OBJECT

public:
    enum class Stage { None, Asking, Granted };

    RestrictedLook(domain::RestrictedViewing &viewing, const Clock &clock, QObject *parent = nullptr);
    ~RestrictedLook() override;

    void ask(const domain::ViewingRequest &request);
    Stage stage() const { return m_stage; }
    /// Whether a grant runs for it at this moment: nothing of it may be fetched or painted without.
    bool allows(const domain::ItemId &item) const;
    Milliseconds left() const;

    void painted();   ///< pixels of it are on the screen, under their veil or without
    void uncovered(); ///< without
    void covered();
    /// Nothing where no look is under way. What was asked for and not answered yet is given back.
    void end(domain::ViewingEnd how);
    void tick();

Q_SIGNALS:
    void granted();
    void refused(ErrorCode why);
    /// Every pixel has to be gone when this returns.
    void over(vigie::domain::ViewingEnd how);

private:
    void answer(quint64 step, const domain::ItemId &item, Milliseconds askedAt,
                const Result<domain::ViewingGrant> &grant);
    void report(domain::ViewingStage stage, domain::ViewingEnd how = domain::ViewingEnd::Unknown);
    Milliseconds shown() const;

    domain::RestrictedViewing &m_viewing;
    const Clock &m_clock;
    Stage m_stage = Stage::None;
    quint64 m_step = 0; ///< answers to an older step are dropped
    domain::ViewingGrant m_grant;
    Milliseconds m_until{0};                   ///< monotonic
    std::optional<Milliseconds> m_told;        ///< when the platform was told last; none: not on the screen yet
    std::optional<Milliseconds> m_uncoveredAt; ///< since then, while it is
    Milliseconds m_shown{0};                   ///< of the times before
};

} // namespace vigie::ui::notices
