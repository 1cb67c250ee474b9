#include "widgets/content/ChangeList.h"

#include "widgets/content/ChangeText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

#include <QVBoxLayout>

namespace vigie::ui::content {

using domain::ClauseChangeKind;
using kit::Colour;
using kit::PlainLabel;

namespace {

QString kindWords(const domain::ClauseChange &change)
{
    switch (change.kind) {
    case ClauseChangeKind::Added:
        return ChangeList::tr("new rule");
    case ClauseChangeKind::Removed:
        return ChangeList::tr("no longer a rule");
    case ClauseChangeKind::Reworded:
        return ChangeList::tr("other words");
    case ClauseChangeKind::Regraded:
        return change.severityBefore == change.severityAfter
                   ? ChangeList::tr("decided otherwise")
                   : ChangeList::tr("severity: %1, was %2")
                         .arg(kit::words(change.severityAfter), kit::words(change.severityBefore));
    case ClauseChangeKind::Unknown:
        break;
    }
    return ChangeList::tr("changed");
}

} // namespace

ChangeList::ChangeList(const kit::ThemeSource &theme, std::string language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(std::move(language)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("changeList"));
    setAccessibleName(tr("What changed in the policy"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme->metric(kit::Metric::SpaceS));
}

void ChangeList::addLabel(PlainLabel::Look look, const QString &text)
{
    auto *label = new PlainLabel(m_theme, look, this);
    label->setObjectName(QStringLiteral("change"));
    label->setPlainText(text);
    m_column->addWidget(label);
}

void ChangeList::addClause(const domain::ClauseChange &change)
{
    addLabel({.weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap},
             tr("%1 %2: %3").arg(QString::fromStdString(change.code), change.title.in(m_language), kindWords(change)));
    const auto runs = domain::wordDiff(change.before.in(m_language), change.after.in(m_language));
    if (change.kind != ClauseChangeKind::Regraded && !runs.empty())
        m_column->addWidget(new ChangeText(m_theme, runs, this));
}

void ChangeList::show(const std::vector<domain::PolicyChange> &changes)
{
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &change : changes) {
        addLabel({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap},
                 tr("Version %1, since %2").arg(change.version).arg(kit::moment(change.effectiveAt)));
        addLabel({.flow = PlainLabel::Flow::Wrap}, change.summary.in(m_language));
        for (const auto &clause : change.clauses)
            addClause(clause);
    }
    m_column->addStretch(1);
}

} // namespace vigie::ui::content
