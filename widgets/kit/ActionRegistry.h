#pragma once

#include "models/base/Result.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

namespace vigie::ui::kit {

/// How a slip onto its key would hurt: a grave action does not belong beside a frequent one. Grave is what the person
/// cannot take back by themselves. A decision that waits in the outbox is not: it is named, and Ctrl+Z takes it back
/// before anybody learns of it. (There are fourteen reasons with a letter each and three free letters that touch none of
/// G, A and K on both layouts: without the wait, no map of keys could keep the rule.)
enum class ActionUse { Usual, Frequent, Grave };

struct ActionSpec
{
    QString id;    ///< stable, for instance "content.publish-general"; remappings are stored under it
    QString text;  ///< what it does, as on its button
    QString group; ///< heading in the legend
    QKeySequence key;
    std::function<void()> run;
};

/// The keys a person chose, by action id. An empty key means: none.
using ChosenKeys = std::map<QString, QKeySequence>;

/// One table of everything a person can do: buttons, keys, the legend and the palette all read it.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ActionRegistry() override;

    /// The key works while `scope` is visible in the active window. Holding a key does not repeat the action.
    /// A key the person chose replaces the one of `spec`; where somebody chose the key of `spec` for something else,
    /// the action comes without one. Errors: Invalid: the id is taken, or the key belongs to an action that can be seen
    /// at the same time.
    Result<QAction *> add(QWidget &scope, ActionSpec spec);
    /// The same, but without a key where that of `spec` is taken: keys that were chosen may clash, the action stays. The
    /// id must be free.
    QAction &ensure(QWidget &scope, const ActionSpec &spec);
    void remove(const QString &id);

    QAction *find(const QString &id) const; ///< null when unknown
    QString idOf(const QAction &action) const;
    QString group(const QAction &action) const;

    /// To be set before the actions are added.
    void setChosen(ChosenKeys keys) { m_chosen = std::move(keys); }
    const ChosenKeys &chosen() const { return m_chosen; }

    /// Errors: NotFound, Invalid (the key is taken).
    Result<void> rebind(const QString &id, const QKeySequence &key);
    /// Back to the key it came with. Errors: as above.
    Result<void> reset(const QString &id);
    /// Exactly these keys from now on: chosen elsewhere, or none. They win over those the actions came with.
    void apply(ChosenKeys keys);
    void resetAll() { apply({}); }

    /// Whose key it is where `id` works; null when it is free.
    QAction *holder(const QString &id, const QKeySequence &key) const;
    ActionUse use(const QAction &action) const;
    void setUse(const QAction &action, ActionUse use);
    QKeySequence standardKey(const QString &id) const;
    /// Everything that has been added, in the order added, whether it can be done now or not.
    std::vector<QAction *> all() const;

    /// What can be done here and now, in the order added.
    std::vector<QAction *> available() const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QString id;
        QString group;
        QPointer<QWidget> scope;
        QAction *action;
        QKeySequence standard;
        ActionUse use;
    };
    const Entry *entry(const QString &id) const;
    const Entry *clash(const QWidget &scope, const QKeySequence &key, const QAction *except) const;
    QKeySequence keyFor(const QWidget &scope, const ActionSpec &spec) const;

    std::vector<Entry> m_entries;
    ChosenKeys m_chosen;
};

} // namespace vigie::ui::kit
