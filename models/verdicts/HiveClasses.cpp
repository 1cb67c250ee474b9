#include "models/verdicts/HiveClasses.h"

#include <algorithm>
#include <array>

namespace vigie::verdicts {
namespace {

using domain::Category;

struct Row
{
    std::string_view name;
    std::string_view head;
    Category group;
    Polarity polarity;
};

constexpr auto R = Polarity::Risk;
constexpr auto N = Polarity::Complement;
constexpr auto C = Polarity::Context;

/// After Hive's published visual-moderation class list and its AI-generation page.
constexpr std::array Table{
    Row{"general_nsfw", "nsfw", Category::Sexual, R},
    Row{"general_suggestive", "nsfw", Category::Suggestive, R},
    Row{"general_not_nsfw_not_suggestive", "nsfw", Category::Sexual, N},
    Row{"yes_sexual_activity", "sexual_activity", Category::Sexual, R},
    Row{"yes_realistic_nsfw", "realistic_nsfw", Category::Sexual, R},
    Row{"yes_sexual_intent", "sexual_intent", Category::Sexual, R},
    Row{"yes_undressed", "undressed", Category::Sexual, R},
    Row{"yes_female_nudity", "female_nudity", Category::Sexual, R},
    Row{"yes_male_nudity", "male_nudity", Category::Sexual, R},
    Row{"yes_genitals", "genitals", Category::Sexual, R},
    Row{"yes_breast", "breast", Category::Sexual, R},
    Row{"yes_sex_toy", "sex_toy", Category::Sexual, R},
    Row{"animal_genitalia_and_human", "animal_genitalia", Category::AnimalSexual, R},
    Row{"animal_genitalia_only", "animal_genitalia", Category::AnimalSexual, C},
    Row{"animated_animal_genitalia", "animal_genitalia", Category::AnimalSexual, C},
    Row{"no_animal_genitalia", "animal_genitalia", Category::AnimalSexual, N},
    Row{"yes_female_underwear", "female_underwear", Category::Suggestive, R},
    Row{"yes_male_underwear", "male_underwear", Category::Suggestive, R},
    Row{"yes_bra", "bra", Category::Suggestive, R},
    Row{"yes_panties", "panties", Category::Suggestive, R},
    Row{"yes_negligee", "negligee", Category::Suggestive, R},
    Row{"yes_cleavage", "cleavage", Category::Suggestive, R},
    Row{"yes_bulge", "bulge", Category::Suggestive, R},
    Row{"yes_butt", "butt", Category::Suggestive, R},
    Row{"kissing", "kissing_licking", Category::Suggestive, R},
    Row{"licking", "kissing_licking", Category::Suggestive, R},
    Row{"no_licking_no_kissing", "kissing_licking", Category::Suggestive, N},
    Row{"yes_fight", "fight", Category::Violence, R},
    Row{"yes_animal_abuse", "animal_abuse", Category::Violence, R},
    Row{"very_bloody", "blood", Category::Gore, R},
    Row{"a_little_bloody", "blood", Category::Gore, R},
    Row{"other_blood", "blood", Category::Gore, R},
    Row{"no_blood", "blood", Category::Gore, N},
    Row{"human_corpse", "corpse", Category::Gore, R},
    Row{"animated_corpse", "corpse", Category::Gore, R},
    Row{"no_corpse", "corpse", Category::Gore, N},
    Row{"gun_in_hand", "gun", Category::Weapons, R},
    Row{"gun_not_in_hand", "gun", Category::Weapons, R},
    Row{"animated_gun", "gun", Category::Weapons, R},
    Row{"no_gun", "gun", Category::Weapons, N},
    Row{"knife_in_hand", "knife", Category::Weapons, R},
    Row{"knife_not_in_hand", "knife", Category::Weapons, R},
    Row{"no_knife", "knife", Category::Weapons, N},
    Row{"hanging", "hanging", Category::SelfHarm, R},
    Row{"noose", "hanging", Category::SelfHarm, R},
    Row{"no_hanging_no_noose", "hanging", Category::SelfHarm, N},
    Row{"yes_self_harm", "self_harm", Category::SelfHarm, R},
    Row{"yes_emaciated_body", "emaciated_body", Category::SelfHarm, R},
    Row{"yes_nazi", "nazi", Category::Hate, R},
    Row{"yes_kkk", "kkk", Category::Hate, R},
    Row{"yes_confederate", "confederate", Category::Hate, R},
    Row{"yes_terrorist", "terrorist", Category::Hate, R},
    Row{"illicit_injectables", "injectables", Category::Drugs, R},
    Row{"medical_injectables", "injectables", Category::Drugs, C},
    Row{"no_injectables", "injectables", Category::Drugs, N},
    Row{"yes_pills", "pills", Category::Drugs, R},
    Row{"yes_marijuana", "marijuana", Category::Drugs, R},
    Row{"yes_child_present", "child_present", Category::Child, R},
    Row{"yes_child_safety", "child_safety", Category::Child, R},
    Row{"ai_generated", "ai_generated", Category::Generated, R},
    Row{"not_ai_generated", "ai_generated", Category::Generated, N},
    Row{"deepfake", "deepfake", Category::Generated, R},
    Row{"yes_deepfake", "deepfake", Category::Generated, R},
    Row{"midjourney", "generator", Category::Generated, C},
    Row{"stablediffusion", "generator", Category::Generated, C},
    Row{"dalle", "generator", Category::Generated, C},
    Row{"none", "generator", Category::Generated, N},
    Row{"natural", "image_type", Category::None, C},
    Row{"animated", "image_type", Category::None, C},
    Row{"hybrid", "image_type", Category::None, C},
    Row{"yes_drawing", "drawing", Category::None, C},
    Row{"text", "text", Category::None, C},
    Row{"yes_qr_code", "qr_code", Category::None, C},
};

/// The group of a head, so that "no_nazi" belongs beside "yes_nazi" without a line of its own.
Category groupOfHead(std::string_view head)
{
    const auto found = std::ranges::find(Table, head, &Row::head);
    return found == Table.end() ? Category::Unknown : found->group;
}

} // namespace

ClassMeaning meaningOf(std::string_view className)
{
    if (const auto found = std::ranges::find(Table, className, &Row::name); found != Table.end())
        return {std::string(found->head), found->group, found->polarity, true};
    if (className.starts_with("no_")) {
        const auto head = className.substr(3);
        const auto group = groupOfHead(head);
        return {std::string(head), group, Polarity::Complement, group != Category::Unknown};
    }
    if (className.starts_with("yes_"))
        return {std::string(className.substr(4)), Category::Unknown, Polarity::Risk, false};
    return {std::string(className), Category::Unknown, Polarity::Context, false};
}

std::vector<HeadReading> byHeads(const domain::VerdictFrame &frame)
{
    std::vector<HeadReading> heads;
    for (const auto &entry : frame.classes) {
        const auto head = meaningOf(entry.name).head;
        auto found = std::ranges::find(heads, head, &HeadReading::head);
        if (found == heads.end())
            found = heads.insert(heads.end(), HeadReading{head, {}, 0});
        found->classes.push_back(entry);
        found->sum += entry.score;
    }
    for (auto &head : heads)
        std::ranges::stable_sort(head.classes, std::ranges::greater(), &domain::VerdictClass::score);
    return heads;
}

} // namespace vigie::verdicts
