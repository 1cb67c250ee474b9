#include "widgets/content/RowPresence.h"

#include "widgets/content/TeamWords.h"

#include <QVBoxLayout>

namespace vigie::ui::content {

using namespace std::chrono_literals;

namespace {

constexpr auto StopsAt = 200ms;

} // namespace

RowPresence::RowPresence(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent)
    : QWidget(parent), m_ports(ports),
      m_text(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Medium, kit::Colour::Warning, kit::PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("rowPresence"));
    setAccessibleName(tr("Who looks at this case"));
    m_text->setObjectName(QStringLiteral("rowOnlookers"));
    const int space = theme->metric(kit::Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space / 2, space, space / 2);
    column->addWidget(m_text);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RowPresence::ask);
    hide();
}

void RowPresence::point(const domain::CaseId &kase)
{
    if (kase == m_case)
        return;
    m_case = kase;
    ++m_round;
    say({});
    m_pause.stop();
    if (!kase.empty())
        m_pause.start(StopsAt);
}

void RowPresence::ask()
{
    if (m_ports.connection.status().link != domain::Link::Online)
        return;
    deliver(m_ports.teamwork.onlookers(m_case), this,
            [this, round = m_round](const Result<std::vector<domain::Onlooker>> &onlookers) {
                if (round == m_round && onlookers) // no answer says nothing
                    say(TeamWords::onlookers(*onlookers));
            });
}

void RowPresence::say(const QString &text)
{
    m_text->setPlainText(text);
    setVisible(!text.isEmpty());
}

} // namespace vigie::ui::content
