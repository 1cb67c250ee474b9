#pragma once

#include "models/domain/ports/Preferences.h"

#include <QMap>

namespace vigie::test {

class FakePreferences final : public domain::Preferences
{
public:
    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override
    {
        m_values[key] = value;
        Q_EMIT changed(key);
    }

private:
    QMap<QString, QVariant> m_values;
};

} // namespace vigie::test
