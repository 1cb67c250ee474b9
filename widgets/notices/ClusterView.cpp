#include "widgets/notices/ClusterView.h"

#include "models/base/VisibleText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/masking/MaskedLabel.h"
#include "widgets/notices/NoticeWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;

namespace {

constexpr std::size_t MostShown = 12; ///< newest; what matters of the rest is how many they are
constexpr qsizetype ExcerptBytes = 200;

} // namespace

ClusterView::ClusterView(const kit::ThemeSource &theme, masking::DetailMasks &masks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_masks(masks), m_head(new kit::SectionHeader(theme, {}, this)),
      m_rule(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("clusterView"));
    setAccessibleName(tr("Other notices on this content"));
    m_head->setObjectName(QStringLiteral("clusterHeading"));
    m_rule->setObjectName(QStringLiteral("clusterRule"));
    const int space = theme->metric(Metric::SpaceS);
    m_lines->setSpacing(space);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_head);
    column->addWidget(m_rule);
    column->addLayout(m_lines);
    fill();
}

void ClusterView::show(const std::vector<domain::Notice> &others, const std::set<domain::NoticeId> &arrived)
{
    if (others == m_others && arrived == m_arrived)
        return;
    m_others = others;
    m_arrived = arrived;
    fill();
}

void ClusterView::fill()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    const auto open = std::ranges::count(m_others, domain::NoticeState::Open, &domain::Notice::state);
    const auto came =
        std::ranges::count_if(m_others, [this](const domain::Notice &notice) { return m_arrived.contains(notice.id); });
    m_head->setText(m_others.empty()
                        ? tr("Other notices on this content")
                        : tr("Other notices on this content: %n", nullptr, static_cast<int>(m_others.size())));
    QString rule =
        m_others.empty() ? tr("Nobody else has reported it.")
        : open == 0      ? tr("All of them are decided.")
                    : tr("%n stay(s) open: your decision is about this notice only.", nullptr, static_cast<int>(open));
    if (came > 0)
        rule = tr("%1 %2", "two sentences").arg(tr("%n came just now.", nullptr, static_cast<int>(came)), rule);
    m_rule->setPlainText(rule);
    m_rule->setColour(came > 0 ? kit::inkOf(Tone::Soon) : Colour::TextSecondary);
    for (auto notice = m_others.rbegin(); notice != m_others.rend() && m_rows.size() < MostShown; ++notice)
        addRow(*notice);
    if (m_others.size() > MostShown) {
        auto *more = new PlainLabel(m_theme, {.colour = Colour::TextSecondary}, this);
        more->setObjectName(QStringLiteral("clusterMore"));
        more->setPlainText(tr("and %n more", nullptr, static_cast<int>(m_others.size() - MostShown)));
        m_lines->addWidget(more);
    }
}

void ClusterView::addRow(const domain::Notice &notice)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("clusterNotice"));
    auto *tag = new kit::StatusTag(m_theme, row);
    tag->setObjectName(QStringLiteral("clusterState"));
    const bool arrived = m_arrived.contains(notice.id);
    const bool decided = notice.state == domain::NoticeState::Decided;
    tag->setState(arrived ? Tone::Soon : Tone::Neutral, arrived   ? tr("New")
                                                        : decided ? NoticeWords::outcome(notice.outcome)
                                                                  : NoticeWords::state(notice.state));
    auto *origin = new PlainLabel(
        m_theme, {.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, row);
    origin->setObjectName(QStringLiteral("clusterOrigin"));
    origin->setPlainText(tr("%1, %2", "origin of a notice, when it came")
                             .arg(notice.flagger.isEmpty() ? NoticeWords::origin(notice.origin) : notice.flagger,
                                  kit::moment(notice.receivedAt)));
    auto *excerpt = new masking::MaskedLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, m_masks, row);
    excerpt->setObjectName(QStringLiteral("clusterExcerpt"));
    excerpt->setWords(visibleLine(notice.explanation), ExcerptBytes);
    excerpt->setVisible(!notice.explanation.isEmpty());
    row->setAccessibleName(tr("%1: %2").arg(tag->word(), origin->text()));
    const int space = m_theme->metric(Metric::SpaceXs);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * space);
    head->addWidget(tag, 0, Qt::AlignTop);
    head->addWidget(origin, 1);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addLayout(head);
    column->addWidget(excerpt);
    m_lines->addWidget(row);
    m_rows.push_back(row);
}

} // namespace vigie::ui::notices
