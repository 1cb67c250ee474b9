#pragma once

#include "models/domain/NoticeFiling.h"

/// A case that the platform opens of its own motion: nobody reported it, somebody of the desk saw it. The statement of
/// reasons that follows says so (DSA Art. 17(3)(b): "own-initiative investigations").
namespace vigie::domain {

/// What the person says of it.
struct OwnCase
{
    NoticeGround ground = NoticeGround::Unknown;
    Category category = Category::Unknown;
    std::vector<QString> locations; ///< of items of this platform: addresses or ids
    QString explanation;            ///< what was seen, and where
    bool dangerToLife = false;
    std::string language{}; ///< of the explanation, BCP 47

    friend bool operator==(const OwnCase &, const OwnCase &) = default;
};

/// What became of it: a notice, or the places at which the platform has nothing that this person may know of.
struct OwnCaseAnswer
{
    std::optional<NoticeId> notice{}; ///< none: nothing was opened
    bool restricted = false;          ///< it went the restricted path
    std::vector<QString> notFound{};  ///< as they were written

    friend bool operator==(const OwnCaseAnswer &, const OwnCaseAnswer &) = default;
};

/// The same in the form of every notice. `opener`: name of the person, for the file of the case.
NoticeFiling filingOf(const OwnCase &entry, const QString &opener);

/// Everything that keeps it from being a case, in the order of the form.
std::vector<FilingFault> faultsOf(const OwnCase &entry);

} // namespace vigie::domain
