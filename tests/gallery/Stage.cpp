#include "tests/gallery/Stage.h"

#include "tests/gallery/Applicants.h"
#include "tests/gallery/Lives.h"
#include "tests/gallery/Noticed.h"
#include "tests/gallery/Scenes.h"
#include "widgets/kit/Dress.h"
#include "widgets/kit/FastTable.h"
#include "widgets/shell/CarePage.h"
#include "widgets/shell/ExposureSharing.h"
#include "widgets/shell/MachinePage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>

namespace vigie::gallery {

using namespace ui;

QString Look::name() const
{
    const QString theme = scheme == kit::Scheme::Light  ? QStringLiteral("light")
                          : scheme == kit::Scheme::Dark ? QStringLiteral("dark")
                                                        : QStringLiteral("contrast");
    return QStringLiteral("%1x%2-%3-%4-%5").arg(size.width()).arg(size.height()).arg(theme, language).arg(textPercent);
}

Stage::Stage(QApplication &application, const Look &look) : m_look(look)
{
    if (m_translator.load(QStringLiteral(":/i18n/vigie_") + look.language))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(look.language == QLatin1StringView("fr") ? QLocale(QLocale::French, QLocale::France)
                                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme = kit::ThemeSource::create({.scheme = look.scheme, .textPercent = look.textPercent}).value();
    kit::dress(application, *theme);
    world.language = look.language.toStdString();
    fill(world);
    fillLives(world);
    world.deciding.now = world.clock.wall();
    window = std::make_unique<shell::MainWindow>(*theme);
    window->resize(look.size);
    window->show();
    window->activateWindow();
}

Stage::~Stage()
{
    window.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

bool Stage::until(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds);
}

bool Stage::sees(const char *objectName)
{
    return until([this, objectName] { // of parts that have the same name the one that shows
        return std::ranges::any_of(window->findChildren<QWidget *>(QLatin1StringView(objectName)),
                                   [](const QWidget *widget) { return widget->isVisible(); });
    });
}

void Stage::settle()
{
    for (int round = 0; round < 3; ++round) { // a layout may ask its parent for another one
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

bool Stage::work()
{
    frame = new shell::WorkFrame(*theme, {world.connection, world.deciding, world.preferences, world.clock}, actions);
    auto ports = world.ports();
    ports.exposure = &book;
    desk = new content::ContentDesk(*theme, ports, actions);
    QObject::connect(desk, &content::ContentDesk::placeChanged, frame,
                     [this](const QString &place) { frame->setPlace(QStringLiteral("content"), place); });
    QObject::connect(
        desk, &content::ContentDesk::countChanged, frame,
        [this](int open, std::optional<kit::Tone> alarm) { frame->setCount(QStringLiteral("content"), open, alarm); });
    QObject::connect(desk, &content::ContentDesk::claimChanged, frame, &shell::WorkFrame::setClaim);
    team = new shell::TeamDesk(
        *theme, *frame,
        {world.connection, world.deciding, world.commanding, world.teamwork, world.messages, world.drafts}, actions,
        look().language);
    QObject::connect(&desk->flow(), &content::CaseFlow::caseChanged, team, [this] {
        const auto *current = desk->flow().current();
        team->setInHand({current ? current->kase.id : domain::CaseId(),
                         current && current->owner ? std::optional(current->owner->id) : std::nullopt});
    });
    QObject::connect(team, &shell::TeamDesk::caseRequested, &desk->flow(), &content::CaseFlow::open);
    frame->addDesk({QStringLiteral("content"), kit::Icon::Image,
                    QCoreApplication::translate("vigie::workstation::Desks", "Content"), QKeySequence(Qt::Key_F2),
                    desk});
    addPages();
    window->showWork(frame);
    desk->setFocus();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get()) && until([this] {
               const auto *table = desk->findChild<kit::FastTable *>();
               return table && table->model() && table->model()->rowCount() > 0;
           });
}

bool Stage::certify()
{
    const auto word = [](const char *text) { return QCoreApplication::translate("vigie::workstation::Desks", text); };
    applications.language = look().language.toStdString();
    frame = new shell::WorkFrame(
        *theme, {applications.connection, applications.deciding, applications.preferences, applications.clock},
        actions);
    shell::DeskPlace content{QStringLiteral("content"), kit::Icon::Image, word("Content"), QKeySequence(Qt::Key_F2)};
    content.make = [] { return new QWidget; }; // beside the one that is looked at, never opened
    certification = new certification::CertificationDesk(*theme, applications.ports(), actions);
    const auto id = QStringLiteral("certification");
    QObject::connect(certification, &certification::CertificationDesk::placeChanged, frame,
                     [this, id](const QString &place) { frame->setPlace(id, place); });
    QObject::connect(certification, &certification::CertificationDesk::countChanged, frame,
                     [this, id](int open, std::optional<kit::Tone> alarm) { frame->setCount(id, open, alarm); });
    QObject::connect(certification, &certification::CertificationDesk::claimChanged, frame,
                     &shell::WorkFrame::setClaim);
    frame->addDesk(
        {id, kit::Icon::UserCheck, word("Certification"), QKeySequence(Qt::CTRL | Qt::Key_I), certification});
    frame->addDesk(content);
    window->showWork(frame);
    certification->setFocus();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

bool Stage::openApplication()
{
    if (applications.claiming.line.empty())
        fillApplicants(applications);
    return certify() && press(Qt::Key_Return) && until([this] { return certification->flow().current() != nullptr; });
}

bool Stage::report()
{
    const auto word = [](const char *text) { return QCoreApplication::translate("vigie::workstation::Desks", text); };
    notices.language = look().language.toStdString();
    frame = new shell::WorkFrame(*theme, {notices.connection, notices.deciding, notices.preferences, notices.clock},
                                 actions);
    shell::DeskPlace content{QStringLiteral("content"), kit::Icon::Image, word("Content"), QKeySequence(Qt::Key_F2)};
    content.make = [] { return new QWidget; }; // beside the one that is looked at, never opened
    noticeDesk = new ui::notices::NoticeDesk(*theme, notices.ports(), actions);
    const auto id = QStringLiteral("notices");
    QObject::connect(noticeDesk, &ui::notices::NoticeDesk::placeChanged, frame,
                     [this, id](const QString &place) { frame->setPlace(id, place); });
    QObject::connect(noticeDesk, &ui::notices::NoticeDesk::countChanged, frame,
                     [this, id](int open, std::optional<kit::Tone> alarm) { frame->setCount(id, open, alarm); });
    QObject::connect(noticeDesk, &ui::notices::NoticeDesk::claimChanged, frame, &shell::WorkFrame::setClaim);
    frame->addDesk({id, kit::Icon::Flag, QCoreApplication::translate("vigie::ui::notices::NoticeDesk", "Notices"),
                    QKeySequence(Qt::CTRL | Qt::Key_J), noticeDesk});
    frame->addDesk(content);
    window->showWork(frame);
    noticeDesk->setFocus();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

bool Stage::openNotice()
{
    if (notices.claiming.line.empty())
        fillNotices(notices, look().language == QLatin1StringView("fr"));
    return report() && press(Qt::Key_Return) && until([this] { return noticeDesk->flow().current() != nullptr; });
}

void Stage::addPages()
{
    auto *sharing = new shell::ExposureSharing(world.preferences, book, sums, world.connection, world.clock, frame);
    const auto words = [](const char *text) {
        return QCoreApplication::translate("vigie::workstation::Composition", text);
    };
    frame->addPage({QStringLiteral("machine"), words("On this machine now"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                    [this] { return new shell::MachinePage(*theme, inventory, world.clock); }});
    frame->addPage(
        {QStringLiteral("care"), words("For myself"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this, sharing] {
             return new shell::CarePage(*theme, {notToday, book, sums, *sharing, world.connection, world.clock});
         }});
    const auto facts = [](const char *text) {
        return QCoreApplication::translate("vigie::workstation::MachineFacts", text);
    };
    frame->setMachineFacts({{facts("Databases"), facts("Encrypted with SQLCipher, proved at start"), kit::Tone::Good},
                            {facts("This process"), facts("No core dumps, closed to other programs"), kit::Tone::Good},
                            {facts("Picture decoder"), facts("Sandboxed: no files, no network"), kit::Tone::Good},
                            {facts("Connection"), facts("Unencrypted, to this machine only"), kit::Tone::Soon},
                            {facts("Pictures"), facts("In memory only, never on the disk"), kit::Tone::Good}});
    QObject::connect(frame, &shell::WorkFrame::curtainRequested, window.get(), &shell::MainWindow::drawCurtain);
}

bool Stage::openCase()
{
    return work() && press(Qt::Key_Return) && until([this] {
               const auto *publish = actions.find(QStringLiteral("content.publish-general"));
               return picture() && picture()->painted() == media::ProtectedPicture::Shown::Veil && publish->isEnabled();
           });
}

bool Stage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window.get(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::sendPostedEvents();
    return true;
}

void Stage::openPanel(kit::SplitPane::Side side)
{
    desk->findChild<kit::SplitPane *>()->reveal(side);
}

bool Stage::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClicks(focused ? focused : window.get(), QString(letter));
    }
    return true;
}

bool Stage::click(const char *objectName)
{
    auto *button = window->findChild<QAbstractButton *>(QLatin1StringView(objectName));
    if (!until([button] { return button && button->isVisible() && button->isEnabled(); }))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

media::ProtectedPicture *Stage::picture() const
{
    return desk ? desk->findChild<media::ProtectedPicture *>() : nullptr;
}

} // namespace vigie::gallery
