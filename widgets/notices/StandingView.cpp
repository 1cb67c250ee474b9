#include "widgets/notices/StandingView.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using State = StandingWatch::State;

namespace {

constexpr std::size_t MostShown = 6; ///< of the members, and of the strikes of each

QString dayOf(Instant at)
{
    return kit::day(std::chrono::floor<std::chrono::days>(at));
}

} // namespace

StandingView::StandingView(const kit::ThemeSource &theme, DecisionDraft &draft, StandingWatch &watch, Now now,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_draft(draft), m_watch(watch), m_now(std::move(now)),
      m_column(new QVBoxLayout(this)),
      m_state(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_again(new kit::Button(theme, tr("Ask again"), kit::Button::Role::Quiet, this)), m_list(new QVBoxLayout),
      m_given(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("standing"));
    setAccessibleName(tr("On the account"));
    m_state->setObjectName(QStringLiteral("standingState"));
    m_again->setObjectName(QStringLiteral("standingAgain"));
    m_again->setFocusPolicy(Qt::TabFocus);
    m_given->setObjectName(QStringLiteral("strikeGiven"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme->metric(Metric::SpaceXs));
    m_column->addWidget(m_state);
    m_column->addWidget(m_again, 0, Qt::AlignLeft);
    m_column->addLayout(m_list);
    m_column->addWidget(m_given);
    connect(m_again, &QAbstractButton::clicked, &watch, &StandingWatch::ask);
    connect(&watch, &StandingWatch::changed, this, &StandingView::refresh);
    refresh();
}

StandingView::Row &StandingView::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        const std::size_t at = m_rows.size();
        Row row{new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, this),
                new PlainLabel(
                    m_theme, {.weight = kit::Weight::Medium, .colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap},
                    this),
                new kit::Button(m_theme, tr("Take the proposal"), kit::Button::Role::Plain, this),
                new kit::BlocksView(m_theme, this),
                {}};
        row.strikes->setObjectName(QStringLiteral("strikes%1").arg(at));
        row.proposal->setObjectName(QStringLiteral("strikeProposal%1").arg(at));
        row.take->setObjectName(QStringLiteral("takeProposal%1").arg(at));
        row.take->setFocusPolicy(Qt::TabFocus);
        row.blocks->setObjectName(QStringLiteral("standingBlocks%1").arg(at));
        row.take->setKeyHint(m_takeKey);
        connect(row.take, &QAbstractButton::clicked, this, [this, at] { takeOf(m_rows[at]); });
        m_list->addWidget(row.strikes);
        m_list->addWidget(row.proposal);
        m_list->addWidget(row.take, 0, Qt::AlignLeft);
        m_list->addWidget(row.blocks);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

QString StandingView::nameOf(const domain::MemberId &member) const
{
    for (const auto &item : m_draft.detail()->items)
        if (item.owner && item.owner->id == member)
            return item.owner->displayName;
    return tr("A member whose record is not here");
}

QString StandingView::stateWords() const
{
    switch (m_watch.state()) {
    case State::Asking:
        return tr("Asking the platform which strikes count…");
    case State::Failed:
        return tr("Which strikes count is not known here. %1")
            .arg(kit::errorText(m_watch.failure().value_or(ErrorCode::Internal)));
    case State::Known:
        if (m_draft.standing() && m_draft.standing()->members.size() > MostShown)
            return tr("Not shown here: %n more account(s).", nullptr,
                      static_cast<int>(m_draft.standing()->members.size() - MostShown));
        break;
    case State::Idle:
        break;
    }
    return {};
}

void StandingView::refreshRow(Row &row, const domain::MemberStanding &member, Instant now)
{
    row.blocks->setBlocks(member.blocks);
    row.blocks->setVisible(!member.blocks.isEmpty());
    std::vector<domain::Strike> counting;
    std::ranges::copy_if(member.strikes, std::back_inserter(counting),
                         [now](const domain::Strike &strike) { return counts(strike, now); });
    QStringList lines;
    lines << (counting.empty() ? tr("%1: no strike counts.").arg(nameOf(member.member))
                               : tr("%1: %n strike(s) count, weight %2.", nullptr, static_cast<int>(counting.size()))
                                     .arg(nameOf(member.member), QLocale().toString(weightOf(member.strikes, now))));
    for (std::size_t i = 0; i < std::min(counting.size(), MostShown); ++i)
        lines << tr("Weight %1, until %2").arg(QLocale().toString(counting[i].weight), dayOf(counting[i].until));
    if (member.misuse.suspendedUntil)
        lines << tr("Suspended for misuse until %1").arg(dayOf(*member.misuse.suspendedUntil));
    row.strikes->setPlainText(lines.join(QLatin1Char('\n')));
    row.strikes->setColour(counting.empty() ? Colour::TextSecondary : Colour::Text);
    row.proposed = m_draft.restricts() ? m_draft.proposal(member, now) : std::nullopt;
    row.proposal->setVisible(row.proposed.has_value());
    const bool taken = row.proposed && m_draft.restriction(row.proposed->measure);
    row.take->setVisible(row.proposed && !taken);
    if (!row.proposed)
        return;
    const QString measure = NoticeWords::restriction(row.proposed->measure);
    const QString what = row.proposed->days ? tr("%1, %n day(s)", nullptr, *row.proposed->days).arg(measure) : measure;
    row.proposal->setPlainText(tr("Strikes of weight %1 within %n day(s): the policy proposes “%2”. You decide.",
                                  nullptr, row.proposed->withinDays)
                                   .arg(QLocale().toString(row.proposed->weight), what));
}

void StandingView::setTakeKey(const QString &key)
{
    m_takeKey = key;
    for (const auto &row : m_rows)
        row.take->setKeyHint(key);
}

std::size_t StandingView::firstOpen() const
{
    const auto open = std::ranges::find_if(
        m_rows, [this](const Row &row) { return row.proposed && !m_draft.restriction(row.proposed->measure); });
    return static_cast<std::size_t>(open - m_rows.begin());
}

void StandingView::take()
{
    if (canTake())
        takeOf(m_rows[firstOpen()]);
}

void StandingView::takeOf(const Row &row)
{
    if (row.proposed)
        m_draft.take(domain::StrikeThreshold(*row.proposed), m_now()); // a copy: the rows change with the draft
}

void StandingView::refresh()
{
    const auto *standing = m_draft.standing();
    const Instant now = m_now();
    const QString state = stateWords();
    m_state->setPlainText(state);
    m_state->setVisible(!state.isEmpty());
    m_again->setVisible(m_watch.state() == State::Failed);
    const std::size_t shown = standing && m_draft.detail() ? std::min(standing->members.size(), MostShown) : 0;
    for (std::size_t i = 0; i < shown; ++i) {
        rowAt(i).strikes->setVisible(true);
        refreshRow(rowAt(i), standing->members[i], now);
    }
    for (std::size_t i = shown; i < m_rows.size(); ++i) {
        m_rows[i].proposed.reset();
        m_rows[i].strikes->setPlainText({});
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_rows[i].strikes, m_rows[i].proposal, m_rows[i].take, m_rows[i].blocks})
            part->setVisible(false);
    }
    const auto strike = m_draft.strike(now);
    m_given->setVisible(strike.has_value());
    if (strike)
        m_given->setPlainText(tr("This decision gives a strike of weight %1, until %2.")
                                  .arg(QLocale().toString(strike->weight), dayOf(strike->until)));
}

} // namespace vigie::ui::notices
