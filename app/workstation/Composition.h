#pragma once

#include "app/workstation/Adapters.h"
#include "app/workstation/Desks.h"
#include "app/workstation/Languages.h"
#include "app/workstation/MachineHoldings.h"
#include "app/workstation/Options.h"
#include "app/workstation/Sealing.h"
#include "models/desktop/IniPreferences.h"
#include "models/desktop/ProfileLock.h"
#include "models/desktop/RaiseDoor.h"
#include "models/desktop/RoamingPreferences.h"
#include "models/desktop/SessionSignals.h"
#include "models/keys/OsKeychain.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/shell/IdleWatch.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/SessionWatch.h"
#include "widgets/shell/WorkFrame.h"

#include <QPointer>

class QApplication;

namespace vigie::workstation {

/// Wires the program together: profile → sign-in → keys → adapters → window. Decides nothing that is not wiring.
class Composition : public QObject
{
    Q_OBJECT

public:
    /// Errors: Busy (the profile is open already), Io, and those of the themes.
    /// `keys` are known already to whoever starts us without a keychain; they open the profile instead of a person.
    static Result<std::unique_ptr<Composition>> create(QApplication &application, Options options,
                                                       std::optional<ProfileKeys> keys = {});
    void start();

    /// Everything of the work leaves the screen at once, and the keys memory as soon as what waits has left.
    void lock(ui::shell::LockReason reason);

    /// Why there is no window to work in, said in one: `error` is create()'s. Answers the program's exit code: 3 when
    /// the profile is open already, else 1.
    static int explain(QApplication &application, const QString &language, const Error &error);

Q_SIGNALS:
    void workplaceChanged(); ///< the platform's rules are known, or others

private:
    Composition(QApplication &application, Options options, desktop::ProfileLock lock,
                std::unique_ptr<desktop::IniPreferences> preferences, std::unique_ptr<ui::kit::ThemeSource> theme);
    void signIn();
    void signInWith(const QString &platform, const std::shared_ptr<Secret> &token);
    void unlock();
    void ask(Unlocking::Ask what, std::optional<ErrorCode> problem);
    void fail(const Error &error);
    void open(const ProfileKeys &keys);
    /// Frame and desk of an open profile, not on the screen yet.
    struct Work
    {
        std::unique_ptr<ui::shell::WorkFrame> frame;
        std::unique_ptr<ui::kit::ActionRegistry> actions;
        Desks *desks = nullptr;
    };
    Work makeWork();
    void showWork(Work work);
    void dropWork();
    void openBook();
    void attachTeam(ui::shell::WorkFrame &frame, ui::content::ContentDesk &desk, ui::kit::ActionRegistry &actions);
    void attachCare(ui::shell::WorkFrame &frame);
    void askWorkplace();
    void watchForLocks();
    void followPreference(const QString &key);
    void seal();

    QApplication &m_application;
    Options m_options;
    desktop::ProfileLock m_lock;
    std::unique_ptr<desktop::IniPreferences> m_stored;
    SystemClock m_clock;
    std::unique_ptr<desktop::RoamingPreferences> m_preferences;
    std::unique_ptr<ui::kit::ThemeSource> m_theme;
    Languages m_languages;
    keys::OsKeychain m_keychain;
    keys::KeyVault m_vault;
    Unlocking m_unlocking{m_vault};
    std::optional<http::ConnectionSettings> m_connection;
    std::optional<ProfileKeys> m_keys;
    std::unique_ptr<Adapters> m_adapters;
    std::unique_ptr<MachineHoldings> m_holdings;
    std::unique_ptr<ui::shell::MainWindow> m_window; ///< after the adapters: its desks act through them
    std::unique_ptr<ui::kit::ActionRegistry> m_actions;
    Work m_ready; ///< while the databases open
    QPointer<Desks> m_desks;
    std::unique_ptr<Sealing> m_sealing; ///< while a lock is under way
    std::unique_ptr<desktop::RaiseDoor> m_door;
    std::unique_ptr<desktop::SessionSignals> m_session;
    ui::shell::IdleWatch m_idle{m_clock};
    ui::shell::SessionWatch m_shift{m_clock};
    domain::WorkplaceRules m_rules;
    int m_opening = 0;                               ///< answers to an older opening are dropped
    bool m_signInAgain = false;                      ///< after the lock under way
    bool m_inSettings = false;                       ///< where the person was when the window is built anew
    bool m_endedUnexpectedly = m_lock.wasLeftHeld(); ///< and it has not been said yet
};

} // namespace vigie::workstation
