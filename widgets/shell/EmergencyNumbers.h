#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vigie::ui::shell {

struct EmergencyNumber
{
    QString number;
    QString name;
    QString when;
};

/// Whom to call (resources/emergency/numbers.json): configuration, compiled in so that it is there without a network.
/// `language` is BCP 47; English where a text is missing in it. Errors: Invalid.
Result<std::vector<EmergencyNumber>> parseEmergencyNumbers(const QByteArray &json, const QString &language);
Result<std::vector<EmergencyNumber>> emergencyNumbers(const QString &language);

} // namespace vigie::ui::shell
