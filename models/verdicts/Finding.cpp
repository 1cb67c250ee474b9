#include "models/verdicts/Finding.h"

#include "models/verdicts/HiveClasses.h"

#include <algorithm>
#include <array>

namespace vigie::verdicts {
namespace {

using domain::Category;
using domain::Classification;
using domain::Severity;

constexpr std::string_view Vendor = "0.90 is the vendor's general production threshold";
constexpr std::string_view VendorSelfHarm = "0.96 is the threshold used in production for self-harm";
constexpr std::string_view Lower = "lower than the vendor's 0.90: a miss costs more than a second look";
constexpr std::string_view Doubt = "half: worth a look, not a finding of its own weight";

constexpr std::array Table{
    Rule{"yes_child_safety", 0.50, {Category::Child, Severity::Critical}, Lower},
    Rule{"yes_child_present", 0.90, {Category::Child, Severity::High}, Vendor},
    Rule{"yes_child_present", 0.50, {Category::Child, Severity::Medium}, Doubt},
    Rule{"animal_genitalia_and_human", 0.50, {Category::AnimalSexual, Severity::Critical}, Lower},
    Rule{"yes_animal_abuse", 0.90, {Category::Violence, Severity::High}, Vendor},
    Rule{"yes_fight", 0.90, {Category::Violence, Severity::Medium}, Vendor},
    Rule{"human_corpse", 0.90, {Category::Gore, Severity::High}, Vendor},
    Rule{"very_bloody", 0.90, {Category::Gore, Severity::High}, Vendor},
    Rule{"a_little_bloody", 0.90, {Category::Gore, Severity::Low}, Vendor},
    Rule{"gun_in_hand", 0.90, {Category::Weapons, Severity::Medium}, Vendor},
    Rule{"knife_in_hand", 0.90, {Category::Weapons, Severity::Medium}, Vendor},
    Rule{"gun_not_in_hand", 0.90, {Category::Weapons, Severity::Low}, Vendor},
    Rule{"hanging", 0.90, {Category::SelfHarm, Severity::High}, Vendor},
    Rule{"noose", 0.90, {Category::SelfHarm, Severity::High}, Vendor},
    Rule{"yes_self_harm", 0.96, {Category::SelfHarm, Severity::High}, VendorSelfHarm},
    Rule{"yes_emaciated_body", 0.96, {Category::SelfHarm, Severity::Medium}, VendorSelfHarm},
    Rule{"yes_terrorist", 0.90, {Category::Hate, Severity::High}, Vendor},
    Rule{"yes_nazi", 0.90, {Category::Hate, Severity::High}, Vendor},
    Rule{"yes_kkk", 0.90, {Category::Hate, Severity::High}, Vendor},
    Rule{"yes_confederate", 0.90, {Category::Hate, Severity::Low}, Vendor},
    Rule{"illicit_injectables", 0.90, {Category::Drugs, Severity::Medium}, Vendor},
    Rule{"yes_pills", 0.90, {Category::Drugs, Severity::Low}, Vendor},
    Rule{"yes_marijuana", 0.90, {Category::Drugs, Severity::Low}, Vendor},
    Rule{"deepfake", 0.50, {Category::Generated, Severity::High}, Lower},
    Rule{"yes_deepfake", 0.50, {Category::Generated, Severity::High}, Lower},
    Rule{"ai_generated", 0.90, {Category::Generated, Severity::Medium}, Vendor},
};

/// Below this the machine is sure that there is nothing sexual; from the vendor's 0.90 on that there is.
constexpr double SurelyNot = 0.10;
constexpr double Surely = 0.90;

bool isSexual(const domain::VerdictClass &entry)
{
    const auto meaning = meaningOf(entry.name);
    return meaning.polarity == Polarity::Risk &&
           (meaning.group == Category::Sexual || meaning.group == Category::Suggestive);
}

Finding ofFrame(const domain::VerdictFrame &frame)
{
    Finding worst;
    double child = 0, sexual = 0;
    for (const auto &entry : frame.classes) {
        if (entry.name == "yes_child_present")
            child = std::max(child, entry.score);
        if (isSexual(entry))
            sexual = std::max(sexual, entry.score);
        for (const auto &rule : Table)
            if (rule.className == entry.name && entry.score >= rule.threshold)
                worst = worse(worst, rule.finding);
    }
    if (child >= CombinationThreshold && sexual >= CombinationThreshold)
        worst = worse({Category::Child, Severity::Critical}, worst);
    return worst;
}

} // namespace

std::span<const Rule> rules()
{
    return Table;
}

Finding worse(const Finding &a, const Finding &b)
{
    return b.severity > a.severity ? b : a;
}

Finding finding(const domain::Verdict &verdict)
{
    Finding worst;
    bool anything = false;
    for (const auto &frame : verdict.frames) {
        anything = anything || !frame.classes.empty();
        worst = worse(worst, ofFrame(frame));
    }
    return anything ? worst : Finding{Category::Unknown, Severity::Unknown};
}

Classification suggestedClassification(const domain::Verdict &verdict)
{
    double sexual = 0;
    bool seen = false;
    for (const auto &frame : verdict.frames)
        for (const auto &entry : frame.classes)
            if (meaningOf(entry.name).head == "nsfw") {
                seen = true;
                if (isSexual(entry))
                    sexual = std::max(sexual, entry.score);
            }
    if (!seen)
        return Classification::Unknown;
    if (sexual >= Surely)
        return Classification::Adult;
    return sexual <= SurelyNot ? Classification::General : Classification::Unknown;
}

} // namespace vigie::verdicts
