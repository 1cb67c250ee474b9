#include "widgets/kit/BlocksView.h"

#include "widgets/kit/TimeWords.h"

#include <QStringList>
#include <QVBoxLayout>

namespace vigie::ui::kit {

using domain::BlockReason;

BlocksView::BlocksView(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_summary(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this)),
      m_newest(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this)),
      m_effect(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("blocks"));
    setAccessibleName(tr("Blocks"));
    m_summary->setObjectName(QStringLiteral("blocksSummary"));
    m_newest->setObjectName(QStringLiteral("blocksNewest"));
    m_effect->setObjectName(QStringLiteral("blocksEffect"));
    m_effect->setPlainText(effect());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceXs));
    for (auto *part : {m_summary, m_newest, m_effect})
        column->addWidget(part);
    setBlocks({});
}

void BlocksView::setBlocks(const domain::MemberBlocks &blocks)
{
    QStringList lines;
    for (const auto &block : blocks.newest)
        lines << line(block);
    m_summary->setPlainText(summary(blocks.counts));
    m_summary->setColour(blocks.isEmpty() ? Colour::TextSecondary : Colour::Text);
    m_newest->setPlainText(lines.join(QLatin1Char('\n')));
    m_newest->setVisible(!lines.isEmpty());
    m_effect->setVisible(!blocks.isEmpty());
}

QString BlocksView::words(BlockReason reason)
{
    switch (reason) {
    case BlockReason::UnwantedMessages:
        return tr("unwanted messages");
    case BlockReason::Insults:
        return tr("insults");
    case BlockReason::Threats:
        return tr("threats");
    case BlockReason::SexualRequests:
        return tr("sexual requests");
    case BlockReason::Spam:
        return tr("spam");
    case BlockReason::Impersonation:
        return tr("impersonation");
    case BlockReason::Other:
        return tr("another reason");
    case BlockReason::Unknown:
        break;
    }
    return tr("a reason this version does not know");
}

QString BlocksView::summary(const domain::BlockCounts &counts)
{
    QStringList parts;
    if (counts.blockedBy == 0)
        parts << tr("Nobody blocks this member.");
    else if (counts.afterMessage == 0)
        parts << tr("Blocked by %n member(s).", nullptr, counts.blockedBy);
    else
        parts << tr("Blocked by %n member(s), after a message within an hour: %1.", nullptr, counts.blockedBy)
                     .arg(counts.afterMessage);
    if (counts.blocks > 0)
        parts << tr("Blocks %n member(s).", nullptr, counts.blocks);
    else if (counts.blockedBy == 0)
        parts << tr("They block nobody.");
    return parts.join(QLatin1Char(' '));
}

QString BlocksView::line(const domain::SeenBlock &block)
{
    const QString date = day(std::chrono::floor<std::chrono::days>(block.since));
    QStringList rest{block.reason ? words(*block.reason) : tr("no reason given")};
    if (block.afterMessage)
        rest << tr("within an hour of a message");
    if (block.withReport)
        rest << tr("with a report");
    if (block.mutual)
        rest << tr("each blocks the other");
    const QString joined = rest.join(tr(", ", "between facts about a block"));
    return block.byMember ? tr("Blocks somebody since %1: %2", "date, facts").arg(date, joined)
                          : tr("Blocked since %1: %2", "date, facts").arg(date, joined);
}

QString BlocksView::effect()
{
    return tr(
        "The two no longer see each other’s content, messages or lives. It hides content from nobody else, and it "
        "is no finding.");
}

} // namespace vigie::ui::kit
