#include "app/workstation/Desks.h"

#include <utility>

namespace vigie::workstation {

using namespace ui;
using namespace std::chrono_literals;

namespace {

constexpr auto After = 400ms; ///< the first frames and rows of the window
const QString ContentId = QStringLiteral("content");
const QString CertificationId = QStringLiteral("certification");

} // namespace

Desks::Desks(shell::WorkFrame &frame, Surroundings surroundings)
    : QObject(&frame), m_frame(frame), m_with(std::move(surroundings))
{
    addContent();
    addCertification();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        const auto session = m_with.adapters.connection.session();
        if (session && session->may("identity.view"))
            m_frame.readyDesks();
    });
    connect(&m_with.adapters.connection, &domain::Connection::sessionChanged, this, [this] {
        if (m_isShown)
            windowShown();
    });
}

void Desks::addContent()
{
    auto &a = m_with.adapters;
    m_content = new content::ContentDesk(
        m_with.theme,
        {a.feed,    a.reader,        a.claiming,   a.deciding, a.pictures, a.verdicts, a.connection, m_with.preferences,
         a.clock,   m_with.language, a.commanding, a.teamwork, a.messages, a.drafts,   a.reader,     a.nearDuplicates,
         a.members, a.audiences,     a.searching,  a.loads,    a.paces,    &a.exposure},
        m_with.actions);
    auto *desk = m_content.data();
    connect(desk, &content::ContentDesk::placeChanged, &m_frame,
            [this](const QString &place) { m_frame.setPlace(ContentId, place); });
    connect(desk, &content::ContentDesk::countChanged, &m_frame,
            [this](int open, std::optional<kit::Tone> alarm) { m_frame.setCount(ContentId, open, alarm); });
    connect(desk, &content::ContentDesk::claimChanged, &m_frame,
            [this, desk](const std::optional<domain::HeldClaim> &claim) {
                if (desk->isVisible())
                    m_frame.setClaim(claim);
            });
    m_frame.addDesk({ContentId, kit::Icon::Image, tr("Content"), QKeySequence(Qt::Key_F2), desk});
}

void Desks::addCertification()
{
    shell::DeskPlace place{CertificationId, kit::Icon::UserCheck, tr("Certification"),
                           QKeySequence(Qt::CTRL | Qt::Key_I)};
    place.make = [this] { return makeCertification(); };
    m_frame.addDesk(place);
}

QWidget *Desks::makeCertification()
{
    auto &a = m_with.adapters;
    m_certification = new certification::CertificationDesk(
        m_with.theme,
        {a.feed, a.reader, a.applications, a.applicants, a.certifying, a.claiming, a.deciding, a.identityPictures(),
         a.connection, a.drafts, m_with.preferences, a.clock, a.practising, a.steppingUp, a.messages, a.care,
         m_with.language},
        m_with.actions);
    auto *desk = m_certification.data();
    connect(desk, &certification::CertificationDesk::placeChanged, &m_frame,
            [this](const QString &name) { m_frame.setPlace(CertificationId, name); });
    connect(desk, &certification::CertificationDesk::countChanged, &m_frame,
            [this](int open, std::optional<kit::Tone> alarm) { m_frame.setCount(CertificationId, open, alarm); });
    connect(desk, &certification::CertificationDesk::claimChanged, &m_frame,
            [this, desk](const std::optional<domain::HeldClaim> &claim) {
                if (desk->isVisible())
                    m_frame.setClaim(claim);
            });
    return desk;
}

void Desks::lock()
{
    if (m_content)
        m_content->lock();
    if (m_certification)
        m_certification->lock();
}

void Desks::takeFocus()
{
    m_content->setFocus();
}

void Desks::windowShown()
{
    m_isShown = true;
    m_later.start(After);
    const auto session = m_with.adapters.connection.session();
    const bool certifies = session && session->may("queue.work:certification") && !session->may("item.decide");
    // Who works at one desk only begins there.
    if (certifies && !std::exchange(m_isPlaced, true))
        m_frame.openDesk(CertificationId);
}

} // namespace vigie::workstation
