#include "app/workstation/Desks.h"

#include <utility>

namespace vigie::workstation {

using namespace ui;
using namespace std::chrono_literals;

namespace {

constexpr auto After = 400ms; ///< the first frames and rows of the window
const QString ContentId = QStringLiteral("content");
const QString CertificationId = QStringLiteral("certification");
const QString NoticesId = QStringLiteral("notices");

} // namespace

Desks::Desks(shell::WorkFrame &frame, Surroundings surroundings)
    : QObject(&frame), m_frame(frame), m_with(std::move(surroundings))
{
    addContent();
    addCertification();
    addNotices();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        const auto session = m_with.adapters.connection.session();
        if (session && (session->may("identity.view") || session->may("notice.decide")))
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
    listenTo(*m_content, ContentId);
    m_frame.addDesk({ContentId, kit::Icon::Image, tr("Content"), QKeySequence(Qt::Key_F2), m_content});
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
    listenTo(*m_certification, CertificationId);
    return m_certification;
}

void Desks::addNotices()
{
    shell::DeskPlace place{NoticesId, kit::Icon::Flag, tr("Notices"), QKeySequence(Qt::CTRL | Qt::Key_J)};
    place.make = [this] { return makeNotices(); };
    m_frame.addDesk(place);
}

QWidget *Desks::makeNotices()
{
    auto &a = m_with.adapters;
    m_notices = new notices::NoticeDesk(m_with.theme,
                                        {a.feed,
                                         a.reader,
                                         a.notices,
                                         a.noticeFiles,
                                         a.statementTemplates,
                                         a.restating,
                                         a.noticing,
                                         a.complaining,
                                         a.claiming,
                                         a.deciding,
                                         a.pictures,
                                         a.connection,
                                         a.drafts,
                                         m_with.preferences,
                                         a.clock,
                                         a.messages,
                                         a.referring,
                                         a.steppingUp,
                                         a.packets,
                                         a.letters,
                                         a.accountMeasures,
                                         a.viewing,
                                         a.reader,
                                         a.deliberating,
                                         a.docketShelf,
                                         a.disputing,
                                         a.hostNoticing,
                                         a.hostNoticeFiles,
                                         a.informing,
                                         a.informationFiles,
                                         m_with.language},
                                        m_with.actions);
    listenTo(*m_notices, NoticesId);
    return m_notices;
}

/// What every desk tells the frame around it.
template <typename Desk> void Desks::listenTo(Desk &desk, const QString &id)
{
    connect(&desk, &Desk::placeChanged, &m_frame, [this, id](const QString &place) { m_frame.setPlace(id, place); });
    connect(&desk, &Desk::countChanged, &m_frame,
            [this, id](int open, std::optional<kit::Tone> alarm) { m_frame.setCount(id, open, alarm); });
    connect(&desk, &Desk::claimChanged, &m_frame, [this, &desk](const std::optional<domain::HeldClaim> &claim) {
        if (desk.isVisible())
            m_frame.setClaim(claim);
    });
}

void Desks::lock()
{
    if (m_content)
        m_content->lock();
    if (m_certification)
        m_certification->lock();
    if (m_notices)
        m_notices->lock();
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
    if (!session || session->may("item.decide"))
        return;
    // Who works at one desk only begins there.
    const bool certifies = session->may("queue.work:certification"), decides = session->may("queue.work:notice_review");
    if ((certifies || decides) && !std::exchange(m_isPlaced, true))
        m_frame.openDesk(certifies ? CertificationId : NoticesId);
}

} // namespace vigie::workstation
