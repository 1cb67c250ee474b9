#pragma once

#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Complaint.h"
#include "models/domain/Item.h"
#include "models/domain/Notice.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace vigie::domain {

/// A row of the replica: stable while the replica lives, ordered by arrival.
using RowId = std::int64_t;

/// Orders of the list. What has no time limit comes after what has one; equals come in order of arrival.
enum class CaseSort : std::uint8_t { DueFirst, SeverestFirst, NewestFirst, ByOwner };

/// Where an open case stands, seen by one person.
enum class CaseStanding : std::uint8_t {
    Waiting,   ///< nobody has it
    Mine,      ///< claimed by the person who looks
    Elsewhere, ///< claimed by a colleague
    Parked,
};

/// Which open cases of a queue a person wants to see. What is not set takes everything.
struct CaseFilter
{
    QueueId queue;
    CaseSort sort = CaseSort::DueFirst;
    std::optional<Category> category;
    QString text; ///< words at the beginning of words of captions, names, notices and notes; all must be found
    std::optional<Severity> atLeast = {}; ///< this grave or graver
    std::optional<ItemKind> kind = {};
    std::optional<CaseReason> reason = {};
    std::optional<CaseStanding> standing = {};
    std::string language = {};          ///< first part of the caption's language tag ("fr")
    std::optional<MemberId> owner = {}; ///< whose content
    PersonId person = {};               ///< who looks: what Mine means
    /// What a machine found in a case whose sealDraw() is below this is not known yet: it neither narrows nor sorts.
    int sealBelow = 0;

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// What a list says of an application, without its values.
struct ApplicationBrief
{
    ApplicationKind kind = ApplicationKind::Unknown;
    ApplicationState state = ApplicationState::Unknown;
    int attempt = 0;
    std::optional<Instant> submittedAt; ///< the last time
    bool reused = false;                ///< the same evidence is known with another account

    friend bool operator==(const ApplicationBrief &, const ApplicationBrief &) = default;
};

/// What a list says of a notice.
struct NoticeBrief
{
    NoticeOrigin origin = NoticeOrigin::Unknown;
    NoticeDuty duty = NoticeDuty::Other;
    NoticeState state = NoticeState::Unknown;
    Instant receivedAt{};
    int items = 0;       ///< that it names
    QString explanation; ///< cut to 120 characters

    friend bool operator==(const NoticeBrief &, const NoticeBrief &) = default;
};

/// What a list says of a complaint.
struct ComplaintBrief
{
    Complainant from = Complainant::Unknown;
    ComplaintDuty duty = ComplaintDuty::Other;
    ComplaintState state = ComplaintState::Unknown;
    PersonId firstReviewer; ///< who cannot decide it
    Instant receivedAt{};
    QString text; ///< cut to 120 characters

    friend bool operator==(const ComplaintBrief &, const ComplaintBrief &) = default;
};

/// One line of the queue list: what decides, nothing more.
struct CaseRow
{
    RowId row = 0;
    Case kase;
    ItemId item;
    ItemKind itemKind = ItemKind::Unknown;
    ItemState itemState = ItemState::Unknown;
    Classification classification = Classification::Unknown;
    QString ownerName;
    QString caption; ///< cut to 120 characters
    int openNotices = 0;
    MemberId owner = {};
    std::string language = {}; ///< of the caption, BCP 47
    /// Of a case of certification. None there: its record is missing or quarantined, the case cannot be decided.
    std::optional<ApplicationBrief> application = {};
    std::optional<NoticeBrief> notice = {};       ///< of a notice's case; none there: as above
    std::optional<ComplaintBrief> complaint = {}; ///< of a complaint's case; none there: as above
};

/// The row as somebody sees it who must judge its case first.
CaseRow sealedFor(CaseRow row, int sealBelow);

CaseStanding standingOf(const Case &kase, const PersonId &person);

/// "fr" of "fr-CA"; lower case.
std::string primaryLanguage(std::string_view tag);

/// Whether the row passes everything of the filter but its text. The rule the replica's query must agree with.
bool fits(const CaseRow &row, const CaseFilter &filter);

} // namespace vigie::domain
