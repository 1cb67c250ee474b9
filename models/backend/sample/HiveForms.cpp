#include "models/backend/sample/HiveForms.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace vigie::backend::sample {

using namespace vigie::drawn;

namespace {

struct Score
{
    std::string_view name;
    double value = 0;
};

/// Two classes that exclude one another.
void addPair(std::vector<Score> &scores, std::string_view yes, std::string_view no, double value)
{
    scores.push_back({yes, value});
    scores.push_back({no, 1 - value});
}

double risk(Screened what, Screened asked, Dice &dice)
{
    return what == asked ? dice.between(0.965, 0.999) : dice.between(0.0, 0.03);
}

void addNsfw(std::vector<Score> &scores, Screened what, Dice &dice)
{
    double nsfw = dice.between(0.0, 0.02), suggestive = dice.between(0.0, 0.05);
    if (what == Screened::ClearedAdult || what == Screened::ChildAndSexual) {
        nsfw = dice.between(0.93, 0.99);
        suggestive = (1 - nsfw) / 2;
    } else if (what == Screened::Unsure) {
        nsfw = dice.between(0.2, 0.6);
        suggestive = dice.between(0.1, 0.3);
    }
    scores.push_back({"general_nsfw", nsfw});
    scores.push_back({"general_suggestive", suggestive});
    scores.push_back({"general_not_nsfw_not_suggestive", 1 - nsfw - suggestive});
}

std::vector<Score> scoresOf(Screened what, Dice &dice)
{
    std::vector<Score> scores;
    addNsfw(scores, what, dice);
    const double blood = risk(what, Screened::Blood, dice);
    scores.insert(scores.end(), {{"very_bloody", blood}, {"a_little_bloody", 0.001}, {"no_blood", 0.999 - blood}});
    const double gun = risk(what, Screened::Gun, dice);
    scores.insert(scores.end(), {{"gun_in_hand", gun}, {"gun_not_in_hand", 0.001}, {"no_gun", 0.999 - gun}});
    const double knife = risk(what, Screened::Knife, dice);
    scores.insert(scores.end(), {{"knife_in_hand", knife}, {"no_knife", 1 - knife}});
    addPair(scores, "yes_fight", "no_fight", risk(what, Screened::Fight, dice));
    addPair(scores, "yes_self_harm", "no_self_harm", risk(what, Screened::SelfHarm, dice));
    addPair(scores, "yes_nazi", "no_nazi", risk(what, Screened::Nazi, dice));
    addPair(scores, "yes_marijuana", "no_marijuana", risk(what, Screened::Marijuana, dice));
    const double needle = risk(what, Screened::Injectables, dice);
    scores.insert(scores.end(), {{"illicit_injectables", needle}, {"no_injectables", 1 - needle}});
    double child = dice.between(0.0, 0.02);
    if (what == Screened::ChildPresent)
        child = dice.between(0.55, 0.97);
    else if (what == Screened::ChildAndSexual)
        child = dice.between(0.6, 0.95);
    addPair(scores, "yes_child_present", "no_child_present", child);
    const double generated = risk(what, Screened::Generated, dice);
    addPair(scores, "ai_generated", "not_ai_generated", generated);
    if (generated > 0.5)
        scores.insert(scores.end(), {{"midjourney", 0.81}, {"stablediffusion", 0.12}, {"none", 0.07}});
    addPair(scores, "yes_deepfake", "no_deepfake",
            what == Screened::Deepfake ? dice.between(0.6, 0.95) : dice.between(0.0, 0.05));
    scores.insert(scores.end(), {{"natural", 0.9}, {"animated", 0.06}, {"hybrid", 0.04}});
    return scores;
}

std::string number(double value)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%.5f", std::clamp(value, 0.0, 1.0));
    return text.data();
}

std::string classesJson(const std::vector<Score> &scores, std::string_view nameKey, std::string_view valueKey)
{
    std::string json = "[";
    for (const auto &score : scores) {
        if (json.size() > 1)
            json += ',';
        json.append("{\"").append(nameKey).append("\":\"").append(score.name).append("\",\"");
        json.append(valueKey).append("\":").append(number(score.value)).append("}");
    }
    return json + "]";
}

/// Only the first medium shows what was found; the others of a set are harmless.
Screened ofFrame(Screened what, int frame)
{
    const bool cleared = what == Screened::ClearedGeneral || what == Screened::ClearedAdult;
    return frame == 0 || cleared ? what : Screened::ClearedGeneral;
}

} // namespace

std::span<const Screened> flags()
{
    static constexpr std::array Flags{
        Screened::Unsure,       Screened::Unsure,    Screened::Unsure,    Screened::Fight,       Screened::Fight,
        Screened::Blood,        Screened::Gun,       Screened::Knife,     Screened::Knife,       Screened::SelfHarm,
        Screened::Nazi,         Screened::Marijuana, Screened::Marijuana, Screened::Injectables, Screened::ChildPresent,
        Screened::ChildPresent, Screened::Generated, Screened::Generated, Screened::Generated,   Screened::Deepfake};
    return Flags;
}

std::string hiveV2(Screened what, std::string_view postId, int frames, Dice &dice)
{
    std::string output;
    for (int frame = 0; frame < frames; ++frame)
        output += std::string(frame > 0 ? "," : "") +
                  "{\"time\":0,\"classes\":" + classesJson(scoresOf(ofFrame(what, frame), dice), "class", "score") +
                  "}";
    return "{\"id\":\"task-" + std::to_string(dice.next()) + "\",\"post_id\":\"" + std::string(postId) +
           "\",\"code\":200,\"project_id\":1,\"user_id\":1,\"from_cache\":false,\"status\":[{\"status\":{\"code\":"
           "\"0\","
           "\"message\":\"SUCCESS\"},\"response\":{\"input\":{\"id\":\"\",\"hash\":\"\",\"model\":\"visual-"
           "moderation\","
           "\"model_type\":\"CATEGORIZATION\",\"model_version\":1,\"charge\":0.0},\"output\":[" +
           output + "]}}]}";
}

std::string hiveV3(Screened what, std::string_view postId, int frames, Dice &dice)
{
    std::string output;
    for (int frame = 0; frame < frames; ++frame)
        output += std::string(frame > 0 ? "," : "") +
                  "{\"extra\":[{\"name\":\"frame_index\",\"value\":" + std::to_string(frame) +
                  "},{\"name\":\"timestamp\",\"value\":0}],\"classes\":" +
                  classesJson(scoresOf(ofFrame(what, frame), dice), frame % 2 == 0 ? "class_name" : "class",
                              frame % 2 == 0 ? "value" : "score") +
                  "}";
    return "{\"task_id\":\"task-" + std::to_string(dice.next()) + "\",\"post_id\":\"" + std::string(postId) +
           "\",\"model\":\"hive/visual-moderation\",\"version\":\"1\",\"output\":[" + output + "]}";
}

} // namespace vigie::backend::sample
