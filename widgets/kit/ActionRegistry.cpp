#include "widgets/kit/ActionRegistry.h"

#include "widgets/kit/KeyCaps.h"

#include <algorithm>

namespace vigie::ui::kit {

namespace {

QList<QKeySequence> allKeys(const QKeySequence &key)
{
    return key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{key} + sameDigitKey(key);
}

/// Two scopes can be visible together only when one lies inside the other.
bool canMeet(const QWidget &a, const QWidget &b)
{
    return &a == &b || a.isAncestorOf(&b) || b.isAncestorOf(&a);
}

} // namespace

ActionRegistry::~ActionRegistry() = default;

const ActionRegistry::Entry *ActionRegistry::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

const ActionRegistry::Entry *ActionRegistry::clash(const QWidget &scope, const QKeySequence &key,
                                                   const QAction *except) const
{
    const auto wanted = allKeys(key);
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &other) {
        return other.action != except && other.scope && canMeet(scope, *other.scope) &&
               std::ranges::any_of(wanted,
                                   [&](const QKeySequence &k) { return other.action->shortcuts().contains(k); });
    });
    return found == m_entries.end() ? nullptr : &*found;
}

QKeySequence ActionRegistry::keyFor(const QWidget &scope, const ActionSpec &spec) const
{
    if (const auto chosen = m_chosen.find(spec.id); chosen != m_chosen.end())
        return clash(scope, chosen->second, nullptr) ? QKeySequence() : chosen->second;
    const Entry *other = clash(scope, spec.key, nullptr);
    return other && m_chosen.contains(other->id) ? QKeySequence() : spec.key;
}

Result<QAction *> ActionRegistry::add(QWidget &scope, ActionSpec spec)
{
    if (spec.id.isEmpty() || entry(spec.id))
        return {ErrorCode::Invalid, "action id is taken"};
    const QKeySequence key = keyFor(scope, spec);
    if (clash(scope, key, nullptr))
        return {ErrorCode::Invalid, "key is taken"};
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(allKeys(key));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false); // a key held too long must not decide the next case
    connect(action, &QAction::triggered, this, [run = std::move(spec.run)] { run(); });
    scope.addAction(action);
    m_entries.push_back({spec.id, spec.group, &scope, action, spec.key, ActionUse::Usual});
    Q_EMIT changed();
    return action;
}

QAction &ActionRegistry::ensure(QWidget &scope, const ActionSpec &spec)
{
    auto action = add(scope, spec);
    if (!action)
        action = add(scope, {spec.id, spec.text, spec.group, {}, spec.run});
    Q_ASSERT(action);
    return **action;
}

void ActionRegistry::remove(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    if (found == m_entries.end())
        return;
    // The action may be the one that is running right now.
    if (found->scope)
        found->scope->removeAction(found->action);
    found->action->deleteLater();
    m_entries.erase(found);
    Q_EMIT changed();
}

QAction *ActionRegistry::find(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->action : nullptr;
}

QString ActionRegistry::idOf(const QAction &action) const
{
    return action.objectName();
}

QString ActionRegistry::group(const QAction &action) const
{
    const Entry *found = entry(action.objectName());
    return found ? found->group : QString();
}

Result<void> ActionRegistry::rebind(const QString &id, const QKeySequence &key)
{
    const Entry *found = entry(id);
    if (!found || !found->scope)
        return {ErrorCode::NotFound, "no such action"};
    if (clash(*found->scope, key, found->action))
        return {ErrorCode::Invalid, "key is taken"};
    if (key == found->standard)
        m_chosen.erase(id);
    else
        m_chosen[id] = key;
    found->action->setShortcuts(allKeys(key));
    Q_EMIT changed();
    return {};
}

Result<void> ActionRegistry::reset(const QString &id)
{
    return rebind(id, standardKey(id));
}

void ActionRegistry::apply(ChosenKeys keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = std::move(keys);
    for (const Entry &e : m_entries)
        e.action->setShortcuts(QList<QKeySequence>());
    for (const bool chosen : {true, false}) {
        for (const Entry &e : m_entries) {
            const auto found = m_chosen.find(e.id);
            const auto key = found == m_chosen.end() ? e.standard : found->second;
            if (e.scope && chosen == (found != m_chosen.end()) && !clash(*e.scope, key, e.action))
                e.action->setShortcuts(allKeys(key));
        }
    }
    Q_EMIT changed();
}

QAction *ActionRegistry::holder(const QString &id, const QKeySequence &key) const
{
    const Entry *own = entry(id);
    const Entry *other = own && own->scope ? clash(*own->scope, key, own->action) : nullptr;
    return other ? other->action : nullptr;
}

ActionUse ActionRegistry::use(const QAction &action) const
{
    const Entry *found = entry(action.objectName());
    return found ? found->use : ActionUse::Usual;
}

void ActionRegistry::setUse(const QAction &action, ActionUse use)
{
    const auto found = std::ranges::find(m_entries, action.objectName(), &Entry::id);
    if (found != m_entries.end())
        found->use = use;
}

QKeySequence ActionRegistry::standardKey(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->standard : QKeySequence();
}

std::vector<QAction *> ActionRegistry::all() const
{
    std::vector<QAction *> out;
    for (const Entry &e : m_entries)
        if (e.scope)
            out.push_back(e.action);
    return out;
}

std::vector<QAction *> ActionRegistry::available() const
{
    std::vector<QAction *> out;
    for (const Entry &e : m_entries)
        if (e.scope && e.scope->isVisible() && e.action->isEnabled() && e.action->isVisible())
            out.push_back(e.action);
    return out;
}

} // namespace vigie::ui::kit
