#include "models/desktop/RoamingPreferences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::desktop {

using domain::AccountSetting;
using domain::AccountSettingMap;

namespace {

/// Changes that the platform does not know of yet: {"key": "when"}. Their values are the preferences themselves.
constexpr QLatin1StringView WaitingKey("roaming/waiting");

} // namespace

RoamingPreferences::RoamingPreferences(domain::Preferences &local, const Clock &clock) : m_local(local), m_clock(clock)
{
    const auto waiting = QJsonDocument::fromJson(local.value(WaitingKey, QString()).toString().toUtf8()).object();
    for (auto row = waiting.begin(); row != waiting.end(); ++row)
        if (const auto at = parseRfc3339(row.value().toString().toStdString()); at && domain::roams(row.key()))
            m_waiting[row.key()] = {local.value(row.key(), QString()).toString(), *at};
    connect(&local, &Preferences::changed, this, &Preferences::changed);
}

QVariant RoamingPreferences::value(const QString &key, const QVariant &fallback) const
{
    return m_local.value(key, fallback);
}

void RoamingPreferences::setValue(const QString &key, const QVariant &value)
{
    // As text, which is what travels: the same value set again must be no change.
    const bool travels = domain::roams(key);
    if (travels && m_local.value(key, QVariant()).toString() == value.toString() &&
        m_local.value(key, QVariant()).isValid())
        return;
    m_local.setValue(key, value);
    if (!travels || m_taking)
        return;
    m_waiting[key] = {value.toString(), m_clock.wall()};
    remember();
    bring();
}

void RoamingPreferences::follow(domain::AccountSettings *account)
{
    m_account = account;
    m_talking = false;
    ++m_turn;
}

void RoamingPreferences::exchange()
{
    if (!m_account || m_talking)
        return;
    m_talking = true;
    deliver(m_account->read(), this, [this, turn = m_turn](const Result<AccountSettingMap> &settings) {
        if (turn != m_turn)
            return;
        m_talking = false;
        if (!settings)
            return; // the connection says what is wrong; the next time it is there we are asked again
        take(*settings);
        bring();
    });
}

void RoamingPreferences::take(const AccountSettingMap &settings)
{
    m_taking = true;
    for (const auto &[key, setting] : settings) {
        const auto mine = m_waiting.find(key);
        if (!domain::roams(key) || (mine != m_waiting.end() && mine->second.changedAt >= setting.changedAt))
            continue;
        if (mine != m_waiting.end())
            m_waiting.erase(mine);
        setValue(key, setting.value);
    }
    m_taking = false;
    remember();
}

void RoamingPreferences::bring()
{
    if (!m_account || m_talking || m_waiting.empty())
        return;
    m_talking = true;
    deliver(m_account->write(m_waiting), this,
            [this, turn = m_turn, sent = m_waiting](const Result<AccountSettingMap> &settings) {
                if (turn != m_turn)
                    return;
                m_talking = false;
                if (!settings && settings.code() != ErrorCode::Invalid && settings.code() != ErrorCode::TooLarge)
                    return;
                // What the platform will never take stays on this machine.
                std::erase_if(m_waiting, [&](const auto &one) {
                    const auto was = sent.find(one.first);
                    return was != sent.end() && was->second == one.second;
                });
                if (settings)
                    take(*settings);
                remember();
                bring(); // what changed meanwhile
            });
}

void RoamingPreferences::remember()
{
    QJsonObject waiting;
    for (const auto &[key, change] : m_waiting)
        waiting[key] = QString::fromStdString(toRfc3339(change.changedAt));
    m_local.setValue(WaitingKey, QString::fromUtf8(QJsonDocument(waiting).toJson(QJsonDocument::Compact)));
}

} // namespace vigie::desktop
