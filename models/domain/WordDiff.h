#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace vigie::domain {

enum class WordChange : std::uint8_t { Same, Removed, Added };

/// Words that stand together and share one fate.
struct WordRun
{
    WordChange change = WordChange::Same;
    QString text;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// What turned one text into the other, word by word, with as many words kept as can be. Very long texts are told as
/// one removed and one added.
std::vector<WordRun> wordDiff(const QString &before, const QString &after);

} // namespace vigie::domain
