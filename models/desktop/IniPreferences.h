#pragma once

#include "models/domain/ports/Preferences.h"

#include <QSettings>

namespace vigie::desktop {

/// Preferences in `preferences.ini` of the profile. Nothing in them is secret; a damaged file means defaults.
class IniPreferences final : public domain::Preferences
{
    Q_OBJECT

public:
    explicit IniPreferences(const QString &profile);
    QVariant value(const QString &key, const QVariant &fallback) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    QSettings m_settings;
};

} // namespace vigie::desktop
