#include "tests/support/ContentWorld.h"

namespace vigie::test {

ContentWorld::~ContentWorld() = default;

ContentWorld::ContentWorld()
{
    domain::Queue queue;
    queue.id = domain::QueueId("q");
    queue.kind = domain::CaseKind::ItemReview;
    queue.name.byLanguage = {{"en", QStringLiteral("Screening")}, {"fr", QStringLiteral("Vérification")}};
    reader.known = {queue};
    using enum domain::DecisionAction;
    policy.version = 3;
    policy.clauses = {
        clause("G1", domain::Category::None, domain::Severity::None, {PublishGeneral, ReclassifyGeneral}, 'G',
               "For everybody", "Pour tous"),
        clause("W1", domain::Category::Weapons, domain::Severity::Medium, {Block, MakeUnavailable}, 'W', "Weapons",
               "Armes"),
        clause("V1", domain::Category::Violence, domain::Severity::High, {Block, MakeUnavailable}, 'V', "Violence",
               "Violence"),
        clause("H1", domain::Category::Hate, domain::Severity::High, {Block, MakeUnavailable}, 'H',
               "Hate and discrimination", "Haine et discrimination"),
        clause("B1", domain::Category::Spam, domain::Severity::Low, {Block, MakeUnavailable}, 'B', "Deception and spam",
               "Tromperie et spam"),
        clause("K1", domain::Category::Other, domain::Severity::Low, {Block, MakeUnavailable}, 'K', "Unusable file",
               "Fichier inutilisable"),
    };
}

domain::Clause ContentWorld::clause(const char *code, domain::Category category, domain::Severity severity,
                                    std::vector<domain::DecisionAction> actions, char key, const char *english,
                                    const char *french)
{
    domain::Clause c;
    c.id = domain::ClauseId(std::string("clause-") + code);
    c.code = code;
    c.category = category;
    c.severity = severity;
    c.actions = std::move(actions);
    c.key = key;
    c.title.byLanguage = {{"en", QString::fromUtf8(english)}, {"fr", QString::fromUtf8(french)}};
    c.text.byLanguage = {
        {"en", QStringLiteral("Weapons may be shown as objects, never as a threat or for sale.")},
        {"fr", QStringLiteral("Une arme peut être montrée comme objet, jamais comme menace ni pour la vente.")}};
    c.allowed.byLanguage = {{"en", QStringLiteral("A sabre in a museum.")},
                            {"fr", QStringLiteral("Un sabre dans un musée.")}};
    c.forbidden.byLanguage = {{"en", QStringLiteral("A weapon pointed at the viewer.")},
                              {"fr", QStringLiteral("Une arme pointée vers le spectateur.")}};
    c.statement.byLanguage = {
        {"en", QStringLiteral(
                   "Your content shows a weapon in a way our rules do not allow. You can object within six months.")},
        {"fr", QStringLiteral("Votre contenu montre une arme d’une manière que nos règles n’admettent pas. Vous "
                              "pouvez contester dans les six mois.")}};
    return c;
}

domain::CaseDetail ContentWorld::photo(int number) const
{
    const std::string n = std::to_string(number);
    domain::CaseDetail detail;
    detail.kase.id = domain::CaseId("case-" + n);
    detail.kase.kind = domain::CaseKind::ItemReview;
    detail.kase.queue = domain::QueueId("q");
    detail.kase.state = domain::CaseState::Open;
    detail.kase.reason = domain::CaseReason::Flagged;
    detail.kase.category = domain::Category::Weapons;
    detail.kase.severity = domain::Severity::Medium;
    detail.kase.dueAt = clock.wall() + std::chrono::minutes(number * 3);
    domain::Item item;
    item.id = domain::ItemId("item-" + n);
    item.kind = domain::ItemKind::Photo;
    item.state = domain::ItemState::Pending;
    item.classification = domain::Classification::Unclassified;
    item.owner = domain::MemberId("member-1");
    item.caption = QStringLiteral("SAMPLE caption %1").arg(number);
    item.language = "fr";
    item.contentHash = "hash-" + n;
    item.createdAt = clock.wall() - std::chrono::hours(2);
    domain::VerdictSummary verdict;
    verdict.provider = "hive";
    verdict.category = domain::Category::Weapons;
    verdict.severity = domain::Severity::Medium;
    verdict.classes = {{"yes_gun_in_hand", 0.93}, {"yes_knife", 0.07}, {"no_gun", 0.05}};
    item.verdict = verdict;
    item.media = {media(n + "-1")};
    detail.item = item;
    domain::Member owner;
    owner.id = item.owner;
    owner.kind = domain::MemberKind::Creator;
    owner.displayName = QStringLiteral("Studio Lumière");
    owner.handle = QStringLiteral("studio.lumiere");
    owner.certified = true;
    owner.itemsPublished = 128;
    owner.itemsBlocked = 2;
    detail.owner = owner;
    detail.policy = policy;
    return detail;
}

domain::MediaRef ContentWorld::media(const std::string &id)
{
    domain::MediaRef ref;
    ref.id = domain::MediaId("media-" + id);
    ref.type = "image/jpeg";
    ref.size = 2'400'000;
    ref.width = 1600;
    ref.height = 1067;
    return ref;
}

void ContentWorld::add(const domain::CaseDetail &detail)
{
    reader.details[detail.kase.id] = detail;
    claiming.line.push_back(detail.kase.id);
    domain::CaseRow row;
    row.row = static_cast<domain::RowId>(reader.details.size());
    row.kase = detail.kase;
    if (detail.item) {
        row.item = detail.item->id;
        row.itemKind = detail.item->kind;
        row.itemState = detail.item->state;
        row.classification = detail.item->classification;
        row.caption = detail.item->caption;
        row.owner = detail.item->owner;
        row.language = detail.item->language;
    }
    if (detail.owner)
        row.ownerName = detail.owner->displayName;
    feed.add(row);
}

ui::content::ContentPorts ContentWorld::ports()
{
    if (policyIsKnown && !reader.inForce)
        reader.inForce = policy;
    return {feed,           reader,     claiming,    deciding,  otherPictures ? *otherPictures : pictures,
            verdicts,       connection, preferences, clock,     language,
            commanding,     teamwork,   messages,    drafts,    reader,
            nearDuplicates, members,    audiences,   searching, loads,
            paces};
}

} // namespace vigie::test
