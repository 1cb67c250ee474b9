#include "models/desktop/IniPreferences.h"

#include <QDir>

namespace vigie::desktop {

IniPreferences::IniPreferences(const QString &profile)
    : m_settings(QDir(profile).filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat)
{}

QVariant IniPreferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void IniPreferences::setValue(const QString &key, const QVariant &value)
{
    if (m_settings.contains(key) && m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed(key);
}

} // namespace vigie::desktop
