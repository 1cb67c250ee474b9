#include "widgets/content/ReasonKeys.h"

#include "models/domain/Decision.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QCoreApplication>

namespace vigie::ui::content {

ReasonKeys::ReasonKeys(kit::ActionRegistry &actions, QWidget &scope, std::string language, Run run)
    : m_actions(actions), m_scope(scope), m_language(std::move(language)), m_run(std::move(run))
{}

void ReasonKeys::use(const domain::Policy &policy)
{
    if (policy.version == m_version)
        return;
    m_version = policy.version;
    for (const auto &[clause, action] : m_keys)
        m_actions.remove(action->objectName());
    m_keys.clear();
    const QString group = QCoreApplication::translate("ReasonKeys", "Reasons");
    for (const auto &clause : policy.clauses) {
        // What restricts a member needs its clause; publishing has keys of its own.
        if (clause.key < 'A' || clause.key > 'Z' || clause.actions.empty() ||
            !domain::needsClause(clause.actions.front()))
            continue;
        const QString title = kit::visibleLine(clause.title.in(m_language));
        const QString text =
            QCoreApplication::translate("ReasonKeys", "%1: %2").arg(kit::words(clause.actions.front()), title);
        auto action = m_actions.add(
            m_scope, {QStringLiteral("content.clause.") + QString::fromStdString(clause.id.value), text, group,
                      QKeySequence(Qt::Key_A + (clause.key - 'A')), [this, clause] { m_run(clause); }});
        if (!action)
            continue; // the letter is taken
        (*action)->setIconText(title);
        if (domain::undoRule(clause.actions.front()) == domain::UndoRule::AtOnce)
            m_actions.setUse(**action, kit::ActionUse::Grave);
        m_keys.emplace_back(clause, *action);
    }
}

void ReasonKeys::enable(const std::function<bool(const domain::Clause &)> &allowed)
{
    for (const auto &[clause, action] : m_keys)
        action->setEnabled(allowed(clause));
}

std::vector<QAction *> ReasonKeys::about(domain::Category category) const
{
    std::vector<QAction *> out;
    for (const auto &[clause, action] : m_keys)
        if (clause.category == category)
            out.push_back(action);
    return out;
}

} // namespace vigie::ui::content
