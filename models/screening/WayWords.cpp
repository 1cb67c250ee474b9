#include "models/screening/WayWords.h"

#include "models/screening/Characters.h"

#include <algorithm>
#include <array>

namespace vigie::screening {

namespace {

struct WayWord
{
    std::string_view word;
    Way way;
};

constexpr std::array WayWords{WayWord{"rue", Way::Sure},
                              WayWord{"avenue", Way::Sure},
                              WayWord{"av", Way::Doubtful},
                              WayWord{"ave", Way::Doubtful},
                              WayWord{"boulevard", Way::Sure},
                              WayWord{"bd", Way::Sure},
                              WayWord{"bld", Way::Sure},
                              WayWord{"blvd", Way::Sure},
                              WayWord{"boul", Way::Abbreviated},
                              WayWord{"allee", Way::Sure},
                              WayWord{"allees", Way::Sure},
                              WayWord{"all", Way::Abbreviated},
                              WayWord{"chemin", Way::Sure},
                              WayWord{"che", Way::Abbreviated},
                              WayWord{"ch", Way::Abbreviated},
                              WayWord{"impasse", Way::Sure},
                              WayWord{"imp", Way::Abbreviated},
                              WayWord{"ruelle", Way::Sure},
                              WayWord{"venelle", Way::Sure},
                              WayWord{"esplanade", Way::Sure},
                              WayWord{"faubourg", Way::Sure},
                              WayWord{"fbg", Way::Sure},
                              WayWord{"place", Way::Doubtful},
                              WayWord{"pl", Way::Doubtful},
                              WayWord{"route", Way::Doubtful},
                              WayWord{"rte", Way::Doubtful},
                              WayWord{"quai", Way::Doubtful},
                              WayWord{"cours", Way::Doubtful},
                              WayWord{"square", Way::Doubtful},
                              WayWord{"sq", Way::Abbreviated},
                              WayWord{"passage", Way::Doubtful},
                              WayWord{"cite", Way::Doubtful},
                              WayWord{"villa", Way::Doubtful},
                              WayWord{"hameau", Way::Doubtful},
                              WayWord{"sentier", Way::Doubtful},
                              WayWord{"montee", Way::Doubtful},
                              WayWord{"promenade", Way::Doubtful},
                              WayWord{"residence", Way::Doubtful},
                              WayWord{"res", Way::Abbreviated},
                              WayWord{"lotissement", Way::Abbreviated},
                              WayWord{"lot", Way::Abbreviated},
                              WayWord{"lieudit", Way::Abbreviated},
                              WayWord{"dit", Way::Abbreviated},
                              WayWord{"za", Way::Abbreviated},
                              WayWord{"zi", Way::Abbreviated},
                              WayWord{"zac", Way::Abbreviated},
                              WayWord{"bp", Way::Box},
                              WayWord{"cs", Way::Box},
                              WayWord{"tsa", Way::Box}};

} // namespace

Way wayOf(std::string_view word)
{
    constexpr std::size_t Longest = 11;
    if (word.size() > Longest)
        return Way::None;
    const auto *found = std::ranges::find(WayWords, lowered(word), &WayWord::word);
    return found == WayWords.end() ? Way::None : found->way;
}

} // namespace vigie::screening
