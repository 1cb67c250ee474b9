#pragma once

#include "models/base/Result.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace vigie::ui::kit {

struct ActionSpec
{
    QString id;    ///< stable, for instance "content.publish-general"; remappings are stored under it
    QString text;  ///< what it does, as on its button
    QString group; ///< heading in the legend
    QKeySequence key;
    std::function<void()> run;
};

/// One table of everything a person can do: buttons, keys, the legend and the palette all read it.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ActionRegistry() override;

    /// The key works while `scope` is visible in the active window. Holding a key does not repeat the action.
    /// Errors: Invalid: the id is taken, or the key belongs to an action that can be seen at the same time.
    Result<QAction *> add(QWidget &scope, ActionSpec spec);
    void remove(const QString &id);

    QAction *find(const QString &id) const; ///< null when unknown
    QString idOf(const QAction &action) const;
    QString group(const QAction &action) const;

    /// Errors: NotFound, Invalid (the key is taken).
    Result<void> rebind(const QString &id, const QKeySequence &key);

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
    };
    const Entry *entry(const QString &id) const;
    bool clashes(const QWidget &scope, const QKeySequence &key, const QAction *except) const;

    std::vector<Entry> m_entries;
};

} // namespace vigie::ui::kit
