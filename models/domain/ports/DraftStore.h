#pragma once

#include "models/base/Request.h"
#include "models/domain/Ids.h"
#include "models/domain/Item.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// Where a text is being typed: a field ("note", "handover") of a case, or of the desk when the case is empty.
struct DraftKey
{
    CaseId caseId;
    std::string field;

    friend auto operator<=>(const DraftKey &, const DraftKey &) = default;
};

/// Where a person was, to be there again after a crash.
struct WorkPlace
{
    std::string desk;
    QueueId queue;
    CaseId caseId;      ///< empty: none was open
    std::string list{}; ///< how the list was narrowed and ordered, as the desk writes it; empty: not at all
    std::string tab{};  ///< of the case panel, as the desk calls it; empty: the first

    friend bool operator==(const WorkPlace &, const WorkPlace &) = default;
};

/// What a decision was based on: shown beside what is there when it comes back.
struct DecisionBase
{
    Item item;
    int policyVersion = 0;

    friend bool operator==(const DecisionBase &, const DecisionBase &) = default;
};

/// What would be lost with the process otherwise. Durable when it answers. Errors of all: DiskFull, Io, Corrupt.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxVersions = 20;

    /// Another version of the text; the oldest beyond MaxVersions goes. The same text again is no version. An empty
    /// text means that there is no draft any more. What the disk refuses is kept in memory and tried again.
    virtual Request<void> save(const DraftKey &key, const QString &text) = 0;
    virtual Request<std::optional<QString>> latest(const DraftKey &key) = 0;
    virtual Request<std::vector<QString>> versions(const DraftKey &key) = 0; ///< newest first
    /// The text has become something else (a command, a call): no version of it stays.
    virtual Request<void> forget(const DraftKey &key) = 0;

    virtual Request<void> remember(const WorkPlace &place) = 0;
    virtual Request<std::optional<WorkPlace>> place() = 0;

    virtual Request<void> keepBase(const CommandId &command, const DecisionBase &base) = 0;
    virtual Request<std::optional<DecisionBase>> base(const CommandId &command) = 0;

Q_SIGNALS:
    /// Texts cannot be saved, for this reason; none: they can again.
    void failing(std::optional<vigie::ErrorCode> reason);
};

} // namespace vigie::domain
