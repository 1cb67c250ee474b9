#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/AccountSettings.h"
#include "models/domain/ports/Preferences.h"

#include <QPointer>

namespace vigie::desktop {

/// Preferences of this machine, of which those that roam go with the account: changes wait here while the platform is
/// away, and for each key the later change wins.
class RoamingPreferences final : public domain::Preferences
{
    Q_OBJECT

public:
    RoamingPreferences(domain::Preferences &local, const Clock &clock);

    QVariant value(const QString &key, const QVariant &fallback) const override;
    void setValue(const QString &key, const QVariant &value) override;

    /// Whose account it is, for as long as somebody is signed in; null when nobody is.
    void follow(domain::AccountSettings *account);
    /// The platform is there: fetch what changed elsewhere, bring what changed here.
    void exchange();
    /// Changes the platform does not know of yet.
    int waiting() const { return static_cast<int>(m_waiting.size()); }

private:
    void take(const domain::AccountSettingMap &settings);
    void bring();
    void remember();

    domain::Preferences &m_local;
    const Clock &m_clock;
    domain::AccountSettings *m_account = nullptr;
    int m_turn = 0;         ///< answers for an earlier account are dropped
    bool m_taking = false;  ///< what the account says is no change of the person's
    bool m_talking = false; ///< one call at a time
    domain::AccountSettingMap m_waiting;
};

} // namespace vigie::desktop
