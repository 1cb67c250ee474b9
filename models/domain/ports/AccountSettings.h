#pragma once

#include "models/base/Instant.h"
#include "models/base/Request.h"

#include <QString>

#include <map>

namespace vigie::domain {

struct AccountSetting
{
    QString value;
    Instant changedAt{};

    friend bool operator==(const AccountSetting &, const AccountSetting &) = default;
};

using AccountSettingMap = std::map<QString, AccountSetting>;

/// The settings of one person as the platform keeps them, so that they find them at the next workstation.
class AccountSettings
{
public:
    virtual ~AccountSettings() = default;
    virtual Request<AccountSettingMap> read() = 0;
    /// For each key the later change wins. Answers everything as it is then. Errors: Invalid, TooLarge, network.
    virtual Request<AccountSettingMap> write(const AccountSettingMap &changes) = 0;
};

/// The settings that go with the account: how a person sees and works. What belongs to one screen or one machine
/// (sizes of panels, addresses) stays where it is.
bool roams(const QString &key);

/// Bounds of the contract.
inline constexpr int MaxSettingKey = 64;     ///< characters, of a–z 0–9 _ - . /
inline constexpr int MaxSettingValue = 8192; ///< bytes as UTF-8
inline constexpr int MaxSettings = 64;
inline constexpr int MaxSettingsBytes = 32 * 1024;
bool isSettingKey(const QString &key);

} // namespace vigie::domain
