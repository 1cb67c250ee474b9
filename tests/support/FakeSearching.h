#pragma once

#include "models/domain/WordSearch.h"
#include "models/domain/ports/Searching.h"

#include <algorithm>

namespace vigie::test {

/// Searches the rows a test puts into it, in their order.
class FakeSearching final : public domain::Searching
{
public:
    Request<std::vector<domain::SearchHit>> search(const QString &text) override
    {
        asked.push_back(text);
        if (failWith)
            return answered<std::vector<domain::SearchHit>>(*failWith);
        std::vector<domain::SearchHit> hits;
        const auto words = domain::searchedWords(text);
        for (const auto &hit : known) {
            const QString all = hit.row.caption + QLatin1Char(' ') + hit.row.ownerName + QLatin1Char(' ') + hit.excerpt;
            if (!words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) {
                    return domain::firstHit(all, {word}).has_value();
                }))
                hits.push_back(hit);
        }
        return answered<std::vector<domain::SearchHit>>(hits);
    }

    std::vector<domain::SearchHit> known;
    std::vector<QString> asked;
    std::optional<ErrorCode> failWith;
};

} // namespace vigie::test
