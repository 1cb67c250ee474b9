#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

namespace vigie::domain {

/// How this person wants the window: theme, language, panel sizes. Nothing about members or cases.
class Preferences : public QObject
{
    Q_OBJECT

public:
    virtual QVariant value(const QString &key, const QVariant &fallback) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;

Q_SIGNALS:
    void changed(const QString &key);
};

} // namespace vigie::domain
