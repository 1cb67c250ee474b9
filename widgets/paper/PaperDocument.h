#pragma once

#include "models/base/Instant.h"

#include <QString>

#include <variant>
#include <vector>

/// Documents for paper, in plain text: what stands in them, not where. Every text may come from outside; the layout
/// makes what is hidden in it visible, and nothing ever reads markup out of it.
namespace vigie::ui::paper {

struct PaperHeading
{
    QString text;
};

struct PaperParagraph
{
    QString text; ///< a line feed ends a line
};

/// Something that must not be overlooked: a bar at its side and a title of its own.
struct PaperWarning
{
    QString title;
    QString text;
};

struct PaperList
{
    std::vector<QString> entries;
};

enum class PaperValue : std::uint8_t {
    Text,
    Code, ///< identifiers, hashes, addresses: letters of one width
};

struct PaperFact
{
    QString name;
    QString value;
    PaperValue kind = PaperValue::Text;
};

/// Names at the left, what they stand for at the right.
struct PaperFacts
{
    std::vector<PaperFact> facts;
};

struct PaperColumn
{
    QString title;
    int share = 1; ///< of the width, beside the shares of the others
    PaperValue kind = PaperValue::Text;
};

/// Its titles stand again at the top of every page that it goes on to.
struct PaperTable
{
    std::vector<PaperColumn> columns;
    std::vector<std::vector<QString>> rows; ///< a cell a column; those that are not there are blank
};

using PaperBlock = std::variant<PaperHeading, PaperParagraph, PaperWarning, PaperList, PaperFacts, PaperTable>;

struct PaperDocument
{
    std::string language;        ///< BCP 47, of the words that the page adds itself ("page 1 of 2")
    std::vector<QString> sender; ///< lines at the top of the first page
    std::vector<QString> addressee;
    QString title;
    QString reference; ///< at the foot of every page; may be empty
    QString date;      ///< in words; likewise
    Instant at{};      ///< when the document was made, for its metadata
    std::vector<PaperBlock> blocks;
};

} // namespace vigie::ui::paper
