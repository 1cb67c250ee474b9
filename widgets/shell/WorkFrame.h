#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/Claiming.h"
#include "models/domain/ports/Connection.h"
#include "models/domain/ports/Deciding.h"
#include "models/domain/ports/Preferences.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Banner.h"
#include "widgets/kit/Legend.h"
#include "widgets/kit/Palette.h"
#include "widgets/kit/RailButton.h"
#include "widgets/kit/Toast.h"
#include "widgets/shell/OutboxPanel.h"
#include "widgets/shell/SettingsPage.h"
#include "widgets/shell/TopBar.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace vigie::ui::shell {

/// What the frame around the desks acts through.
struct FramePorts
{
    domain::Connection &connection;
    domain::Deciding &deciding;
    domain::Preferences &preferences;
    const Clock &clock;
};

/// A desk as the rail shows it.
struct DeskPlace
{
    QString id; ///< stable, for instance "content"
    kit::Icon icon;
    QString name;
    QKeySequence key;
    QWidget *widget = nullptr; ///< the frame becomes its parent
    /// Instead of `widget`, when the desk is first wanted: at its key, or by readyDesks().
    std::function<QWidget *()> make = {};
};

/// A page beside the desks: settings and what they lead to. Its key opens it and leads back to the work.
struct PagePlace
{
    QString id; ///< stable, for instance "keys"
    QString name;
    QKeySequence key;
    std::function<QWidget *()> make; ///< when it is first opened; the frame becomes its parent
};

/// Rail, top bar, the bar that says what is different now, and the desks.
class WorkFrame : public QWidget
{
    Q_OBJECT

public:
    WorkFrame(kit::ThemeSource &theme, FramePorts ports, kit::ActionRegistry &actions, QWidget *parent = nullptr);

    void addDesk(const DeskPlace &desk);
    /// Makes the desks that have not been opened yet: the window stands, and nobody waits for them.
    void readyDesks();
    /// The settings show a button that leads there.
    void addPage(const PagePlace &page);
    void setPlace(const QString &desk, const QString &place);
    void setCount(const QString &desk, int count, std::optional<kit::Tone> alarm);
    void setClaim(const std::optional<domain::HeldClaim> &claim);
    void setMachineFacts(const std::vector<kit::KeyValueList::Fact> &facts);
    /// Another bar above the work, below the one about the connection.
    void addBanner(kit::Banner *banner);
    /// A button at the foot of the rail for something every desk has.
    void addRailAction(kit::Icon icon, QAction &action);
    void say(kit::Tone tone, const QString &text);
    OutboxPanel &outbox() { return *m_outbox; }
    void showSettings() { togglePage(SettingsId); }
    void openDesk(const QString &id) { showDesk(id); }

Q_SIGNALS:
    void languageChosen();
    void settingsShown(bool shown);
    void lockRequested();
    void curtainRequested(const QKeySequence &key); ///< that leads back
    void signInRequested();                         ///< signed out: the person wants to enter another token

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr QLatin1StringView SettingsId{"settings"};
    struct Desk
    {
        DeskPlace place;
        kit::RailButton *button;
        QString title;
    };
    /// Most pages are never opened in a shift: the window does not wait for them.
    struct Page
    {
        PagePlace place;
        QWidget *widget = nullptr; ///< once it has been opened
    };
    void buildRail();
    void addActions();
    bool isBeside(const QString &id) const; ///< a page, not a desk
    QWidget *ready(Desk &desk);
    void backToWork();
    void showDesk(const QString &id);
    void togglePage(const QString &id);
    void placePage(const PagePlace &page);
    QWidget *makeSettings();
    void linkPage(const PagePlace &page);
    void refreshConnection();
    void refreshOutbox();
    void refreshClaim();
    void tick();
    void tell(const domain::OutboxEntry &returned);
    void toggleOutbox();
    void placeOutbox();

    kit::ThemeSource &m_theme;
    FramePorts m_ports;
    kit::ActionRegistry &m_actions;
    std::vector<Desk> m_desks;
    std::vector<Page> m_besides;
    QString m_current;
    QString m_lastDesk; ///< where pages lead back to
    std::optional<domain::HeldClaim> m_claim;
    QWidget *m_rail;
    QVBoxLayout *m_railDesks;
    QVBoxLayout *m_railFoot;
    kit::RailButton *m_settingsButton;
    TopBar *m_top;
    kit::Banner *m_banner;
    QVBoxLayout *m_banners;
    QStackedWidget *m_pages;
    SettingsPage *m_settings = nullptr; ///< once it has been opened
    std::vector<kit::KeyValueList::Fact> m_machineFacts;
    OutboxPanel *m_outbox;
    QPointer<QWidget> m_beforeOutbox; ///< had the keyboard when it was opened
    kit::Legend *m_legend;
    kit::Palette *m_palette;
    kit::Toast *m_toast;
    QTimer m_ticker;
};

} // namespace vigie::ui::shell
