#include "widgets/content/WaitingCard.h"

#include "widgets/content/TeamWords.h"
#include "widgets/kit/VisibleText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Metric;

namespace {

constexpr int Width = 520;
constexpr std::size_t MaxShown = 8; ///< of each kind; the key always takes the first

} // namespace

WaitingCard::WaitingCard(const kit::ThemeSource &theme, QWidget &host, CaseTeam &team)
    : Floating(theme, host), m_team(team),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("waitingCard"));
    setAccessibleName(tr("Waiting for you"));
    m_title->setPlainText(tr("Waiting for you"));
    auto *close = new kit::Button(theme, tr("Close"), kit::Button::Role::Quiet, this);
    close->setObjectName(QStringLiteral("waitingClose"));
    close->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addLayout(head);
    column->addLayout(m_lines);
    m_lines->setSpacing(space);
    connect(close, &QAbstractButton::clicked, this, &Floating::close);
    connect(&team, &CaseTeam::waitingChanged, this, [this] {
        if (isOpen())
            refresh();
    });
}

void WaitingCard::setTakeKey(const QString &key)
{
    m_takeKey = key;
}

void WaitingCard::toggle()
{
    if (isOpen())
        return close();
    m_announcing = false;
    m_team.askWaiting();
    refresh();
    open();
}

void WaitingCard::announce()
{
    m_announcing = !isOpen();
    refresh();
    open();
}

QWidget *WaitingCard::line(const QString &text, const QString &action, const domain::CaseId &kase)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new kit::PlainLabel(m_theme, {.flow = kit::PlainLabel::Flow::Wrap}, box);
    words->setObjectName(QStringLiteral("waitingText"));
    words->setPlainText(text);
    auto *take = new kit::Button(m_theme, action, kit::Button::Role::Plain, box);
    take->setObjectName(QStringLiteral("waitingTake"));
    take->setAccessibleName(tr("%1: %2").arg(action, kit::visibleLine(text)));
    if (!m_first) {
        m_first = take;
        take->setKeyHint(m_takeKey);
    }
    row->addWidget(words, 1);
    row->addWidget(take, 0, Qt::AlignTop);
    connect(
        take, &QAbstractButton::clicked, this,
        [this, kase] {
            close();
            m_team.take(kase);
        },
        Qt::QueuedConnection); // the button goes with the list it stands in
    return box;
}

void WaitingCard::refresh()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_first = nullptr;
    const auto &waiting = m_team.waiting();
    for (std::size_t i = 0; i < std::min(waiting.handed.size(), MaxShown); ++i)
        m_lines->addWidget(line(TeamWords::handed(waiting.handed[i]), tr("Take the case"), waiting.handed[i].caseId));
    for (std::size_t i = 0; i < std::min(waiting.parked.size(), MaxShown); ++i) {
        const auto &parked = waiting.parked[i];
        const QString when = TeamWords::parked(parked.until);
        const QString text = parked.note.isEmpty() ? when : tr("%1 “%2”").arg(when, parked.note);
        m_lines->addWidget(line(text, tr("Open it now"), parked.caseId));
    }
    if (waiting.handed.empty() && waiting.parked.empty()) {
        auto *nothing = new kit::PlainLabel(m_theme, {.colour = kit::Colour::TextSecondary}, this);
        nothing->setPlainText(tr("Nothing was handed to you, and you put nothing aside."));
        m_lines->addWidget(nothing);
    }
    if (isOpen())
        settle();
}

QRect WaitingCard::placeIn(const QSize &area) const
{
    return hanging(area, fitted(area, Width));
}

} // namespace vigie::ui::content
