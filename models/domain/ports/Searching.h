#pragma once

#include "models/base/Request.h"
#include "models/domain/CaseFilter.h"

#include <vector>

namespace vigie::domain {

/// Where the words that were looked for stand.
enum class SearchPlace : std::uint8_t { Caption, Member, Notice, Note };

struct SearchHit
{
    CaseRow row;
    std::vector<SearchPlace> places; ///< in which any of the words begins a word
    QString excerpt;                 ///< of the first place, around the first hit; cut

    friend bool operator==(const SearchHit &a, const SearchHit &b)
    {
        return a.row.row == b.row.row && a.places == b.places && a.excerpt == b.excerpt;
    }
};

/// Everything this workstation has, whatever queue it is in: found as one types.
class Searching
{
public:
    static constexpr int MostHits = 100;

    virtual ~Searching() = default;
    /// Newest first. All words must be found, each as the beginning of a word; signs are no words, and text without a
    /// word finds nothing. No text is an error.
    virtual Request<std::vector<SearchHit>> search(const QString &text) = 0;
};

} // namespace vigie::domain
