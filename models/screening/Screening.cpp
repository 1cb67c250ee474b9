#include "models/screening/Screening.h"

#include "models/screening/Accounts.h"
#include "models/screening/CryptoAddresses.h"
#include "models/screening/Emails.h"
#include "models/screening/FoldedText.h"
#include "models/screening/Handles.h"
#include "models/screening/PaymentCards.h"
#include "models/screening/PostalAddresses.h"
#include "models/screening/Telephones.h"
#include "models/screening/WebAddresses.h"

#include <algorithm>

namespace vigie::screening {

namespace {

std::vector<Span> spansOf(const FoldedText &folded, const Hits &hits)
{
    std::vector<Span> spans;
    spans.reserve(hits.size());
    for (const auto &hit : hits) {
        const auto place = folded.original(hit.begin, hit.end);
        const std::string region =
            hit.region[0] == '\0' ? std::string() : std::string(hit.region.begin(), hit.region.end());
        spans.push_back({hit.kind, hit.rule, hit.confidence, place.offset, place.length, region});
    }
    return spans;
}

/// Puts what is under none of `kept` among them. Both are in order, none over another within each.
void addUncovered(std::vector<Span> &kept, std::vector<Span> more)
{
    std::vector<Span> merged;
    merged.reserve(kept.size() + more.size());
    auto next = kept.begin();
    for (auto &span : more) {
        while (next != kept.end() && next->offset < span.end())
            merged.push_back(std::move(*next++));
        if (merged.empty() || merged.back().end() <= span.offset)
            merged.push_back(std::move(span));
    }
    std::move(next, kept.end(), std::back_inserter(merged));
    kept = std::move(merged);
}

} // namespace

KindSet allKinds()
{
    return KindSet().set();
}

KindSet kindsOf(std::initializer_list<DetailKind> kinds)
{
    KindSet set;
    for (const auto kind : kinds)
        set.set(static_cast<std::size_t>(kind));
    return set;
}

Findings screen(QStringView text, const ScreeningOptions &options)
{
    const FoldedText folded(text);
    const auto characters = folded.characters();
    const auto isWanted = [&](DetailKind kind) { return options.kinds.test(static_cast<std::size_t>(kind)); };
    NumberingPlans plans;

    // From what is checked best to what is checked least. Numbers are looked for whatever was asked, since one explains
    // the digits of another.
    const Hits accounts = findAccounts(characters);
    std::vector<Span> spans;
    addUncovered(spans, spansOf(folded, accounts));
    addUncovered(spans, spansOf(folded, findCards(characters)));
    if (isWanted(DetailKind::CryptoAddress))
        addUncovered(spans, spansOf(folded, findCryptoAddresses(characters)));
    if (isWanted(DetailKind::Email))
        addUncovered(spans, spansOf(folded, findEmails(characters)));
    if (isWanted(DetailKind::Url) || isWanted(DetailKind::PaymentTag))
        addUncovered(spans, spansOf(folded, findWebAddresses(characters)));
    addUncovered(spans, spansOf(folded, findTelephones(characters, plans)));
    if (isWanted(DetailKind::PostalAddress))
        addUncovered(spans, spansOf(folded, findPostalAddresses(characters)));
    if (isWanted(DetailKind::NetworkHandle) || isWanted(DetailKind::PaymentTag))
        addUncovered(spans, spansOf(folded, findHandles(characters)));
    if (isWanted(DetailKind::Bic))
        addUncovered(spans, spansOf(folded, findBics(characters, accounts)));
    std::erase_if(spans, [&](const Span &span) { return !isWanted(span.kind); });
    return limited(std::move(spans), options.mostSpans, text.size());
}

} // namespace vigie::screening
