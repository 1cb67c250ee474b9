#include "widgets/content/MemberSection.h"

#include "widgets/content/MemberWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vigie::ui::content {

using domain::Tone;
using kit::Metric;
using kit::PlainLabel;
using State = kit::StateView::State;

namespace {

constexpr std::size_t MostLines = 40; ///< of the time line; a widget a line

} // namespace

ContradictionSection::ContradictionSection(const kit::ThemeSource &theme, const ContentPorts &ports, MemberWatch &watch)
    : m_theme(theme), m_ports(ports), m_watch(watch), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("contradictions"));
    setAccessibleName(tr("Contradictions"));
    m_column->setContentsMargins(0, theme->metric(Metric::SpaceXs), 0, 0);
    m_column->setSpacing(theme->metric(Metric::SpaceXs));
    connect(&watch, &MemberWatch::changed, this, &ContradictionSection::refresh);
    hide();
}

void ContradictionSection::showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item)
{
    m_watch.showCase(detail, item);
    refresh();
}

void ContradictionSection::showNothing()
{
    m_watch.showNothing();
}

void ContradictionSection::refresh()
{
    const auto found = m_watch.contradictions();
    while (m_lines.size() < found.size()) {
        m_lines.push_back(new PlainLabel(
            m_theme, {.weight = kit::Weight::Medium, .colour = kit::Colour::Danger, .flow = PlainLabel::Flow::Wrap},
            this));
        m_lines.back()->setObjectName(QStringLiteral("contradiction"));
        m_column->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < found.size());
        if (i < found.size())
            m_lines[i]->setPlainText(
                tr("⚠ %1").arg(MemberWords::contradiction(found[i], m_ports.connection.serverNow())));
    }
    setVisible(!found.empty());
}

MemberSection::MemberSection(const kit::ThemeSource &theme, const ContentPorts &ports, MemberWatch &watch)
    : m_theme(theme), m_ports(ports), m_watch(watch),
      m_name(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_stage(new kit::StatusTag(theme, this)), m_facts(new kit::KeyValueList(theme, this)),
      m_blocksHead(new kit::SectionHeader(theme, tr("Blocks"), this)), m_blocks(new kit::BlocksView(theme, this)),
      m_head(new kit::SectionHeader(theme, tr("Time line"), this)), m_column(new QVBoxLayout),
      m_rest(new PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_state(new kit::StateView(theme, this))
{
    setObjectName(QStringLiteral("memberRail"));
    setAccessibleName(tr("Member"));
    m_name->setObjectName(QStringLiteral("memberName"));
    m_stage->setObjectName(QStringLiteral("memberStage"));
    m_facts->setObjectName(QStringLiteral("memberFacts"));
    m_blocksHead->setObjectName(QStringLiteral("memberBlocksHeading"));
    m_blocks->setObjectName(QStringLiteral("memberBlocks"));
    m_rest->setObjectName(QStringLiteral("memberRest"));
    m_state->setObjectName(QStringLiteral("memberState"));
    const int space = theme->metric(Metric::SpaceS);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space / 2);
    all->addWidget(m_name);
    all->addWidget(m_stage);
    all->addWidget(m_facts);
    all->addWidget(m_blocksHead);
    all->addWidget(m_blocks);
    all->addWidget(m_head);
    m_column->setSpacing(theme->metric(Metric::SpaceM));
    all->addLayout(m_column);
    all->addWidget(m_rest);
    all->addWidget(m_state);
    connect(m_state, &kit::StateView::actionTriggered, &watch, &MemberWatch::ask);
    connect(&watch, &MemberWatch::changed, this, &MemberSection::refresh);
    refresh();
}

void MemberSection::showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item)
{
    m_watch.showCase(detail, item);
    refresh();
}

void MemberSection::showNothing()
{
    refresh();
}

void MemberSection::refresh()
{
    const auto &member = m_watch.member();
    const auto &timeline = m_watch.timeline();
    setVisible(m_watch.hasSubject());
    m_name->setVisible(member.has_value());
    if (member)
        m_name->setPlainText(member->displayName);
    m_stage->setVisible(timeline.has_value());
    if (timeline)
        m_stage->setState(MemberWords::tone(timeline->stage), MemberWords::stage(timeline->stage));
    refreshFacts();
    refreshBlocks();
    refreshEvents();
    refreshState();
}

void MemberSection::refreshFacts()
{
    auto facts = ageFacts();
    std::ranges::move(standing(), std::back_inserter(facts));
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.empty());
}

std::vector<kit::KeyValueList::Fact> MemberSection::ageFacts() const
{
    const auto &member = m_watch.member();
    if (!member || !(member->ageCheck || member->kind == domain::MemberKind::Fan))
        return {};
    if (!member->ageCheck)
        return {{tr("Age check"), tr("none yet")}};
    const auto &check = *member->ageCheck;
    const auto given = [](const std::string &word) {
        return word.empty() ? tr("not stated") : QString::fromStdString(word);
    };
    return {{tr("Age check"), MemberWords::ageStatus(check.status), MemberWords::tone(check.status)},
            {tr("Method"), MemberWords::ageMethod(check.method)},
            {tr("Provider"), given(check.provider)},
            {tr("When"), kit::moment(check.at)},
            {tr("Reference"), given(check.reference)}};
}

std::vector<kit::KeyValueList::Fact> MemberSection::standing() const
{
    const auto &timeline = m_watch.timeline();
    if (!timeline || timeline->stageOnly)
        return {};
    const Instant now = m_ports.connection.serverNow();
    const int strikes = domain::activeStrikes(*timeline, now);
    std::vector<kit::KeyValueList::Fact> facts{
        {tr("Payout"), MemberWords::payout(timeline->payout),
         timeline->payout == domain::PayoutState::Held ? Tone::Soon : Tone::Neutral},
        {tr("Strikes"), QLocale().toString(strikes), strikes > 0 ? Tone::Danger : Tone::Neutral}};
    const auto until = [](const domain::MemberEvent &event) {
        return event.until ? tr("until %1").arg(kit::moment(*event.until)) : tr("without an end");
    };
    if (const auto restriction = domain::restrictionInForce(*timeline, now))
        facts.push_back({tr("Restricted"), until(*restriction), Tone::Danger});
    if (const auto freeze = domain::freezeInForce(*timeline, now))
        facts.push_back({tr("Frozen"), tr("since %1").arg(kit::moment(freeze->at)), Tone::Danger});
    return facts;
}

void MemberSection::refreshBlocks()
{
    const auto &timeline = m_watch.timeline();
    const bool told = timeline && timeline->blocks;
    m_blocksHead->setVisible(told);
    m_blocks->setVisible(told);
    if (told)
        m_blocks->setBlocks(*timeline->blocks);
}

MemberSection::Line &MemberSection::lineAt(std::size_t index)
{
    while (m_lines.size() <= index) {
        auto *row = new QVBoxLayout;
        row->setSpacing(m_theme->metric(Metric::SpaceXs));
        auto *head = new QHBoxLayout; // what happened, and when at the right edge: a column of dates to run along
        Line line{new PlainLabel(m_theme, {.type = kit::Type::Caption, .colour = kit::Colour::TextSecondary}, this),
                  new kit::StatusTag(m_theme, this), new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, this)};
        line.moment->setObjectName(QStringLiteral("eventMoment"));
        line.what->setObjectName(QStringLiteral("eventWhat"));
        line.rest->setObjectName(QStringLiteral("eventRest"));
        head->addWidget(line.what);
        head->addStretch(1);
        head->addWidget(line.moment);
        row->addLayout(head);
        row->addWidget(line.rest);
        m_column->addLayout(row);
        m_lines.push_back(line);
    }
    return m_lines[index];
}

void MemberSection::refreshEvents()
{
    const auto &timeline = m_watch.timeline();
    const std::size_t count = timeline ? std::min(timeline->events.size(), MostLines) : 0;
    const Instant now = m_ports.connection.serverNow();
    m_head->setVisible(timeline.has_value());
    for (std::size_t i = 0; i < std::max(count, m_lines.size()); ++i) {
        auto &line = lineAt(i);
        const bool shown = i < count;
        line.moment->setVisible(shown);
        line.what->setVisible(shown);
        line.rest->setVisible(false);
        if (!shown)
            continue;
        const auto &event = timeline->events[i];
        line.moment->setPlainText(kit::moment(event.at));
        if (m_watch.isSealed(event)) {
            line.what->setState(Tone::Neutral, tr("About this item: shown after you have judged"));
            continue;
        }
        line.what->setState(MemberWords::tone(event, now), MemberWords::event(event, now));
        const QString rest = MemberWords::details(event, now);
        line.rest->setPlainText(rest);
        line.rest->setVisible(!rest.isEmpty());
    }
    const auto older = timeline ? static_cast<int>(timeline->events.size() - count) : 0;
    m_rest->setVisible(timeline && (older > 0 || timeline->more || timeline->stageOnly));
    if (timeline && timeline->stageOnly)
        m_rest->setPlainText(tr("Your role sees the stage of certification only."));
    else if (older > 0)
        m_rest->setPlainText(tr("%n older event(s) not shown", nullptr, older));
    else
        m_rest->setPlainText(tr("There is more, older than this."));
}

void MemberSection::refreshState()
{
    const auto failure = m_watch.failure();
    const bool offline = m_ports.connection.status().link != domain::Link::Online;
    m_state->setVisible(!m_watch.timeline());
    if (!m_watch.member())
        m_state->setState(State::Empty, tr("The record of the member is not here."));
    else if (m_watch.isAsking())
        m_state->setState(State::Loading, tr("Asking the platform for the time line…"));
    else if (failure == ErrorCode::Permission)
        m_state->setState(State::NoPermission, kit::errorText(*failure));
    else if (failure && offline)
        m_state->setState(State::Offline, tr("The time line needs the platform. It comes when the connection is back."),
                          tr("Try again"));
    else if (failure)
        m_state->setState(State::Error, kit::errorText(*failure), tr("Try again"));
    else
        m_state->setState(State::Loading, tr("Asking the platform for the time line…"));
}

} // namespace vigie::ui::content
