#include "tests/gallery/Lives.h"

namespace vigie::gallery {

using namespace domain;
using namespace std::chrono_literals;

namespace {

MemberTimeline timeline(Instant now)
{
    MemberTimeline line;
    line.member = MemberId("member-1");
    line.stage = CertificationStage::Certified;
    line.payout = PayoutState::Running;
    line.asOf = now;
    const auto event = [&](MemberEventKind kind, std::chrono::minutes ago) -> MemberEvent & {
        MemberEvent one;
        one.kind = kind;
        one.at = now - ago;
        line.events.push_back(one);
        return line.events.back();
    };
    auto &frozen = event(MemberEventKind::Frozen, 12min);
    frozen.byName = QStringLiteral("Inès Modèle");
    frozen.note = QStringLiteral("Compte peut-être pris par un tiers.");
    auto &decision = event(MemberEventKind::Decision, 26h);
    decision.action = DecisionAction::Block;
    decision.category = Category::Weapons;
    decision.byName = QStringLiteral("Karim Modèle");
    auto &strike = event(MemberEventKind::Strike, 26h);
    strike.category = Category::Weapons;
    strike.until = now + 24h * 60;
    event(MemberEventKind::NoticeCame, 30h).category = Category::Weapons;
    event(MemberEventKind::PayoutReleased, 24h * 9);
    event(MemberEventKind::Certified, 24h * 200);
    event(MemberEventKind::Joined, 24h * 212);
    MemberBlocks blocks;
    blocks.counts = {7, 1, 6};
    blocks.newest = {{false, now - 7h, BlockReason::Threats, true, true, false},
                     {false, now - 33h, BlockReason::UnwantedMessages, false, true, false},
                     {true, now - 24h * 9, BlockReason::Spam, false, false, true}};
    line.blocks = blocks;
    return line;
}

NearDuplicate alike(int number, Likeness likeness, const char *owner)
{
    NearDuplicate one;
    one.item = ItemId("item-" + std::to_string(number));
    one.kind = ItemKind::Photo;
    one.state = ItemState::Pending;
    one.classification = Classification::Unclassified;
    one.ownerName = QString::fromUtf8(owner);
    one.likeness = likeness;
    one.openCase = CaseId("case-" + std::to_string(number));
    one.media = test::ContentWorld::media(std::to_string(number) + "-1");
    return one;
}

NearDuplicates duplicates(Instant now)
{
    auto decided = alike(4, Likeness::SameFile, "Nadia Exemple");
    decided.state = ItemState::Blocked;
    decided.openCase.reset();
    decided.createdAt = now - 24h * 3;
    decided.decision = PastDecision{DecisionAction::Block, false, ClauseId("clause-weapons"),
                                    QStringLiteral("Inès Modèle"), now - 50h};
    auto mirrored = alike(2, Likeness::Same, "Atelier Nord");
    mirrored.isMirrored = true;
    mirrored.createdAt = now - 5h;
    auto similar = alike(3, Likeness::Similar, "Studio Lumière");
    similar.isSameOwner = true;
    similar.createdAt = now - 90min;
    return {Comparison::Done, {decided, mirrored, similar}, true};
}

} // namespace

void fillLives(test::ContentWorld &world)
{
    const auto now = world.clock.wall();
    world.members.known[MemberId("member-1")] = timeline(now);
    auto &seen = world.audiences.known;
    seen[Audience::Visitor] = {Audience::Visitor, {}, {Gate::Warning, Gate::SignIn, Gate::AgeCheck}};
    seen[Audience::UncheckedFan] = {Audience::UncheckedFan, {}, {Gate::Warning, Gate::AgeCheck}};
    seen[Audience::CheckedFan] = {Audience::CheckedFan, {Hindrance::Pending, Hindrance::OwnerRestricted}, {}};
    world.nearDuplicates.known[ItemId("item-1")] = duplicates(now);
    for (const auto &row : world.feed.table) {
        SearchHit hit;
        hit.row = row;
        hit.places = {SearchPlace::Caption};
        hit.excerpt = row.caption;
        world.searching.known.push_back(hit);
    }
    auto &noticed = world.searching.known[2];
    noticed.places = {SearchPlace::Notice};
    noticed.excerpt = QStringLiteral("… a reposté ma photo du lac sans mon accord …");
    QueueLoad load;
    for (const auto &row : world.feed.table)
        if (row.kase.dueAt && *row.kase.dueAt > now) {
            load.dues.push_back(*row.kase.dueAt);
            ++load.open;
        }
    world.loads.known[QueueId("q")] = load;
    QueuePace pace;
    pace.queue = QueueId("q");
    pace.arrived = 9;
    pace.finished = 6;
    pace.asOf = now;
    world.paces.known[QueueId("q")] = pace;
}

void fillTeam(test::ContentWorld &world)
{
    const auto now = world.clock.wall();
    const Colleague ines{PersonId("ines"), QStringLiteral("Inès Modèle")};
    const Colleague karim{PersonId("karim"), QStringLiteral("Karim Modèle")};
    world.teamwork.people = {ines, karim};
    world.teamwork.others = {{karim, now - 2min}};
    const CaseId first("case-1");
    world.messages.add(first, ines.name,
                       QStringLiteral("Le couteau est un accessoire : on voit la marque du costumier sur la lame."));
    world.messages.add(first, karim.name, QStringLiteral("Vu. La troisième photo reste à regarder de près."));
    for (auto &note : world.messages.byCase[first])
        note.at = now - 40min;
    world.teamwork.cases.handed = {
        {CaseId("case-3"), ines, QStringLiteral("Peux-tu regarder la légende ? Je pars en pause."), {}, now - 4min}};
    world.teamwork.cases.parked = {{CaseId("case-7"), now + 50min, QStringLiteral("Réponse du support attendue")}};
}

} // namespace vigie::gallery
