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

/// In alphabetical order.
constexpr std::array WayWords{WayWord{"all", Way::Abbreviated},
                              WayWord{"allee", Way::Sure},
                              WayWord{"allees", Way::Sure},
                              WayWord{"av", Way::Doubtful},
                              WayWord{"ave", Way::Doubtful},
                              WayWord{"avenue", Way::Sure},
                              WayWord{"bd", Way::Sure},
                              WayWord{"bld", Way::Sure},
                              WayWord{"blvd", Way::Sure},
                              WayWord{"boul", Way::Abbreviated},
                              WayWord{"boulevard", Way::Sure},
                              WayWord{"bp", Way::Box},
                              WayWord{"ch", Way::Abbreviated},
                              WayWord{"che", Way::Abbreviated},
                              WayWord{"chemin", Way::Sure},
                              WayWord{"cite", Way::Doubtful},
                              WayWord{"cours", Way::Doubtful},
                              WayWord{"cs", Way::Box},
                              WayWord{"dit", Way::Abbreviated},
                              WayWord{"esplanade", Way::Sure},
                              WayWord{"faubourg", Way::Sure},
                              WayWord{"fbg", Way::Sure},
                              WayWord{"hameau", Way::Doubtful},
                              WayWord{"imp", Way::Abbreviated},
                              WayWord{"impasse", Way::Sure},
                              WayWord{"lieudit", Way::Abbreviated},
                              WayWord{"lot", Way::Abbreviated},
                              WayWord{"lotissement", Way::Abbreviated},
                              WayWord{"montee", Way::Doubtful},
                              WayWord{"passage", Way::Doubtful},
                              WayWord{"pl", Way::Doubtful},
                              WayWord{"place", Way::Doubtful},
                              WayWord{"promenade", Way::Doubtful},
                              WayWord{"quai", Way::Doubtful},
                              WayWord{"res", Way::Abbreviated},
                              WayWord{"residence", Way::Doubtful},
                              WayWord{"route", Way::Doubtful},
                              WayWord{"rte", Way::Doubtful},
                              WayWord{"rue", Way::Sure},
                              WayWord{"ruelle", Way::Sure},
                              WayWord{"sentier", Way::Doubtful},
                              WayWord{"sq", Way::Abbreviated},
                              WayWord{"square", Way::Doubtful},
                              WayWord{"tsa", Way::Box},
                              WayWord{"venelle", Way::Sure},
                              WayWord{"villa", Way::Doubtful},
                              WayWord{"za", Way::Abbreviated},
                              WayWord{"zac", Way::Abbreviated},
                              WayWord{"zi", Way::Abbreviated}};
static_assert(std::ranges::is_sorted(WayWords, {}, &WayWord::word));

} // namespace

Way wayOf(std::string_view word)
{
    constexpr std::size_t Longest = 11;
    if (word.size() > Longest)
        return Way::None;
    const std::string lower = lowered(word);
    const auto *found = std::ranges::lower_bound(WayWords, std::string_view(lower), {}, &WayWord::word);
    return found != WayWords.end() && found->word == lower ? found->way : Way::None;
}

} // namespace vigie::screening
