#include "widgets/notices/HostNoticeFlow.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace vigie::domain;

HostNoticeFlow::HostNoticeFlow(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&m_ports.connection, &Connection::statusChanged, this, [this] {
        if (m_stage == Stage::Open || m_stage == Stage::Failed)
            Q_EMIT changed();
    });
}

void HostNoticeFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT changed();
}

void HostNoticeFlow::open()
{
    const auto step = ++m_step;
    m_notices.clear();
    m_files.clear();
    become(Stage::Opening);
    deliver(m_ports.hostNoticing.wording(), this, [this, step](const Result<HostNoticeWording> &wording) {
        if (step != m_step)
            return;
        if (!wording)
            return become(Stage::Failed, wording.code());
        m_wording = *wording;
        fetch(step);
    });
}

void HostNoticeFlow::fetch(quint64 step)
{
    deliver(m_ports.hostNoticing.list(), this, [this, step](const Result<std::vector<HostNotice>> &told) {
        if (step != m_step)
            return;
        if (!told)
            return become(Stage::Failed, told.code());
        m_notices = *told;
        become(Stage::Open);
    });
}

void HostNoticeFlow::leave()
{
    ++m_step; // what is on its way arrives; its answer is of no use
    m_notices.clear();
    m_files.clear();
    become(Stage::Closed);
}

bool HostNoticeFlow::isLive() const
{
    return m_stage == Stage::Open && isOnline();
}

const HostNotice *HostNoticeFlow::find(const HostNoticeId &id) const
{
    const auto found = std::ranges::find(m_notices, id, &HostNotice::id);
    return found == m_notices.end() ? nullptr : &*found;
}

QString HostNoticeFlow::letterOf(const HostNotice *notice, const HostNoticeEntry &entry) const
{
    if (notice != nullptr && !notice->letter.isEmpty())
        return notice->letter;
    const HostNoticeId unnamed(std::string("–")); // the platform names it when it is saved
    return composeHostNotice(m_wording, entry, notice ? notice->id : unnamed,
                             letterDate(m_ports.connection.serverNow()))
        .letter.text;
}

void HostNoticeFlow::save(const HostNotice *seen, const NoticeId &notice, const HostNoticeEntry &entry)
{
    if (!isLive())
        return;
    if (seen != nullptr)
        return send(m_ports.hostNoticing.save(seen->id, seen->rev, entry));
    send(m_ports.hostNoticing.begin(notice.empty() ? std::nullopt : std::optional(notice), entry));
}

void HostNoticeFlow::recordSent(const HostNotice &seen)
{
    if (isLive())
        send(m_ports.hostNoticing.recordSent(seen.id, seen.rev, m_ports.connection.serverNow()));
}

void HostNoticeFlow::recordAnswer(const HostNotice &seen, const QString &text)
{
    if (isLive())
        send(m_ports.hostNoticing.recordAnswer(seen.id, seen.rev, m_ports.connection.serverNow(), text));
}

void HostNoticeFlow::send(const Request<HostNotice> &request)
{
    m_files.clear();
    become(Stage::Busy);
    deliver(request, this, [this, step = m_step](const Result<HostNotice> &notice) {
        if (step != m_step)
            return;
        if (!notice)
            return become(Stage::Open, notice.code());
        const auto known = std::ranges::find(m_notices, notice->id, &HostNotice::id);
        if (known == m_notices.end())
            m_notices.insert(m_notices.begin(), *notice);
        else
            *known = *notice;
        Q_EMIT kept(notice->id);
        become(Stage::Open);
    });
}

void HostNoticeFlow::keep(const HostNotice &seen, const QString &folder)
{
    if (m_stage != Stage::Open)
        return;
    m_folder = folder.trimmed();
    m_files.clear();
    const auto day = letterDate(seen.sentAt.value_or(m_ports.connection.serverNow()));
    const Letter letter{seen.entry.language, day, letterOf(&seen, seen.entry)};
    become(Stage::Busy);
    deliver(m_ports.hostNotices.keep(titleOf(m_wording, seen.entry), letter, seen.id, m_folder), this,
            [this, step = m_step](const Result<std::vector<QString>> &files) {
                if (step != m_step)
                    return;
                if (files)
                    m_files = *files;
                become(Stage::Open, files ? std::nullopt : std::optional(files.code()));
            });
}

} // namespace vigie::ui::notices
