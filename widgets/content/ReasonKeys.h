#pragma once

#include "models/domain/Policy.h"
#include "widgets/kit/ActionRegistry.h"

#include <functional>

namespace vigie::ui::content {

/// One key = clause + action + statement: the policy's letters as actions of the desk. A letter that belongs to
/// something else already is left to the clause picker.
class ReasonKeys
{
public:
    using Run = std::function<void(const domain::Clause &)>;

    ReasonKeys(kit::ActionRegistry &actions, QWidget &scope, std::string language, Run run);

    /// Registers the clauses of `policy` anew when it is another version.
    void use(const domain::Policy &policy);
    void enable(const std::function<bool(const domain::Clause &)> &allowed);
    /// The actions whose clauses are about `category`.
    std::vector<QAction *> about(domain::Category category) const;

private:
    kit::ActionRegistry &m_actions;
    QWidget &m_scope;
    std::string m_language;
    Run m_run;
    int m_version = 0;
    std::vector<std::pair<domain::Clause, QAction *>> m_keys;
};

} // namespace vigie::ui::content
