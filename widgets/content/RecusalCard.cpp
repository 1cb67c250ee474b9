#include "widgets/content/RecusalCard.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 560;
constexpr std::size_t MaxShown = 12; ///< newest; a mistake is noticed soon

} // namespace

RecusalCard::RecusalCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports)
    : Floating(theme, host), m_ports(ports),
      m_title(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recusalCard"));
    setAccessibleName(tr("Who knows whom"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setPlainText(tr("Who knows whom"));
    auto *close = new kit::Button(theme, tr("Close"), kit::Button::Role::Quiet, this);
    close->setObjectName(QStringLiteral("recusalClose"));
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
}

void RecusalCard::toggle()
{
    if (isOpen())
        return close();
    clear();
    open();
    ask();
}

void RecusalCard::ask()
{
    deliver(m_ports.teamwork.recusals(), this,
            [this, round = ++m_round](const Result<std::vector<domain::Recusal>> &recusals) {
                if (round == m_round && isOpen())
                    show(recusals);
            });
}

void RecusalCard::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_first = nullptr;
}

void RecusalCard::show(const Result<std::vector<domain::Recusal>> &recusals)
{
    clear();
    if (!recusals)
        return say(kit::errorText(recusals.code()));
    if (recusals->empty())
        return say(tr("Nobody has said that they know a member."));
    for (std::size_t i = 0; i < std::min(recusals->size(), MaxShown); ++i)
        m_lines->addWidget(line((*recusals)[i]));
    settle();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void RecusalCard::say(const QString &text)
{
    auto *words = new PlainLabel(m_theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this);
    words->setObjectName(QStringLiteral("recusalText"));
    words->setPlainText(text);
    m_lines->addWidget(words);
    settle();
    setFocus(Qt::OtherFocusReason);
}

QWidget *RecusalCard::line(const domain::Recusal &recusal)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, box);
    words->setObjectName(QStringLiteral("recusalText"));
    words->setPlainText(tr("%1 knows %2, since %3").arg(recusal.who.name, recusal.memberName, kit::moment(recusal.at)));
    auto *end = new kit::Button(m_theme, tr("Take it back"), kit::Button::Role::Plain, box);
    end->setObjectName(QStringLiteral("recusalEnd"));
    end->setAccessibleName(tr("%1: %2").arg(end->text(), words->text()));
    const auto session = m_ports.connection.session();
    const bool own = session && session->person == recusal.who.id;
    end->setEnabled(!own);
    if (own)
        end->setToolTip(tr("Another lead takes yours back."));
    if (!m_first && !own)
        m_first = end;
    row->addWidget(words, 1);
    row->addWidget(end, 0, Qt::AlignTop);
    connect(
        end, &QAbstractButton::clicked, this, [this, recusal] { takeBack(recusal); },
        Qt::QueuedConnection); // the button goes with the list it stands in
    return box;
}

void RecusalCard::takeBack(const domain::Recusal &recusal)
{
    deliver(m_ports.teamwork.takeBackRecusal(recusal.who.id, recusal.member), this,
            [this, recusal](const Result<void> &done) {
                if (!done)
                    return Q_EMIT refused(done.code());
                Q_EMIT takenBack(recusal.who.name, recusal.memberName);
                ask();
            });
}

QRect RecusalCard::placeIn(const QSize &area) const
{
    return hanging(area, fitted(area, Width));
}

} // namespace vigie::ui::content
