#include "models/contract/Practices.h"

#include "models/contract/Applications.h"
#include "models/contract/CertificationNames.h"
#include "models/contract/Fields.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array Truths{Word{FaceTruth::Same, "same"}, Word{FaceTruth::Different, "different"}};
constexpr std::array Lessons{
    Word{PracticeLesson::SamePlain, "same_plain"}, Word{PracticeLesson::SameOlder, "same_older"},
    Word{PracticeLesson::DifferentPlain, "different_plain"}, Word{PracticeLesson::DifferentAlike, "different_alike"}};

constexpr int MostNeeded = 1000;

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json applicationJson(const PracticeApplication &application)
{
    return {{"id", application.id.value}, {"evidence", evidenceJson(application.evidence)}};
}

PracticeApplication readApplication(Fields &f)
{
    PracticeApplication application;
    application.id = f.id<PracticeId>("id");
    f.list("evidence", [&](Fields &e) { application.evidence.push_back(readEvidence(e)); });
    return application;
}

int count(Fields &f, const char *key)
{
    return static_cast<int>(f.integer(key, 0, MostNeeded));
}

} // namespace

std::string writePracticeApplication(const PracticeApplication &application)
{
    return dumped(applicationJson(application));
}

Result<PracticeApplication> parsePracticeApplication(std::string_view json)
{
    return readObject<PracticeApplication>(json, [](Fields &f) { return f.finish(readApplication(f)); });
}

std::string writePracticeStanding(const PracticeStanding &standing)
{
    Json json{{"answered", standing.answered}, {"needed", standing.needed}, {"done", standing.isDone}};
    if (standing.next)
        json["next"] = applicationJson(*standing.next);
    return dumped(json);
}

Result<PracticeStanding> parsePracticeStanding(std::string_view json)
{
    return readObject<PracticeStanding>(json, [](Fields &f) {
        PracticeStanding standing{count(f, "answered"), count(f, "needed"), f.boolean("done"), {}};
        f.optionalObject("next", [&](Fields &next) { standing.next = readApplication(next); });
        return f.finish(std::move(standing));
    });
}

std::string writePracticeAnswer(const PracticeAnswer &answer)
{
    return dumped({{"practice_id", answer.practice.value}, {"answer", toWire(answer.answer)}});
}

Result<PracticeAnswer> parsePracticeAnswer(std::string_view json)
{
    return readObject<PracticeAnswer>(json, [](Fields &f) {
        PracticeAnswer answer{f.id<PracticeId>("practice_id"), fromWire<FaceAnswer>(f.word("answer"))};
        if (!f.failed() && answer.answer == FaceAnswer::Unknown)
            f.fail("answer", "is not known");
        return f.finish(answer);
    });
}

std::string writePracticeOutcome(const PracticeOutcome &outcome)
{
    return dumped({{"practice_id", outcome.practice.value},
                   {"truth", wordOf(Truths, outcome.truth)},
                   {"lesson", wordOf(Lessons, outcome.lesson)},
                   {"answered", outcome.answered},
                   {"needed", outcome.needed},
                   {"done", outcome.isDone}});
}

Result<PracticeOutcome> parsePracticeOutcome(std::string_view json)
{
    return readObject<PracticeOutcome>(json, [](Fields &f) {
        const PracticeOutcome outcome{f.id<PracticeId>("practice_id"),
                                      valueOf(Truths, f.word("truth")),
                                      valueOf(Lessons, f.word("lesson")),
                                      count(f, "answered"),
                                      count(f, "needed"),
                                      f.boolean("done")};
        return f.finish(outcome);
    });
}

} // namespace vigie::contract
