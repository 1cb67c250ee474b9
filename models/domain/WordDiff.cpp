#include "models/domain/WordDiff.h"

#include <QStringList>

#include <algorithm>

namespace vigie::domain {

namespace {

/// Cells of the table of common words; a policy text has some hundred words.
constexpr qsizetype MostCells = 1'000'000;

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

class Runs
{
public:
    void add(WordChange change, const QString &word)
    {
        if (!m_runs.empty() && m_runs.back().change == change)
            m_runs.back().text += QLatin1Char(' ') + word;
        else
            m_runs.push_back({change, word});
    }
    std::vector<WordRun> take() { return std::move(m_runs); }

private:
    std::vector<WordRun> m_runs;
};

} // namespace

std::vector<WordRun> wordDiff(const QString &before, const QString &after)
{
    const auto old = wordsOf(before), fresh = wordsOf(after);
    const auto rows = old.size(), columns = fresh.size();
    Runs runs;
    if ((rows + 1) * (columns + 1) > MostCells) {
        runs.add(WordChange::Removed, old.join(QLatin1Char(' ')));
        runs.add(WordChange::Added, fresh.join(QLatin1Char(' ')));
        return runs.take();
    }
    // common(i, j): how many words the tails from i and j share in order.
    std::vector<int> table(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
    const auto common = [&](qsizetype i, qsizetype j) -> int & {
        return table[static_cast<std::size_t>(i * (columns + 1) + j)];
    };
    for (auto i = rows - 1; i >= 0; --i)
        for (auto j = columns - 1; j >= 0; --j)
            common(i, j) = old[i] == fresh[j] ? common(i + 1, j + 1) + 1 : std::max(common(i + 1, j), common(i, j + 1));
    qsizetype i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && old[i] == fresh[j]) {
            runs.add(WordChange::Same, old[i]);
            ++i;
            ++j;
        } else if (i < rows && (j == columns || common(i + 1, j) >= common(i, j + 1))) {
            runs.add(WordChange::Removed, old[i++]);
        } else {
            runs.add(WordChange::Added, fresh[j++]);
        }
    }
    return runs.take();
}

} // namespace vigie::domain
