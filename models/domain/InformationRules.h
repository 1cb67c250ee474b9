#pragma once

#include "models/domain/InformationOrder.h"

/// What an order to give information must have and what may be done with it: the same for the window, which explains
/// it, and for the platform, which holds to it.
namespace vigie::domain {

/// What keeps an order from being recorded as it was written.
enum class InformationGap : std::uint8_t {
    KindMissing,
    UrgencyMissing,
    ReceivedAhead,  ///< it lies ahead
    IssuedAfter,    ///< later than it was received
    DueBefore,      ///< earlier than it was received
    PeriodReversed, ///< it ends before it begins
    StateInvalid,   ///< no two capital letters
    LanguageInvalid,
    TooLong,
    HiddenCharacters, ///< control characters, or those that turn the direction of what follows
};

/// What is wrong, each once. `now`: of the platform.
std::vector<InformationGap> informationGaps(const InformationEntry &entry, Instant now);

/// An element of DSA Art. 10(2) that the order lacks, or what it may not ask.
enum class InformationFault : std::uint8_t {
    Unknown,
    BasisMissing,        ///< (a)(i)
    AuthorityMissing,    ///< (a)(ii): who, and of which member state
    PersonMissing,       ///< (a)(iii)
    ReasonsMissing,      ///< (a)(iv), unless withheld for an investigation
    RedressMissing,      ///< (a)(v)
    AsksToCollect,       ///< (b): something anew, or a period that lies ahead
    LanguageNotDeclared, ///< (c)
    IssuedMissing,
    ScopeMissing,
    PeriodMissing,
    NeedsJudge,
    SilenceBasisMissing, ///< Art. 10(5) names no silence without a law
};

/// What it lacks, each once. `languages`: those that the platform declared (Art. 11(3)).
std::vector<InformationFault> informationFaults(const InformationEntry &entry, const std::set<std::string> &languages);

/// Languages that this platform declared.
const std::set<std::string> &declaredLanguages();

/// Until when it is to be answered: what the order states, and an hour where somebody's life is in danger. None: the
/// order states nothing, and nothing is invented.
std::optional<Instant> informationDue(const InformationEntry &entry);

/// Nothing more is expected of it but, at times, telling the person.
bool isAnswered(const InformationOrder &order);
/// Not even that.
bool isFinished(const InformationOrder &order);
/// In the order in which they are worked on: those to be answered by their clock, those without one after them by when
/// they came, then those of which the person is to be told some day, and what is finished last, the newest first.
bool comesBefore(const InformationOrder &one, const InformationOrder &other);

/// Whether what was verified of the authority is not what stands there any more.
bool changesAuthority(const InformationEntry &before, const InformationEntry &after);
/// Whether something else is to be collected: about somebody else, of another scope or period, for somebody else.
bool changesScope(const InformationEntry &before, const InformationEntry &after);

enum class TellingDuty : std::uint8_t {
    NotYet,    ///< no effect was given to it
    Forbidden, ///< a silence is open
    Due,
    Told,
};
TellingDuty tellingDuty(const InformationOrder &order, Instant now);
/// The silence, while it is open: until its end, and without one for as long as nobody ends it. Null: none is.
const DoNotNotify *openSilence(const InformationEntry &entry, Instant now);

/// Whether this person read the values since they were prepared.
bool hasOpened(const InformationOrder &order, const PersonId &person);

/// Why something cannot be done.
enum class InformationBar : std::uint8_t {
    State,      ///< not as it stands
    NotChecked, ///< nobody made sure of the authority
    Faults,     ///< the order lacks something
    SamePerson, ///< who prepared does not release
    NotOpened,  ///< who releases has read what they release
    Silence,    ///< the authority forbids it
    NoPacket,
};

/// None: this person may. Rights are not looked at.
std::optional<InformationBar> barTo(InformationWork work, const InformationOrder &order, const PersonId &person,
                                    Instant now);

} // namespace vigie::domain
