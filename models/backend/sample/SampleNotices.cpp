#include "models/backend/sample/SampleNotices.h"

#include "models/backend/rules/HostNoticing.h"
#include "models/backend/rules/Informing.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/Referring.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/YearlyCounting.h"
#include "models/backend/sample/Phrases.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/compliance/ReferralOffences.h"
#include "models/compliance/StatementTemplates.h"
#include "models/contract/HostNotices.h"
#include "models/contract/InformationOrders.h"
#include "models/contract/TrustedFlaggers.h"

#include <array>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace vigie::drawn;

namespace {

constexpr std::string_view PublicAddress = "https://createurs.example/p/";

/// So many notices of one kind.
struct Plot
{
    NoticeOrigin origin;
    NoticeGround ground;
    Category category;
    int count;
    bool quiet = false;  ///< about what nobody else has reported: the restricted path tells the content desk nothing
    bool hidden = false; ///< about what is restricted already
    OrderMatter matter = OrderMatter::Other;
};
constexpr std::array Plots{
    Plot{NoticeOrigin::Anyone, NoticeGround::Illegal, Category::PersonalData, 16},
    Plot{NoticeOrigin::Anyone, NoticeGround::Illegal, Category::Hate, 14},
    Plot{NoticeOrigin::Anyone, NoticeGround::Illegal, Category::Violence, 12},
    Plot{NoticeOrigin::Anyone, NoticeGround::Illegal, Category::Other, 14},
    Plot{NoticeOrigin::Anyone, NoticeGround::Terms, Category::Generated, 10},
    Plot{NoticeOrigin::Member, NoticeGround::Terms, Category::Spam, 34},
    Plot{NoticeOrigin::Member, NoticeGround::Terms, Category::Hate, 18},
    Plot{NoticeOrigin::Member, NoticeGround::Terms, Category::Suggestive, 14},
    Plot{NoticeOrigin::Member, NoticeGround::Terms, Category::SelfHarm, 8},
    Plot{NoticeOrigin::TrustedFlagger, NoticeGround::Illegal, Category::Hate, 8},
    Plot{NoticeOrigin::TrustedFlagger, NoticeGround::Illegal, Category::Drugs, 4},
    Plot{NoticeOrigin::OwnInitiative, NoticeGround::Terms, Category::Other, 6},
    Plot{NoticeOrigin::Authority, NoticeGround::Illegal, Category::Violence, 2},
    Plot{NoticeOrigin::Anyone, NoticeGround::Illegal, Category::NonConsensual, 10, true},
    Plot{NoticeOrigin::Anyone, NoticeGround::Illegal, Category::Child, 4, true},
    Plot{NoticeOrigin::TrustedFlagger, NoticeGround::Illegal, Category::Child, 2, true},
    Plot{NoticeOrigin::TrustedFlagger, NoticeGround::Illegal, Category::Child, 3, true, true},
    Plot{NoticeOrigin::Authority, NoticeGround::Illegal, Category::Violence, 1, false, false, OrderMatter::Terrorism},
};

constexpr std::array Names{"Dominique Brume", "Sacha Rivage", "Noor Lumen",   "Casey Harbour",
                           "Eden Ardoise",    "Lou Willow",   "Avery Ember",  "Maxime Clairière",
                           "Jordan Brume",    "Swann Lumen",  "Quinn Rivage", "Andrea Ardoise"};

constexpr int AnonymousEvery = 2; ///< of what may be reported by nobody
constexpr double SeveralItems = 0.12;
constexpr double Elsewhere = 0.06;
constexpr double FrenchShare = 0.6;

const char *flaggerFor(Category category)
{
    switch (category) {
    case Category::Hate:
        return "crif";
    case Category::Drugs:
        return "addictions-france";
    case Category::Child:
        return "e-enfance";
    default:
        return "point-de-contact";
    }
}

AuthorityOrder orderFor(Dice &dice)
{
    AuthorityOrder order;
    order.kind = OrderKind::Act;
    order.matter = OrderMatter::Other;
    order.authority = QStringLiteral("SPECIMEN – Autorité d'exemple");
    order.reference = QStringLiteral("SPECIMEN-2026-%1").arg(dice.between(100, 999));
    order.basis = QStringLiteral("DSA Art. 9");
    order.memberState = "FR";
    return order;
}

Notifier notifierFor(NoticeOrigin origin, Category category, Dice &dice)
{
    const auto name = QString::fromUtf8(dice.pick(std::span<const char *const>(Names)));
    Notifier notifier;
    notifier.name = name;
    notifier.email = QStringLiteral("contact%1@example.org").arg(dice.between(100, 999));
    if (origin == NoticeOrigin::TrustedFlagger) {
        notifier.flagger = flaggerFor(category);
        notifier.name = QStringLiteral("Signalement (SPECIMEN)");
    } else if (origin == NoticeOrigin::Member) {
        notifier.member = MemberId("member-" + std::to_string(4 * dice.between(1, 9)));
    }
    return notifier;
}

Instant before(Instant now, double hours)
{
    return now - std::chrono::milliseconds(static_cast<std::int64_t>(hours * 3'600'000.0));
}

/// When it came: what has a short clock has only just come.
Instant arrival(const Plot &plot, Instant now, Dice &dice)
{
    if (plot.matter == OrderMatter::Terrorism)
        return before(now, dice.between(0.1, 0.2)); // within the hour of the law
    if (plot.origin == NoticeOrigin::Authority)
        return before(now, dice.between(0.2, 3.0));
    if (plot.origin == NoticeOrigin::TrustedFlagger || plot.quiet)
        return before(now, dice.between(0.3, 12.0));
    return before(now, dice.between(0.2, 44.0));
}

} // namespace

Result<void> configureStatements(BackendStore &store)
{
    TRY_DONE(compliance::readStatementTemplates(statementsSeed()));
    TRY_DONE(store.setSetting(ProviderKey, "SPECIMEN SAS"));
    TRY_DONE(store.setSetting(ServiceKey, "createurs.example"));
    return store.setSetting(TemplatesKey, statementsSeed());
}

Result<void> configureNotices(BackendStore &store)
{
    TRY_DONE(contract::parseFlaggers(flaggersSeed()));
    TRY_DONE(store.setSetting(FlaggersKey, flaggersSeed()));
    TRY_DONE(compliance::readOffences(offencesSeed()));
    TRY_DONE(store.setSetting(OffencesKey, offencesSeed()));
    TRY_DONE(configureStatements(store));
    TRY_DONE(contract::parseHostNoticeWording(hostNoticesSeed()));
    TRY_DONE(store.setSetting(HostNoticeWordingKey, hostNoticesSeed()));
    TRY_DONE(contract::parseInformationWording(informationOrdersSeed()));
    TRY_DONE(store.setSetting(InformationWordingKey, informationOrdersSeed()));
    return store.setSetting(PublicAddressKey, PublicAddress);
}

NoticeFiling filingOn(const std::vector<ItemId> &items, NoticeOrigin origin, NoticeGround ground, Category category,
                      const std::string &language, Dice &dice)
{
    NoticeFiling filing;
    filing.origin = origin;
    filing.ground = ground;
    filing.category = category;
    for (const auto &item : items)
        filing.locations.push_back(QString::fromUtf8(PublicAddress.data(), PublicAddress.size()) +
                                   QString::fromStdString(item.value));
    filing.language = language;
    filing.explanation = explanationIn(language, category, dice);
    filing.notifier = notifierFor(origin, category, dice);
    filing.goodFaith = true;
    if (origin == NoticeOrigin::Authority)
        filing.order = orderFor(dice);
    return filing;
}

Result<void> addNotices(BackendStore &store, const NoticeTargets &targets, Instant now, std::uint64_t seed)
{
    Dice dice(seed);
    int number = 0;
    for (const auto &plot : Plots) {
        const auto &among = plot.hidden ? targets.hidden : plot.quiet ? targets.quiet : targets.reported;
        for (int i = 0; i < plot.count && !among.empty(); ++i) {
            std::vector<ItemId> items{dice.pick(std::span<const ItemId>(among))};
            if (dice.chance(SeveralItems))
                items.push_back(dice.pick(std::span<const ItemId>(among)));
            const std::string language = dice.chance(FrenchShare) ? "fr" : "en";
            auto filing = filingOn(items, plot.origin, plot.ground, plot.category, language, dice);
            if (dice.chance(Elsewhere))
                filing.locations.push_back(QStringLiteral("https://autre-site.example/video/%1").arg(number));
            if (plot.category == Category::Child && i % AnonymousEvery == 0 && plot.origin == NoticeOrigin::Anyone)
                filing.notifier = {};
            if (filing.order)
                filing.order->matter = plot.matter;
            filing.dangerToLife = plot.category == Category::SelfHarm && i == 0;
            const auto at = filing.dangerToLife ? before(now, 0.05) : arrival(plot, now, dice);
            TRY(const auto intake, takeIn(store, NoticeId("report-" + std::to_string(++number)), filing, at));
            if (!intake.notice)
                return {ErrorCode::Internal, "a sample filing is no notice"};
        }
    }
    return {};
}

} // namespace vigie::backend::sample
