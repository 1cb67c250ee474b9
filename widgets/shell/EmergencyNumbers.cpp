#include "widgets/shell/EmergencyNumbers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::ui::shell {

namespace {

QString in(const QJsonObject &texts, const QString &language)
{
    const auto text = texts.value(language.left(2)).toString();
    return text.isEmpty() ? texts.value(QStringLiteral("en")).toString() : text;
}

} // namespace

Result<std::vector<EmergencyNumber>> parseEmergencyNumbers(const QByteArray &json, const QString &language)
{
    const auto list = QJsonDocument::fromJson(json).object().value(QStringLiteral("numbers")).toArray();
    std::vector<EmergencyNumber> numbers;
    for (const auto &value : list) {
        const auto one = value.toObject();
        EmergencyNumber number{one.value(QStringLiteral("number")).toString(),
                               in(one.value(QStringLiteral("name")).toObject(), language),
                               in(one.value(QStringLiteral("when")).toObject(), language)};
        if (number.number.isEmpty() || number.name.isEmpty())
            return {ErrorCode::Invalid, "an emergency number without its number or name"};
        numbers.push_back(std::move(number));
    }
    if (numbers.empty())
        return {ErrorCode::Invalid, "no emergency numbers"};
    return numbers;
}

Result<std::vector<EmergencyNumber>> emergencyNumbers(const QString &language)
{
    QFile file(QStringLiteral(":/emergency/numbers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Io, "emergency numbers"};
    return parseEmergencyNumbers(file.readAll(), language);
}

} // namespace vigie::ui::shell
