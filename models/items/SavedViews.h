#pragma once

#include "models/domain/CaseFilter.h"
#include "models/domain/ports/Preferences.h"

#include <QObject>

#include <vector>

namespace vigie::items {

/// A filter with a name. A view means the same in every queue and for everybody, and preferences lie unencrypted and
/// travel: queue, people, members and words are not part of it.
struct SavedView
{
    QString name;
    domain::CaseFilter filter;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The named views of a person, kept in their preferences as JSON, so that they go where the preferences go. What
/// another version wrote and this one does not understand is left out of a view, never guessed.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestName = 40; ///< characters: it stands in a narrow list
    static constexpr std::size_t Most = 50;

    explicit SavedViews(domain::Preferences &preferences, QObject *parent = nullptr);

    const std::vector<SavedView> &all() const { return m_views; }
    const SavedView *find(const QString &name) const;

    /// Makes a view, or gives the one of that name another filter. Errors: Invalid (no name), TooLarge (too many).
    Result<void> save(const QString &name, const domain::CaseFilter &filter);
    /// Errors: NotFound, Invalid (no name, or another view has it).
    Result<void> rename(const QString &name, const QString &newName);
    void remove(const QString &name); ///< nothing happens when there is none

    /// What a view keeps of a filter.
    static domain::CaseFilter kept(domain::CaseFilter filter);

    static QByteArray toJson(const std::vector<SavedView> &views);
    /// Broken text gives no views; a broken view is left out.
    static std::vector<SavedView> fromJson(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    domain::Preferences &m_preferences;
    std::vector<SavedView> m_views; ///< in the order of their names
};

} // namespace vigie::items
