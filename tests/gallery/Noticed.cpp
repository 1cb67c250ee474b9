#include "tests/gallery/Noticed.h"

#include "models/domain/NoticeLetters.h"
#include "tests/gallery/Scenes.h"

#include <array>

namespace vigie::gallery {

using namespace domain;
using namespace std::chrono_literals;

namespace {

struct Told
{
    const char *french;
    const char *english;
    NoticeOrigin origin;
    Category category;
    int hoursAgo;
};

constexpr std::array Others{
    Told{"Cette photo me montre nue. Je n’ai jamais donné mon accord.",
         "This photo shows me naked. I never agreed to it.", NoticeOrigin::Anyone, Category::NonConsensual, 9},
    Told{"Mon adresse est lisible sur la boîte aux lettres.", "My address can be read on the letter box.",
         NoticeOrigin::Member, Category::PersonalData, 30},
    Told{"Fausse cagnotte, les liens mènent ailleurs.", "A false collection, its links lead elsewhere.",
         NoticeOrigin::Member, Category::Spam, 26},
    Told{"On y voit une arme à feu posée sur la table.", "There is a firearm on the table.", NoticeOrigin::Anyone,
         Category::Weapons, 14},
    Told{"Repéré lors d’un contrôle de routine.", "Seen during a routine check.", NoticeOrigin::OwnInitiative,
         Category::Violence, 50},
};

QString said(const Told &told, bool french)
{
    return QString::fromUtf8(french ? told.french : told.english);
}

/// Its times, duty and place in the queue follow from what it is now.
void place(NoticeDetail &detail)
{
    auto &notice = *detail.notice;
    detail.kase.category = notice.category;
    detail.kase.dueAt = noticeDue(dutyFacts(notice), notice.receivedAt, houseClocks());
}

NoticeDetail flagged(const test::NoticeWorld &world, bool french)
{
    auto detail = world.notice(1);
    auto &notice = *detail.notice;
    notice.origin = NoticeOrigin::TrustedFlagger;
    notice.flagger = QStringLiteral("Observatoire Exemple");
    notice.withinExpertise = true;
    notice.language = french ? "fr" : "en";
    notice.receivedAt = world.now() - 21h;
    notice.knownAt = notice.receivedAt;
    notice.acknowledgedAt = notice.receivedAt + 1min;
    notice.explanation =
        french ? QStringLiteral("Les trois photos montrent la même pancarte, qui traite les fidèles d’une religion de "
                                "maladie à éradiquer. C’est une provocation à la haine (article 24 de la loi du "
                                "29 juillet 1881). La légende de la troisième reprend ces mots.")
               : QStringLiteral("The three photos show the same sign, which calls the faithful of a religion a disease "
                                "to be rooted out. It is incitement to hatred (Art. 24 of the French law of 29 July "
                                "1881). The caption of the third repeats it.");
    notice.elsewhere = {QStringLiteral("https://platform.example/p/caf%C3%A9-du-port"),
                        QStringLiteral("https://xn--platfrm-5ya.example/p/8841")};
    if (!french) // what leaves is inspected in the window's language
        detail.items.front().owner->language = "en";
    const auto other = world.member("member-x", "Atelier Nord", "atelier.nord", "en");
    detail.items.front().item->caption =
        french ? QStringLiteral("Sur la place, dimanche") : QStringLiteral("On the square, Sunday");
    detail.items.push_back(world.item("item-b", *detail.items.front().owner, french ? "Retour" : "On the way back"));
    detail.items.push_back(world.item("item-c", other, french ? "Bien dit !" : "Well said!"));
    detail.items[1].item->state = ItemState::Unavailable;
    notice.items = {detail.items[0].id, detail.items[1].id, detail.items[2].id};
    auto member = world.sibling("notice-31", detail.items.front().id);
    member.explanation =
        french ? QStringLiteral("C’est raciste, retirez ça.") : QStringLiteral("This is racist, take it down.");
    auto former = world.sibling("notice-12", detail.items.front().id);
    former.state = NoticeState::Decided;
    former.outcome = NoticeOutcome::Imprecise;
    former.receivedAt = world.now() - 90h;
    former.explanation = french ? QStringLiteral("Pas bien.") : QStringLiteral("Not good.");
    detail.items.front().others = {former, member};
    place(detail);
    return detail;
}

void draw(test::NoticeWorld &world)
{
    int hue = 20;
    for (const auto &[kase, detail] : world.reader.details)
        for (const auto &item : detail.items)
            if (item.item)
                for (const auto &media : item.item->media)
                    world.pictures.pictures[media.id] = landscape((hue += 47) % 360);
}

} // namespace

void fillNotices(test::NoticeWorld &world, bool french)
{
    world.add(flagged(world, french));
    int number = 2;
    for (const auto &told : Others) {
        auto detail = world.notice(number++);
        auto &notice = *detail.notice;
        notice.origin = told.origin;
        notice.category = told.category;
        notice.explanation = said(told, french);
        notice.language = french ? "fr" : "en";
        notice.answerable = told.origin != NoticeOrigin::OwnInitiative;
        notice.receivedAt = world.now() - std::chrono::hours(told.hoursAgo);
        notice.knownAt = notice.receivedAt;
        notice.acknowledgedAt = notice.receivedAt + 1min;
        place(detail);
        world.add(detail);
    }
    NoticeFile file;
    file.notice = NoticeId("notice-1");
    file.notifier.name = QStringLiteral("Dominique Exemple");
    file.notifier.email = QStringLiteral("signalement@observatoire.example");
    file.notifier.flagger = "observatoire";
    const auto letter = acknowledgementLetter(world.policy, *world.reader.details.begin()->second.notice,
                                              {french ? "fr" : "en", letterDate(world.now())});
    file.letters = {SentLetter{LetterTo::Notifier, letter.letter, world.now() - 21h + 1min}};
    NoticeStatement statement;
    statement.puid = "019a7c1e-5d2a-7c31-9a40-6f0f5a4d1b27";
    statement.item = ItemId("item-1");
    statement.state = StatementState::Refused;
    statement.faults = {"category_specification[1]"};
    statement.composedAt = world.now() - 20h;
    file.statements = {statement};
    world.files.files[file.notice] = file;
    draw(world);
}

void fillOrder(test::NoticeWorld &world, bool french)
{
    auto detail = world.notice(1);
    auto &notice = *detail.notice;
    notice.origin = NoticeOrigin::Authority;
    notice.category = Category::Violence;
    notice.answerable = false;
    notice.language = french ? "fr" : "en";
    notice.receivedAt = world.now() - 25min;
    notice.knownAt = notice.receivedAt;
    notice.acknowledgedAt = notice.receivedAt + 1min;
    notice.explanation = french ? QStringLiteral("La vidéo appelle à commettre un attentat.")
                                : QStringLiteral("The video calls for an attack.");
    AuthorityOrder order;
    order.kind = OrderKind::Act;
    order.matter = OrderMatter::Terrorism;
    order.authority = french ? QStringLiteral("Office Exemple") : QStringLiteral("Example Office");
    order.reference = QStringLiteral("INJ-2026-0117");
    order.basis = french ? QStringLiteral("Règlement (UE) 2021/784, article 3")
                         : QStringLiteral("Regulation (EU) 2021/784, Article 3");
    order.issuedAt = notice.receivedAt - 2min;
    order.memberState = "FR";
    notice.order = order;
    // One of its two items is gone already.
    detail.items.push_back({ItemId("item-gone"), {}, {}, {}});
    notice.items.push_back(ItemId("item-gone"));
    place(detail);
    world.add(detail);
    draw(world);
}

void fillComplaints(test::NoticeWorld &world, bool french, bool own)
{
    world.openComplaints();
    for (int number = 1; number <= 2; ++number) {
        auto detail = world.complaint(number);
        auto &complaint = *detail.complaint;
        complaint.language = french ? "fr" : "en";
        detail.notice->language = complaint.language; // who sent it reads of the change in theirs
        complaint.text =
            french ? QStringLiteral("C’est une pièce de théâtre, l’affiche le dit et toute la scène le montre. "
                                    "Je ne peux plus payer mon loyer tant que mes versements sont suspendus.")
                   : QStringLiteral("It is a theatre play, the poster says so and the whole stage shows it. "
                                    "I cannot pay my rent while my payouts are on hold.");
        complaint.of.decision.facts =
            french ? QStringLiteral("La pancarte traite une religion de maladie, la légende le reprend.")
                   : QStringLiteral("The sign calls a religion a disease, and the caption repeats it.");
        complaint.of.letter = restrictionLetter(world.policy, *detail.notice, complaint.of.decision,
                                                {complaint.language, letterDate(complaint.of.at)})
                                  .letter;
        if (own && number == 1)
            complaint.of.author = world.complaining.person;
        if (number == 2) {
            complaint.from = Complainant::Notifier;
            complaint.member.reset();
            complaint.taken.clear();
            complaint.of.decision.outcome = NoticeOutcome::NoViolation;
        }
        detail.kase.dueAt = complaintDue(complaint);
        world.add(detail);
    }
    draw(world);
}

} // namespace vigie::gallery
