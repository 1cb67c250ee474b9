#include "app/workstation/Composition.h"

#include "app/workstation/MachineFacts.h"
#include "models/base/Log.h"
#include "widgets/kit/Dress.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/shell/Appearances.h"
#include "widgets/shell/CarePage.h"
#include "widgets/shell/KeyPreferences.h"
#include "widgets/shell/MachinePage.h"
#include "widgets/shell/PauseWatch.h"
#include "widgets/shell/TeamDesk.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace vigie::workstation {

using namespace ui;

namespace {

constexpr QLatin1StringView PlatformKey("platform/address");
constexpr qint64 MaxAuthority = 1 << 20;

std::unique_ptr<desktop::IniPreferences> preferencesOf(const Options &options)
{
    auto preferences = std::make_unique<desktop::IniPreferences>(options.profile);
    if (!options.language.isEmpty())
        shell::writeLanguage(*preferences, options.language);
    if (!options.platform.isEmpty())
        preferences->setValue(PlatformKey, options.platform);
    if (!options.theme.isEmpty()) {
        auto appearance = shell::readAppearance(*preferences);
        appearance.scheme = options.theme == QLatin1StringView("dark")            ? kit::Scheme::Dark
                            : options.theme == QLatin1StringView("high_contrast") ? kit::Scheme::HighContrast
                                                                                  : kit::Scheme::Light;
        shell::writeAppearance(*preferences, appearance);
    }
    return preferences;
}

Result<http::ConnectionSettings> connectionSettings(const QString &platform, std::shared_ptr<const Secret> token,
                                                    const QString &caFile)
{
    TRY(auto server, http::ServerUrl::parse(platform.toStdString()));
    std::string authority;
    if (!caFile.isEmpty()) {
        QFile file(caFile);
        if (!file.open(QIODevice::ReadOnly) || file.size() > MaxAuthority)
            return {ErrorCode::Io, "the file of the authority cannot be read"};
        authority = file.readAll().toStdString();
    }
    return http::ConnectionSettings{std::move(server), std::move(token), std::move(authority), {}};
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::create(QApplication &application, Options options,
                                                         std::optional<ProfileKeys> keys)
{
    TRY(auto lock, desktop::ProfileLock::take(options.profile));
    auto preferences = preferencesOf(options);
    TRY(auto theme, kit::ThemeSource::create(shell::readAppearance(*preferences)));
    auto composition = std::unique_ptr<Composition>(
        new Composition(application, std::move(options), std::move(lock), std::move(preferences), std::move(theme)));
    composition->m_keys = std::move(keys);
    return composition;
}

Composition::Composition(QApplication &application, Options options, desktop::ProfileLock lock,
                         std::unique_ptr<desktop::IniPreferences> preferences, std::unique_ptr<kit::ThemeSource> theme)
    : m_application(application), m_options(std::move(options)), m_lock(std::move(lock)),
      m_stored(std::move(preferences)),
      m_preferences(std::make_unique<desktop::RoamingPreferences>(*m_stored, m_clock)), m_theme(std::move(theme)),
      m_languages(application), m_vault(m_options.profile.toStdString(), m_options.profile.toStdString(), m_keychain)
{
    kit::dress(application, *m_theme);
    m_languages.use(shell::readLanguage(*m_preferences));
    connect(m_preferences.get(), &domain::Preferences::changed, this, &Composition::followPreference);
    connect(&m_unlocking, &Unlocking::asked, this, &Composition::ask);
    connect(&m_unlocking, &Unlocking::failed, this, &Composition::fail);
    connect(&m_unlocking, &Unlocking::unlocked, this, &Composition::open);
}

void Composition::start()
{
    watchForLocks();
    m_window = std::make_unique<shell::MainWindow>(*m_theme);
    connect(m_window.get(), &shell::MainWindow::passphraseEntered, this,
            [this](const std::shared_ptr<Secret> &passphrase) {
                seal(); // whoever is back does not wait for what still leaves
                m_unlocking.enter(passphrase);
            });
    connect(m_window.get(), &shell::MainWindow::signInRequested, this, &Composition::signInWith);
    connect(m_window.get(), &shell::MainWindow::retryRequested, this, &Composition::unlock);
    m_window->show();
    if (m_options.token && !m_preferences->value(PlatformKey, QString()).toString().isEmpty())
        signInWith(m_preferences->value(PlatformKey, QString()).toString(), m_options.token);
    else
        signIn();
}

void Composition::signIn()
{
    m_window->showSignIn(m_preferences->value(PlatformKey, QString()).toString());
}

void Composition::signInWith(const QString &platform, const std::shared_ptr<Secret> &token)
{
    auto settings = connectionSettings(platform, token, m_options.caFile);
    if (!settings) {
        const auto why = settings.code() == ErrorCode::Invalid
                             ? tr("This is not the address of a platform. It begins with https://; plain http:// is "
                                  "for this machine only.")
                             : kit::errorText(settings.code());
        return m_window->showSignIn(platform, why);
    }
    seal();
    m_shift.begin();
    m_preferences->setValue(PlatformKey, platform);
    m_connection = std::move(*settings);
    if (m_keys)
        open(*m_keys);
    else
        unlock();
}

void Composition::unlock()
{
    m_window->showStarting(tr("Opening the profile"));
    m_unlocking.start(m_options.passphrase != nullptr);
}

void Composition::ask(Unlocking::Ask what, std::optional<ErrorCode> problem)
{
    // A passphrase handed over at the start is used once; when it is wrong a person is asked.
    if (const auto given = std::exchange(m_options.passphrase, nullptr))
        return m_unlocking.enter(given);
    m_window->showUnlock(what == Unlocking::Ask::Create ? shell::UnlockPage::Purpose::Create
                                                        : shell::UnlockPage::Purpose::Enter,
                         problem ? kit::errorText(*problem) : QString());
}

void Composition::fail(const Error &error)
{
    m_ready = {};
    qCWarning(log::cache, "the profile does not open: %s", error.detail.c_str());
    m_window->showFailure(kit::errorText(error.code), tr("Try again"));
}

void Composition::open(const ProfileKeys &keys)
{
    m_keys = keys;
    if (!m_connection)
        return signIn(); // the session ended while it was locked
    m_window->showStarting(tr("Opening the profile"));
    const auto programs = QCoreApplication::applicationDirPath().toStdString();
    dropWork(); // its desks act through the adapters that go now
    const int opening = ++m_opening;
    m_adapters =
        std::make_unique<Adapters>(Adapters::Places{m_options.profile.toStdString(), programs + "/vigie-decoder",
                                                    programs + "/vigie-identity-decoder"},
                                   keys, *m_connection);
    m_preferences->follow(&m_adapters->accountSettings);
    connect(&m_adapters->connection, &domain::Connection::statusChanged, this, [this] {
        if (m_adapters->connection.status().link != domain::Link::Online)
            return;
        m_preferences->exchange();
        askWorkplace();
    });
    connect(&m_adapters->connection, &domain::Connection::sessionChanged, this, &Composition::openBook);
    // The desk is made while the databases open on their own threads; what it asks them is answered after that.
    m_ready = makeWork();
    // The outbox is precious: without it nothing is shown that would let a person decide.
    deliver(m_adapters->outboxStore.opened(), this, [this, opening](const Result<void> &outbox) {
        if (opening != m_opening)
            return;
        if (!outbox)
            return fail(outbox.error());
        deliver(m_adapters->replica.opened(), this, [this, opening](const Result<cache::ReplicaOpened> &replica) {
            if (opening != m_opening)
                return;
            if (!replica)
                return fail(replica.error());
            openBook();
            m_adapters->executor.start();
            showWork(std::move(m_ready));
        });
    });
}

void Composition::openBook()
{
    if (const auto session = m_adapters->connection.session())
        m_adapters->exposure.open(session->person);
}

void Composition::dropWork()
{
    m_ready = {};
    m_window->dropWork();
    m_actions.reset();
    m_preferences->follow(nullptr);
    m_holdings.reset();
}

Composition::Work Composition::makeWork()
{
    auto &a = *m_adapters;
    auto actions = std::make_unique<kit::ActionRegistry>();
    actions->setChosen(shell::readKeys(*m_preferences));
    const shell::FramePorts ports{a.connection, a.deciding, *m_preferences, a.clock};
    auto made = std::make_unique<shell::WorkFrame>(*m_theme, ports, *actions);
    auto *frame = made.get();
    auto *desks = new Desks(*frame, {*m_theme, a, *m_preferences, *actions, m_languages.current().toStdString()});
    connect(&m_application, &QCoreApplication::aboutToQuit, desks, &Desks::lock);
    attachTeam(*frame, desks->content(), *actions);
    m_holdings = std::make_unique<MachineHoldings>(
        a, MachineHoldings::Surroundings{m_options.profile.toStdString(), *m_keys, m_unlocking.byKeychain()});
    frame->addPage({QStringLiteral("machine"), tr("On this machine now"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                    [this, &clock = a.clock] { return new shell::MachinePage(*m_theme, *m_holdings, clock); }});
    attachCare(*frame);
    frame->setMachineFacts(MachineFacts::of(m_options, *m_connection, m_adapters->pictures.status()));
    connect(frame, &shell::WorkFrame::settingsShown, this, [this, frame](bool shown) {
        m_inSettings = shown;
        frame->setMachineFacts(MachineFacts::of(m_options, *m_connection, m_adapters->pictures.status()));
    });
    connect(frame, &shell::WorkFrame::lockRequested, this, [this] { lock(shell::LockReason::Asked); });
    connect(frame, &shell::WorkFrame::curtainRequested, m_window.get(), &shell::MainWindow::drawCurtain);
    connect(frame, &shell::WorkFrame::signInRequested, this, &Composition::signIn);
    connect(
        frame, &shell::WorkFrame::languageChosen, this,
        [this] {
            m_languages.use(shell::readLanguage(*m_preferences));
            showWork(makeWork());
        },
        Qt::QueuedConnection); // the page that asked must be able to return before it is deleted
    return {std::move(made), std::move(actions), desks};
}

void Composition::showWork(Work work)
{
    auto *frame = work.frame.release();
    m_window->showWork(frame);
    m_desks = work.desks;
    m_actions = std::move(work.actions);
    m_inSettings ? frame->showSettings() : m_desks->takeFocus();
    m_desks->windowShown();
    if (std::exchange(m_endedUnexpectedly, false))
        frame->say(kit::Tone::Soon, tr("Last time the window ended without being closed. What was decided or written "
                                       "is kept; pictures are not."));
}

void Composition::followPreference(const QString &key)
{
    // Most often the window itself has just set it, and there is nothing to do; what comes from the account is new.
    if (key.startsWith(QLatin1StringView("window/")))
        (void)m_theme->setAppearance(shell::readAppearance(*m_preferences));
    if (key.startsWith(QLatin1StringView("keys/")) && m_actions)
        m_actions->apply(shell::readKeys(*m_preferences));
    if (key.startsWith(QLatin1StringView("lock/")))
        m_idle.setLimit(shell::readIdleLimit(*m_preferences));
}

void Composition::attachTeam(shell::WorkFrame &frame, content::ContentDesk &desk, kit::ActionRegistry &actions)
{
    auto &a = *m_adapters;
    auto *team =
        new shell::TeamDesk(*m_theme, frame, {a.connection, a.deciding, a.commanding, a.teamwork, a.messages, a.drafts},
                            actions, m_languages.current());
    connect(&desk.flow(), &content::CaseFlow::caseChanged, team, [team, &flow = desk.flow()] {
        const auto *current = flow.current();
        const bool known = current && current->owner;
        team->setInHand(
            {current ? current->kase.id : domain::CaseId(), known ? std::optional(current->owner->id) : std::nullopt});
    });
    connect(team, &shell::TeamDesk::caseRequested, &desk.flow(), &content::CaseFlow::open);
}

void Composition::attachCare(shell::WorkFrame &frame)
{
    auto &a = *m_adapters;
    auto *sharing = new shell::ExposureSharing(*m_preferences, a.exposure, a.care, a.connection, a.clock, &frame);
    frame.addPage(
        {QStringLiteral("care"), tr("For myself"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this, &a, sharing] {
             return new shell::CarePage(*m_theme, {a.notToday, a.exposure, a.care, *sharing, a.connection, a.clock});
         }});
    auto *bar = new kit::Banner(*m_theme, &frame);
    frame.addBanner(bar);
    auto *pauses = new shell::PauseWatch(*bar, a.exposure, a.clock);
    pauses->setLimit(m_rules.pauseAfter);
    connect(this, &Composition::workplaceChanged, pauses, [this, pauses] { pauses->setLimit(m_rules.pauseAfter); });
    connect(pauses, &shell::PauseWatch::pauseWanted, this, [this] { lock(shell::LockReason::Asked); });
    connect(&m_shift, &shell::SessionWatch::nearlyOver, &frame, [&frame](Milliseconds left) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
        frame.say(kit::Tone::Soon, tr("Your session ends in %n minute(s). Then you sign in again; nothing is lost.",
                                      nullptr, static_cast<int>(minutes)));
    });
}

void Composition::askWorkplace()
{
    deliver(m_adapters->care.rules(), this, [this](const Result<domain::WorkplaceRules> &rules) {
        if (!rules)
            return; // what held before holds on
        m_rules = *rules;
        m_idle.setAllowed(rules->idleLock);
        m_shift.setLongest(rules->longestSession);
        Q_EMIT workplaceChanged();
    });
}

void Composition::watchForLocks()
{
    using shell::LockReason;
    if (auto door = desktop::RaiseDoor::open(m_options.profile)) {
        m_door = std::move(*door);
        connect(m_door.get(), &desktop::RaiseDoor::knocked, this, [this] { m_window->comeForward(); });
    }
    m_session = std::make_unique<desktop::SessionSignals>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    connect(m_session.get(), &desktop::SessionSignals::screenLocked, this, [this] { lock(LockReason::Screen); });
    connect(m_session.get(), &desktop::SessionSignals::sleepComing, this, [this] {
        lock(LockReason::Sleep);
        if (!m_sealing)
            m_session->letSleep();
    });
    m_idle.setLimit(shell::readIdleLimit(*m_preferences));
    m_idle.watch(m_application);
    connect(&m_idle, &shell::IdleWatch::idle, this, [this] { lock(LockReason::Idle); });
    connect(&m_shift, &shell::SessionWatch::over, this, [this] {
        if (m_desks)
            lock(LockReason::SessionOver);
        else
            m_connection.reset(); // locked already: the token is not taken up again
    });
}

void Composition::lock(shell::LockReason reason)
{
    if (!m_desks || m_sealing)
        return;
    // The token is what says who sits there; after the longest session it is not enough.
    m_signInAgain = m_unlocking.byKeychain() || reason == shell::LockReason::SessionOver;
    m_window->showLocked(reason, m_preferences->value(PlatformKey, QString()).toString(), m_signInAgain);
    m_desks->lock();
    m_sealing = std::make_unique<Sealing>(m_adapters->deciding, m_adapters->claiming);
    connect(m_sealing.get(), &Sealing::done, this, &Composition::seal, Qt::QueuedConnection);
    m_sealing->start();
}

void Composition::seal()
{
    if (!m_sealing)
        return;
    m_sealing.reset();
    ++m_opening;
    dropWork();
    m_adapters.reset();
    m_keys.reset();
    if (m_signInAgain)
        m_connection.reset();
    m_session->letSleep();
}

int Composition::explain(QApplication &application, const QString &language, const Error &error)
{
    constexpr int Failed = 1;
    constexpr int AlreadyOpen = 3;
    std::fprintf(stderr, "vigie: %s\n", error.detail.c_str());
    const int code = error.code == ErrorCode::Busy ? AlreadyOpen : Failed;
    const auto theme = kit::ThemeSource::create({});
    if (!theme)
        return code;
    kit::dress(application, **theme);
    Languages languages(application);
    languages.use(language);
    shell::MainWindow window(**theme);
    window.showFailure(error.code == ErrorCode::Busy ? tr("Vigie is already open with this profile, in another window.")
                                                     : kit::errorText(error.code),
                       tr("Close"));
    connect(&window, &shell::MainWindow::retryRequested, &window, &QWidget::close);
    window.show();
    QApplication::exec();
    return code;
}

} // namespace vigie::workstation
