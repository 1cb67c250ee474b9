#include "models/contract/InformationOrders.h"
#include "models/contract/InformationWords.h"
#include "models/contract/KnownWord.h"

#include <limits>

/// The platform's own words of letters about orders to give information.
namespace vigie::contract {

using namespace vigie::domain;

namespace {

bool isWhole(const LocalizedText &text)
{
    const auto has = [&text](const char *language) {
        const auto found = text.byLanguage.find(language);
        return found != text.byLanguage.end() && !found->second.trimmed().isEmpty();
    };
    return has("fr") && has("en");
}

/// `[{of, text: {fr, en}}, …]`, one for each of the words.
template <typename Enum> std::map<Enum, LocalizedText> readTexts(Fields &f, const char *key, std::size_t wanted)
{
    std::map<Enum, LocalizedText> texts;
    f.list(key, [&](Fields &each) {
        const auto of = known<Enum>(each, "of");
        LocalizedText text{each.texts("text")};
        if (!isWhole(text))
            each.fail("text", "is not there in French and English");
        texts[of] = std::move(text);
    });
    if (texts.size() != wanted)
        f.fail(key, "has not all of them");
    return texts;
}

LocalizedText readText(Fields &f, const char *key)
{
    LocalizedText text{f.texts(key)};
    if (!isWhole(text))
        f.fail(key, "is not there in French and English");
    return text;
}

constexpr auto LetterKinds = static_cast<std::size_t>(InformationLetterKind::Person);
constexpr auto FaultKinds = static_cast<std::size_t>(InformationFault::SilenceBasisMissing);

} // namespace

Result<InformationWording> parseInformationWording(std::string_view json)
{
    return readObject<InformationWording>(json, [](Fields &f) {
        InformationWording wording;
        wording.version = static_cast<int>(f.integer("version", 1, std::numeric_limits<int>::max()));
        wording.platform = f.text("platform");
        wording.contact = f.text("contact");
        wording.letters = readTexts<InformationLetterKind>(f, "letters", LetterKinds);
        wording.faults = readTexts<InformationFault>(f, "faults", FaultKinds);
        wording.data = readTexts<HeldData>(f, "data", HeldKinds.size());
        wording.held = readText(f, "held");
        wording.notHeld = readText(f, "not_held");
        wording.withheld = readText(f, "withheld");
        wording.redress = readText(f, "redress");
        return f.finish(std::move(wording));
    });
}

} // namespace vigie::contract
