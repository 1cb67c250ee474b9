#include "models/compliance/ReferralOffences.h"

#include "models/compliance/ReferralFields.h"

#include <algorithm>

namespace vigie::compliance {
namespace {

constexpr std::size_t MaxBytes = 256 * 1024;
constexpr std::int64_t MaxVersion = 1'000'000;

domain::LocalizedText readBoth(ReferralFields &f, const char *key)
{
    domain::LocalizedText text;
    f.object(key, [&text](ReferralFields &each) {
        text.byLanguage["fr"] = each.text("fr", referral::TextLimit);
        text.byLanguage["en"] = each.text("en", referral::TextLimit);
    });
    return text;
}

Offence readOffence(ReferralFields &f)
{
    Offence offence;
    offence.id = f.id<Id<struct OffenceTag>>("id").value;
    offence.title = readBoth(f, "title");
    offence.law = readBoth(f, "law");
    offence.source = f.text("source", referral::TextLimit);
    if (!offence.source.startsWith(QLatin1StringView("https://")))
        f.fail("source", "not an address by https");
    offence.checkedOn = f.optionalDate("checked_on");
    offence.mustBeReported = f.boolean("must_be_reported");
    offence.threatensLife = f.boolean("threatens_life");
    offence.recipients = f.values<ReferralRecipient>("recipients");
    if (offence.recipients.empty())
        f.fail("recipients", "nobody to refer it to");
    for (auto &clause : f.words("clauses"))
        offence.clauses.emplace_back(std::move(clause));
    offence.categories = f.values<domain::Category>("categories");
    return offence;
}

} // namespace

Result<OffenceList> readOffences(std::string_view json)
{
    return readStrictly<OffenceList>(json, MaxBytes, [](ReferralFields &f) {
        OffenceList list;
        list.version = f.integer("version", 1, MaxVersion);
        list.effectiveOn = f.date("effective_on");
        list.basis = f.text("basis", referral::TextLimit);
        f.list("offences", [&list](ReferralFields &each) {
            auto offence = readOffence(each);
            if (findOffence(list, offence.id) != nullptr)
                each.fail("id", "there twice");
            list.offences.push_back(std::move(offence));
        });
        if (list.offences.empty())
            f.fail("offences", "none");
        return list;
    });
}

const Offence *findOffence(const OffenceList &list, const std::string &id)
{
    const auto found = std::ranges::find(list.offences, id, &Offence::id);
    return found == list.offences.end() ? nullptr : &*found;
}

std::vector<const Offence *> opensReferral(const OffenceList &list, const domain::ClauseId &clause,
                                           domain::Category category)
{
    std::vector<const Offence *> opening;
    for (const auto &offence : list.offences)
        if (std::ranges::find(offence.clauses, clause) != offence.clauses.end() ||
            std::ranges::find(offence.categories, category) != offence.categories.end())
            opening.push_back(&offence);
    return opening;
}

bool isStale(const Offence &offence, Instant now)
{
    return !offence.checkedOn || now > std::chrono::sys_days(*offence.checkedOn) + std::chrono::years(1);
}

bool isFor(const Offence &offence, ReferralRecipient recipient)
{
    if (recipient == ReferralRecipient::Article18 && offence.threatensLife)
        return true;
    return std::ranges::find(offence.recipients, recipient) != offence.recipients.end();
}

} // namespace vigie::compliance
