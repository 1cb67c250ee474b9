#include "models/backend/sample/SampleComplaints.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/backend/rules/NoticeDeciding.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/sample/Phrases.h"
#include "models/domain/MemberLetter.h"

#include <algorithm>
#include <array>
#include <set>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace vigie::drawn;

namespace {

constexpr auto Yael = "person-yael";
constexpr auto Kim = "person-kim";
constexpr auto Jeanne = "person-jeanne"; ///< Amira looks at what she decided

/// What was decided, by whom and how long ago; `complains`: hours ago.
struct Plot
{
    Category category;
    NoticeOutcome outcome;
    std::vector<RestrictionKind> takes;
    const char *decidedBy;
    const char *language;
    int daysAgo;
    double complains;
};

const std::vector<Plot> &plots()
{
    using Takes = RestrictionKind;
    constexpr auto Restricted = NoticeOutcome::Restricted;
    constexpr auto NoViolation = NoticeOutcome::NoViolation;
    static const std::vector<Plot> all{
        {Category::Violence, Restricted, {Takes::Unavailable}, Yael, "fr", 12, 3.0},
        {Category::Hate, Restricted, {Takes::Unavailable, Takes::PayoutHeld}, Yael, "en", 9, 20.0},
        {Category::Spam, Restricted, {Takes::Unavailable}, Yael, "en", 30, 46.0},
        {Category::Suggestive, Restricted, {Takes::AgeRestricted}, Yael, "fr", 5, 11.0},
        {Category::PersonalData, Restricted, {Takes::Unavailable}, Kim, "fr", 21, 70.0},
        {Category::Drugs, Restricted, {Takes::Unavailable, Takes::AccountSuspended}, Kim, "fr", 3, 1.0},
        {Category::Weapons, Restricted, {Takes::Unavailable}, Kim, "en", 172, 6.0},
        {Category::Generated, Restricted, {Takes::Unavailable}, Kim, "en", 44, 160.0},
        {Category::Violence, NoViolation, {}, Yael, "en", 8, 14.0},
        {Category::Hate, NoViolation, {}, Kim, "fr", 16, 31.0},
        {Category::PersonalData, NoticeOutcome::Imprecise, {}, Kim, "en", 4, 2.0},
        {Category::Spam, NoticeOutcome::AlreadyGone, {}, Yael, "fr", 60, 26.0},
        {Category::NonConsensual, Restricted, {Takes::Unavailable}, Jeanne, "fr", 7, 9.0},
        {Category::NonConsensual, NoViolation, {}, Jeanne, "en", 6, 4.0},
    };
    return all;
}

QString factsIn(const std::string &language)
{
    return language == "fr" ? QStringLiteral("Le contenu montre ce que décrit le signalement, vu en entier. SPECIMEN")
                            : QStringLiteral("The content shows what the notice describes, seen in full. SPECIMEN");
}

/// What a notifier answers to a decision that did not follow them.
QString objectionIn(const std::string &language, Dice &dice)
{
    static constexpr std::array French{
        "Ce que j'ai signalé est toujours en ligne. La personne qui a regardé n'a sans doute vu que le début.",
        "Votre réponse dit que rien n'enfreint les règles. La troisième image montre pourtant le contraire.",
        "Je donne l'adresse exacte et mes raisons. Dites-moi au moins ce qui manquait."};
    static constexpr std::array English{
        "What I reported is still online. Whoever looked at it probably saw the beginning only.",
        "Your answer says that nothing breaks the rules. The third picture shows that it does.",
        "I gave the exact address and my reasons. At least tell me what was missing."};
    const auto *words = language == "fr" ? dice.pick(std::span<const char *const>(French))
                                         : dice.pick(std::span<const char *const>(English));
    return QString::fromUtf8(words) + QStringLiteral(" SPECIMEN");
}

Instant before(Instant now, double hours)
{
    return now - Milliseconds(static_cast<std::int64_t>(hours * 3'600'000.0));
}

/// Nobody has reported it, nobody reviews it, and it is the first of its owner here.
Result<bool> isFree(BackendStore &store, const Item &item, const std::set<std::string> &taken)
{
    if (item.state != ItemState::Published || item.restricted || taken.contains(item.owner.value))
        return false;
    TRY(const auto notices, store.noticesOn(item.id));
    TRY(const auto open, store.findOpenCase(CaseKind::ItemReview, item.id.value));
    return notices.empty() && !open;
}

/// An item that can be restricted as the plot says: what is for adults already cannot become so.
Result<std::optional<Item>> itemFor(BackendStore &store, const NoticeTargets &targets, const Plot &plot,
                                    std::set<std::string> &taken)
{
    const bool general = std::ranges::find(plot.takes, RestrictionKind::AgeRestricted) != plot.takes.end();
    for (const auto &id : targets.quiet) {
        TRY(auto item, store.readItem(id));
        TRY(const bool free, isFree(store, item, taken));
        if (!free || (general && item.classification != Classification::General))
            continue;
        taken.insert(item.owner.value);
        return std::optional(std::move(item));
    }
    return std::optional<Item>();
}

std::optional<ClauseId> clauseFor(const Policy &policy, const Plot &plot)
{
    if (plot.outcome != NoticeOutcome::Restricted)
        return std::nullopt;
    const auto grounds = [](const Clause &c) { return std::ranges::any_of(c.actions, needsClause); };
    const auto same = std::ranges::find_if(policy.clauses,
                                           [&](const Clause &c) { return c.category == plot.category && grounds(c); });
    const auto any = std::ranges::find_if(policy.clauses, grounds);
    return same != policy.clauses.end() ? same->id : any->id;
}

/// Nobody gives notice of what is not there yet.
Result<void> publishBefore(BackendStore &store, Item item, Instant notice)
{
    const auto latest = notice - std::chrono::hours(30);
    item.createdAt = std::min(item.createdAt, latest);
    item.publishedAt = std::min(item.publishedAt.value_or(latest), latest);
    ++item.rev;
    TRY_DONE(store.writeItem(item));
    return announce(store, RecordType::Item, item.id.value);
}

Result<DecisionId> decide(BackendStore &store, const Plot &plot, const NoticeId &notice, const ItemId &item, Instant at)
{
    TRY(const auto open, store.findOpenCase(CaseKind::NoticeReview, notice.value));
    if (!open)
        return {ErrorCode::Internal, "a sample notice has no case"};
    TRY(const auto policy, store.policy());
    TRY(const auto person, store.readPerson(PersonId(plot.decidedBy)));
    NoticeDecision decision;
    decision.caseId = open->kase.id;
    decision.round = open->kase.round;
    decision.notice = notice;
    decision.outcome = plot.outcome;
    decision.facts = factsIn(plot.language);
    decision.clause = clauseFor(policy, plot);
    for (const auto kind : plot.takes)
        decision.restrictions.push_back({kind, std::nullopt});
    if (!plot.takes.empty())
        decision.items = {item};
    Command command;
    command.id = CommandId("contested-" + notice.value);
    command.author = person.id;
    command.body = decision;
    command.madeAt = at;
    TRY(const auto receipt, decideNotice(store, person, command, at));
    return *receipt.decision;
}

Result<void> complain(BackendStore &store, const Plot &plot, const NoticeFiling &notice, const Item &item,
                      const DecisionId &decision, int number, Instant now, Dice &dice)
{
    ComplaintFiling filing;
    filing.decision = decision;
    filing.language = plot.language;
    if (plot.outcome == NoticeOutcome::Restricted) {
        TRY(const auto owner, store.readMember(item.owner));
        filing.from = Complainant::Member;
        filing.member = owner.id;
        filing.text = complaintIn(letterLanguage(owner), dice);
    } else {
        filing.from = Complainant::Notifier;
        filing.email = notice.notifier.email;
        filing.text = objectionIn(plot.language, dice);
    }
    TRY(const auto intake, takeInComplaint(store, ComplaintId("complaint-" + std::to_string(number)), filing,
                                           before(now, plot.complains)));
    return intake.complaint ? Result<void>() : Result<void>(ErrorCode::Internal, "a sample filing is no complaint");
}

} // namespace

Result<void> addComplaints(BackendStore &store, const NoticeTargets &targets, Instant now, std::uint64_t seed)
{
    Dice dice(seed);
    std::set<std::string> taken;
    int number = 0;
    for (const auto &plot : plots()) {
        TRY(const auto item, itemFor(store, targets, plot, taken));
        if (!item)
            return {}; // a world that small has nothing left to complain about
        const auto at = now - std::chrono::hours(24 * plot.daysAgo);
        TRY_DONE(publishBefore(store, *item, at - std::chrono::hours(20)));
        const NoticeId notice("contested-" + std::to_string(++number));
        const auto filing =
            filingOn({item->id}, NoticeOrigin::Anyone, NoticeGround::Illegal, plot.category, plot.language, dice);
        TRY(const auto intake, takeIn(store, notice, filing, at - std::chrono::hours(20)));
        if (!intake.notice)
            return {ErrorCode::Internal, "a sample filing is no notice"};
        TRY(const auto decision, decide(store, plot, notice, item->id, at));
        TRY_DONE(complain(store, plot, filing, *item, decision, number, now, dice));
    }
    return {};
}

} // namespace vigie::backend::sample
