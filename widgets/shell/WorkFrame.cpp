#include "widgets/shell/WorkFrame.h"

#include "widgets/kit/CommandWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Words.h"
#include "widgets/shell/KeymapPage.h"
#include "widgets/shell/LinkWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::shell {

using domain::Link;
using kit::Metric;
using namespace std::chrono_literals;

namespace {

constexpr auto ToastTime = 8s;
constexpr int OutboxWidth = 380;

QString bannerAction(Link link)
{
    if (link == Link::Offline)
        return WorkFrame::tr("Try now");
    return link == Link::SignedOut ? WorkFrame::tr("Sign in") : QString();
}

/// The ground of the rail with its line on the right.
class RailGround : public QWidget
{
public:
    RailGround(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme->colour(kit::Colour::Surface));
        const int line = m_theme->metric(Metric::Hairline);
        painter.fillRect(width() - line, 0, line, height(), m_theme->colour(kit::Colour::Line));
    }

private:
    const kit::ThemeSource &m_theme;
};

} // namespace

WorkFrame::WorkFrame(kit::ThemeSource &theme, FramePorts ports, kit::ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports), m_actions(actions), m_rail(new RailGround(theme, this)),
      m_railDesks(new QVBoxLayout), m_railFoot(new QVBoxLayout),
      m_settingsButton(new kit::RailButton(theme, kit::Icon::Settings, tr("Settings"), m_rail)),
      m_top(new TopBar(theme, this)), m_banner(new kit::Banner(theme, this)), m_banners(new QVBoxLayout),
      m_pages(new QStackedWidget(this)), m_outbox(new OutboxPanel(theme, ports.deciding, ports.clock, this))
{
    setObjectName(QStringLiteral("workFrame"));
    setAccessibleName(tr("Vigie"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Desk"));
    m_banner->setObjectName(QStringLiteral("connectionBanner"));
    m_banner->hide();
    m_outbox->hide();
    buildRail();

    auto *work = new QVBoxLayout;
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_top);
    m_banners->setSpacing(0);
    m_banners->addWidget(m_banner);
    work->addLayout(m_banners);
    work->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(work, 1);

    m_legend = new kit::Legend(theme, *this, actions);
    m_palette = new kit::Palette(theme, *this, actions);
    m_toast = new kit::Toast(theme, *this);
    // The keys of the desk stand below the bar; what stands in it has keys of its own.
    m_toast->setRooms([this] {
        auto rooms = m_top->messageRooms();
        for (QRect &room : rooms)
            room.translate(m_top->mapTo(this, QPoint()));
        return rooms;
    });
    connect(m_top, &TopBar::arranged, m_toast, &kit::Toast::follow);
    addActions();
    placePage({SettingsId, tr("Settings"), QKeySequence(Qt::Key_F10), [this] { return makeSettings(); }});
    addPage({QStringLiteral("keys"), tr("Keys"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
             [this] { return new KeymapPage(m_theme, m_actions, m_ports.preferences); }});

    const auto *search = actions.find(QStringLiteral("window.palette"));
    const auto showKey = [this, search] { m_top->setSearchKey(kit::keyText(search->shortcut())); };
    connect(search, &QAction::changed, this, showKey);
    showKey();
    connect(&ports.connection, &domain::Connection::statusChanged, this, &WorkFrame::refreshConnection);
    connect(&ports.connection, &domain::Connection::sessionChanged, this, &WorkFrame::refreshConnection);
    connect(&ports.deciding, &domain::Deciding::outboxChanged, this, &WorkFrame::refreshOutbox);
    connect(&ports.deciding, &domain::Deciding::returned, this, &WorkFrame::tell);
    connect(m_banner, &kit::Banner::actionTriggered, this, [this] {
        if (m_ports.connection.status().link == Link::SignedOut)
            Q_EMIT signInRequested();
        else
            m_ports.connection.retryNow();
    });
    connect(m_top, &TopBar::searchRequested, this, [this] { m_palette->toggle(); });
    connect(m_top, &TopBar::outboxRequested, this, &WorkFrame::toggleOutbox);
    connect(m_outbox, &OutboxPanel::closed, this, &WorkFrame::toggleOutbox);
    connect(m_settingsButton, &QAbstractButton::clicked, this, &WorkFrame::showSettings);

    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &WorkFrame::tick);
    m_ticker.start();
    refreshConnection();
}

void WorkFrame::buildRail()
{
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAccessibleName(tr("Desks"));
    m_rail->setFixedWidth(m_theme->metric(Metric::RailWidth));
    m_settingsButton->setObjectName(QStringLiteral("rail.settings"));
    m_settingsButton->setCheckable(true);
    auto *layout = new QVBoxLayout(m_rail);
    layout->setContentsMargins(0, m_theme->metric(Metric::SpaceS), 0, m_theme->metric(Metric::SpaceS));
    layout->setSpacing(m_theme->metric(Metric::SpaceXs));
    layout->addLayout(m_railDesks);
    layout->addStretch(1);
    layout->addLayout(m_railFoot);
    layout->addWidget(m_settingsButton);
    m_theme.follow(*m_rail);
}

void WorkFrame::addActions()
{
    const auto group = tr("Window");
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        // The keys of this table are ours and do not clash; a later desk that takes one is refused itself.
        [[maybe_unused]] const auto added =
            m_actions.add(*this, {QLatin1StringView(id), text, group, key, std::move(run)});
    };
    add("window.palette", tr("Search commands"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->toggle(); });
    add("window.legend", tr("All keys"), QKeySequence(Qt::Key_Question), [this] { m_legend->toggle(); });
    add("window.outbox", tr("Outbox"), QKeySequence(Qt::Key_F4), [this] { toggleOutbox(); });
    add("window.reconnect", tr("Try the connection now"), QKeySequence(Qt::Key_F5),
        [this] { m_ports.connection.retryNow(); });
    add("window.curtain", tr("Hide the window"), QKeySequence(Qt::Key_F12),
        [this] { Q_EMIT curtainRequested(m_actions.find(QStringLiteral("window.curtain"))->shortcut()); });
    add("window.lock", tr("Lock"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
}

void WorkFrame::addDesk(const DeskPlace &desk)
{
    auto *button = new kit::RailButton(m_theme, desk.icon, desk.name, m_rail);
    button->setObjectName(QStringLiteral("rail.") + desk.id);
    button->setCheckable(true);
    m_railDesks->addWidget(button);
    if (desk.widget)
        m_pages->addWidget(desk.widget);
    m_desks.push_back({desk, button, desk.name});
    connect(button, &QAbstractButton::clicked, this, [this, id = desk.id] { showDesk(id); });
    [[maybe_unused]] const auto added =
        m_actions.add(*this, {QStringLiteral("window.desk.") + desk.id, desk.name, tr("Window"), desk.key,
                              [this, id = desk.id] { showDesk(id); }});
    if (m_current.isEmpty())
        showDesk(desk.id);
}

QWidget *WorkFrame::ready(Desk &desk)
{
    if (!desk.place.widget) {
        desk.place.widget = desk.place.make();
        m_pages->addWidget(desk.place.widget);
    }
    return desk.place.widget;
}

void WorkFrame::readyDesks()
{
    for (auto &desk : m_desks)
        (void)ready(desk);
}

void WorkFrame::backToWork()
{
    showDesk(m_lastDesk.isEmpty() ? m_desks.front().place.id : m_lastDesk);
}

void WorkFrame::placePage(const PagePlace &page)
{
    m_besides.push_back({page});
    [[maybe_unused]] const auto added =
        m_actions.add(*this, {QStringLiteral("window.") + page.id, page.name, tr("Window"), page.key,
                              [this, id = page.id] { togglePage(id); }});
}

void WorkFrame::addPage(const PagePlace &page)
{
    placePage(page);
    if (m_settings)
        linkPage(page);
}

void WorkFrame::linkPage(const PagePlace &page)
{
    m_settings->addLink(page.id, *m_actions.find(QStringLiteral("window.") + page.id));
}

QWidget *WorkFrame::makeSettings()
{
    m_settings = new SettingsPage(m_theme, m_ports.preferences);
    m_settings->setMachineFacts(m_machineFacts);
    for (const auto &page : m_besides)
        if (page.place.id != SettingsId)
            linkPage(page.place);
    connect(m_settings, &SettingsPage::languageChosen, this, &WorkFrame::languageChosen);
    connect(m_settings, &SettingsPage::pageRequested, this, &WorkFrame::togglePage);
    return m_settings;
}

void WorkFrame::setMachineFacts(const std::vector<kit::KeyValueList::Fact> &facts)
{
    m_machineFacts = facts;
    if (m_settings)
        m_settings->setMachineFacts(facts);
}

bool WorkFrame::isBeside(const QString &id) const
{
    return std::ranges::any_of(m_besides, [&id](const Page &page) { return page.place.id == id; });
}

void WorkFrame::showDesk(const QString &id)
{
    m_current = id;
    Q_EMIT settingsShown(id == SettingsId);
    m_settingsButton->setChecked(isBeside(id));
    for (auto &desk : m_desks) {
        desk.button->setChecked(desk.place.id == id);
        if (desk.place.id != id)
            continue;
        m_lastDesk = id;
        auto *widget = ready(desk);
        m_pages->setCurrentWidget(widget);
        m_top->setPlace(desk.title);
        widget->setFocus();
    }
}

void WorkFrame::togglePage(const QString &id)
{
    // The same key leads back to the work.
    if (m_current == id && !m_desks.empty())
        return backToWork();
    const auto page = std::ranges::find_if(m_besides, [&id](const Page &each) { return each.place.id == id; });
    if (page == m_besides.end())
        return;
    if (!page->widget) {
        page->widget = page->place.make();
        m_pages->addWidget(page->widget);
    }
    showDesk(id);
    m_pages->setCurrentWidget(page->widget);
    m_top->setPlace(page->place.name);
    page->widget->setFocus();
}

void WorkFrame::addBanner(kit::Banner *banner)
{
    m_banners->addWidget(banner);
}

void WorkFrame::addRailAction(kit::Icon icon, QAction &action)
{
    auto *button = new kit::RailButton(m_theme, icon, action.text(), m_rail);
    button->setObjectName(QStringLiteral("rail.") + m_actions.idOf(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoExclusive(false); // it does something, it is no place one is at
    button->setCheckable(false);
    m_railFoot->addWidget(button);
    connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
}

void WorkFrame::say(kit::Tone tone, const QString &text)
{
    m_toast->say(tone, text, ToastTime);
}

void WorkFrame::setPlace(const QString &desk, const QString &place)
{
    for (auto &d : m_desks) {
        if (d.place.id != desk)
            continue;
        d.title = place;
        if (m_current == desk)
            m_top->setPlace(place);
    }
}

void WorkFrame::setCount(const QString &desk, int count, std::optional<kit::Tone> alarm)
{
    for (const auto &d : m_desks) {
        if (d.place.id != desk)
            continue;
        d.button->setCount(count);
        d.button->setAlarm(alarm);
    }
}

void WorkFrame::setClaim(const std::optional<domain::HeldClaim> &claim)
{
    m_claim = claim;
    refreshClaim();
}

void WorkFrame::refreshClaim()
{
    if (m_claim)
        m_top->setClaim(m_claim->goodUntil - m_ports.clock.monotonic(), m_claim->claim.ttl - domain::ClaimSafetyMargin);
    else
        m_top->setNoClaim();
}

void WorkFrame::refreshConnection()
{
    const auto status = m_ports.connection.status();
    const auto words = linkWords(status, m_outbox->waiting(), m_ports.clock.monotonic());
    const auto word = status.plainLoopback && status.link == Link::Online
                          ? tr("%1 · on this machine, unencrypted").arg(words.word)
                          : words.word;
    m_top->setLink(words.tone, word, words.sentence.isEmpty() ? words.aside : words.sentence);
    m_top->setPerson(m_ports.connection.session());
    if (words.sentence.isEmpty()) {
        m_banner->hide();
    } else {
        m_banner->setMessage(words.tone, kit::Icon::CloudOff, words.sentence, bannerAction(status.link));
        m_banner->show();
    }
    refreshOutbox();
}

void WorkFrame::refreshOutbox()
{
    m_top->setWaiting(m_outbox->waiting(), m_outbox->returned());
}

void WorkFrame::tick()
{
    refreshClaim();
    if (m_ports.connection.status().link != Link::Online)
        refreshConnection();
    if (m_outbox->isVisible())
        m_outbox->refresh();
}

void WorkFrame::tell(const domain::OutboxEntry &returned)
{
    const auto what = kit::words(returned.command);
    const bool secondOpinion = returned.receipt && returned.receipt->outcome == domain::ReceiptOutcome::SecondOpinion;
    const auto why = secondOpinion ? tr("Kept as a second opinion: another decision was there first.")
                                   : kit::errorText(returned.reason ? returned.reason->code : ErrorCode::Internal);
    m_toast->say(secondOpinion ? kit::Tone::Soon : kit::Tone::Danger, tr("%1: %2").arg(what, why), ToastTime);
}

void WorkFrame::toggleOutbox()
{
    if (m_outbox->isVisible()) {
        const QWidget *now = window()->focusWidget();
        const bool hadFocus = m_outbox == now || m_outbox->isAncestorOf(now);
        m_outbox->hide();
        if (hadFocus && m_beforeOutbox && m_beforeOutbox->isVisible())
            m_beforeOutbox->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_beforeOutbox = window()->focusWidget();
    m_outbox->show();
    placeOutbox();
    m_outbox->raise();
    m_outbox->setFocus();
}

void WorkFrame::placeOutbox()
{
    const int top = m_top->height();
    const int wide = std::min(OutboxWidth * m_theme->appearance().textPercent / 100, width());
    m_outbox->setGeometry(width() - wide, top, wide, height() - top);
}

/// A page beside the desks is left by its own key or by Escape.
void WorkFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && isBeside(m_current) &&
        !m_desks.empty())
        return backToWork();
    QWidget::keyPressEvent(event);
}

void WorkFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOutbox();
}

} // namespace vigie::ui::shell
