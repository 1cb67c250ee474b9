#include "widgets/content/AsideCard.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/TimeWords.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using kit::Metric;

namespace {

constexpr int Width = 480;
constexpr int MorningHour = 8;

/// Times people mean when they say "later": soon, after the break, after the shift's half, tomorrow morning.
std::vector<Instant> laterTimes(Instant now)
{
    std::vector<Instant> times{now + 15min, now + 1h, now + 4h};
    const auto today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    const QDateTime morning(today.date().addDays(1), QTime(MorningHour, 0));
    times.push_back(Instant(Milliseconds(morning.toMSecsSinceEpoch())));
    return times;
}

} // namespace

AsideCard::AsideCard(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts)
    : Floating(theme, host),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_explanation(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Regular, kit::Colour::TextSecondary, kit::PlainLabel::Flow::Wrap},
          this)),
      m_choice(new QComboBox(this)), m_note(new kit::NoteField(theme, this)),
      m_keeper(new kit::DraftKeeper(drafts, *m_note)),
      m_confirm(new kit::Button(theme, {}, kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("asideCard"));
    m_choice->setObjectName(QStringLiteral("asideChoice"));
    m_note->setObjectName(QStringLiteral("asideNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What should the next person know?"));
    m_confirm->setObjectName(QStringLiteral("asideConfirm"));
    m_confirm->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new kit::Button(theme, tr("Keep the case"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("asideCancel"));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_choice);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_note, &kit::NoteField::submitted, this, &AsideCard::confirm);
    connect(m_confirm, &QAbstractButton::clicked, this, &AsideCard::confirm);
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
}

void AsideCard::askHandover(const domain::CaseId &kase, const std::vector<domain::Colleague> &colleagues)
{
    m_colleaguesShown = true;
    m_keeper->open({kase, "handover"});
    setAccessibleName(tr("Hand the case over"));
    m_title->setPlainText(tr("Hand the case over"));
    m_explanation->setPlainText(tr("Whoever you choose has two minutes to take it; then it goes back to the queue. The "
                                   "note stays with the case."));
    kit::nameChoice(*m_choice, tr("To whom"));
    m_confirm->setText(tr("Hand over"));
    setColleagues(colleagues);
    open();
}

void AsideCard::setColleagues(const std::vector<domain::Colleague> &colleagues)
{
    if (!m_colleaguesShown)
        return;
    m_colleagues = colleagues;
    m_choice->clear();
    for (const auto &colleague : colleagues)
        m_choice->addItem(colleague.name);
    m_choice->addItem(tr("Back to the queue, for anybody"));
}

void AsideCard::askParking(const domain::CaseId &kase, Instant now)
{
    m_colleaguesShown = false;
    m_keeper->open({kase, "parking"});
    setAccessibleName(tr("Put the case aside"));
    m_title->setPlainText(tr("Put the case aside"));
    m_explanation->setPlainText(tr("Nobody is given the case until then; its deadline does not move. You can open it "
                                   "again yourself at any time."));
    kit::nameChoice(*m_choice, tr("Until when"));
    m_confirm->setText(tr("Put aside"));
    m_times = laterTimes(now);
    m_choice->clear();
    const std::array words{tr("For 15 minutes"), tr("For 1 hour"), tr("For 4 hours"), tr("Until tomorrow morning")};
    for (std::size_t i = 0; i < m_times.size(); ++i)
        m_choice->addItem(tr("%1 (%2)").arg(words[i], kit::moment(m_times[i])));
    open();
}

void AsideCard::confirm()
{
    if (!isOpen() || m_note->toPlainText().size() > kit::NoteField::MaxLength)
        return;
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    const QString note = m_note->toPlainText();
    m_keeper->flush();
    close();
    if (!m_colleaguesShown)
        return Q_EMIT parkingChosen(m_times[std::min(index, m_times.size() - 1)], note);
    Q_EMIT handingChosen(index < m_colleagues.size() ? std::optional(m_colleagues[index]) : std::nullopt, note);
}

QWidget *AsideCard::focusTarget()
{
    return m_choice;
}

QRect AsideCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::content
