#include "models/backend/sample/Histories.h"

#include "models/drawn/Dice.h"

#include <algorithm>
#include <array>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace vigie::drawn;
using namespace std::chrono_literals;

namespace {

using std::chrono::days;

constexpr days StrikeCounts{180};
constexpr std::size_t FrozenCreator = 4; ///< which of the creators
constexpr auto FrozenAgo = 12min;

class History
{
public:
    History(BackendStore &store, Member member, Instant now, Dice &dice)
        : m_store(store), m_member(std::move(member)), m_now(now), m_dice(dice)
    {}

    Result<void> write(bool frozen)
    {
        TRY_DONE(certification());
        TRY_DONE(strikes());
        TRY_DONE(restrictions());
        TRY_DONE(earlierDecisions());
        return frozen ? freeze() : Result<void>();
    }

private:
    Result<void> add(MemberEventKind kind, Instant at, MemberEvent event = {})
    {
        event.kind = kind;
        event.at = std::max(at, m_member.since);
        return m_store.addMemberEvent(m_member.id, event);
    }

    Instant daysAgo(int from, int to) { return m_now - days(m_dice.between(from, to)); }

    Category category()
    {
        static constexpr std::array Usual{Category::Spam, Category::Suggestive, Category::PersonalData,
                                          Category::Violence, Category::Hate};
        return m_dice.pick(std::span<const Category>(Usual));
    }
    PersonId colleague()
    {
        static constexpr std::array People{"person-noor", "person-sam", "person-dominique"};
        return PersonId(m_dice.pick(std::span<const char *const>(People)));
    }

    Result<void> certification()
    {
        TRY_DONE(add(MemberEventKind::Joined, m_member.since));
        TRY_DONE(add(MemberEventKind::CertificationBegun, m_member.since + days(1)));
        if (m_member.certified)
            return add(MemberEventKind::Certified, m_member.since + days(3));
        if (!m_dice.chance(0.5))
            return {};
        TRY_DONE(add(MemberEventKind::Certified, m_member.since + days(3)));
        return add(MemberEventKind::CertificationLapsed, daysAgo(1, 6));
    }

    Result<void> strikes()
    {
        const auto strike = [this](Instant at) {
            StrikeRecord record;
            record.decision = DecisionId("before-" + m_member.id.value + "-" + std::to_string(++m_strikes));
            record.member = m_member.id;
            record.strike = {1, std::max(at, m_member.since), at + StrikeCounts};
            record.category = category();
            record.by = colleague();
            record.settled = record.strike.until <= m_now;
            return m_store.addStrike(record);
        };
        for (int i = 0; i < m_member.strikes; ++i)
            TRY_DONE(strike(daysAgo(2, 18)));
        const bool old = m_member.since < m_now - days(300) && m_dice.chance(0.3);
        return old ? strike(daysAgo(200, 290)) : Result<void>();
    }

    Result<void> restrictions()
    {
        MemberEvent event;
        event.category = category();
        event.by = colleague();
        event.note = QStringLiteral("SAMPLE");
        if (m_member.since < m_now - days(200) && m_dice.chance(0.2)) {
            const auto begun = daysAgo(60, 150);
            event.until = begun + days(30);
            TRY_DONE(add(MemberEventKind::Restricted, begun, event));
            TRY_DONE(add(MemberEventKind::RestrictionEnded, begun + days(m_dice.between(5, 29))));
        }
        if (!m_member.restricted)
            return {};
        const auto begun = daysAgo(1, 9);
        event.until = begun + days(30);
        TRY_DONE(add(MemberEventKind::Restricted, begun, event));
        return add(MemberEventKind::PayoutHeld, begun);
    }

    Result<void> earlierDecisions()
    {
        static constexpr std::array Actions{DecisionAction::Block, DecisionAction::MakeUnavailable,
                                            DecisionAction::PublishGeneral, DecisionAction::PublishAdult};
        for (int left = m_dice.chance(0.4) ? m_dice.between(1, 3) : 0; left > 0; --left) {
            MemberEvent event;
            event.action = m_dice.pick(std::span<const DecisionAction>(Actions));
            if (event.action == DecisionAction::Block || event.action == DecisionAction::MakeUnavailable)
                event.category = category();
            event.by = colleague();
            TRY_DONE(add(MemberEventKind::Decision, daysAgo(3, 120), event));
        }
        return {};
    }

    Result<void> freeze()
    {
        MemberEvent event;
        event.by = PersonId("person-dominique");
        event.note = QStringLiteral("SAMPLE");
        TRY_DONE(add(MemberEventKind::Frozen, m_now - FrozenAgo, event));
        m_member.restricted = true; // nobody sees anything of a frozen account
        return m_store.writeMember(m_member);
    }

    BackendStore &m_store;
    Member m_member;
    Instant m_now;
    Dice &m_dice;
    int m_strikes = 0;
};

} // namespace

Result<void> addHistories(BackendStore &store, const std::vector<MemberId> &creators, Instant now, std::uint64_t seed)
{
    Dice dice(seed);
    for (std::size_t i = 0; i < creators.size(); ++i) {
        TRY(auto member, store.readMember(creators[i]));
        TRY_DONE(History(store, std::move(member), now, dice).write(i == FrozenCreator));
    }
    return {};
}

} // namespace vigie::backend::sample
