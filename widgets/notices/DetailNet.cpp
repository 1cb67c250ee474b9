#include "widgets/notices/DetailNet.h"

#include "models/screening/Masking.h"

namespace vigie::ui::notices {

namespace {

Result<std::vector<DetailNet::Found>> detailsIn(const QString &text)
{
    const auto net = screening::LetterScreening::create({});
    if (!net)
        return net.error();
    const auto findings = net->mustNotLeave(text);
    if (!findings)
        return findings.error();
    std::vector<DetailNet::Found> found;
    for (const auto &span : findings->spans)
        found.push_back({span.kind, screening::maskOf(text, span)});
    return found;
}

} // namespace

DetailNet::DetailNet(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DetailNet::start);
}

DetailNet::~DetailNet()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DetailNet::look(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ++m_round;
    m_failure.reset();
    m_isLooking = !text.trimmed().isEmpty();
    if (m_isLooking) {
        m_pause.start(After);
    } else {
        m_pause.stop();
        m_found.clear();
    }
    Q_EMIT changed();
}

void DetailNet::start()
{
    Reply<std::vector<Found>> reply;
    m_pool.start([reply, text = m_text] { reply.finish(detailsIn(text)); });
    deliver(reply.request(), this, [this, round = m_round](Result<std::vector<Found>> found) {
        if (round != m_round)
            return;
        m_isLooking = false;
        m_failure = found ? std::nullopt : std::optional(found.code());
        m_found = found ? std::move(*found) : std::vector<Found>();
        Q_EMIT changed();
    });
}

} // namespace vigie::ui::notices
