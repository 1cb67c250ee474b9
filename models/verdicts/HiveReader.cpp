#include "models/verdicts/HiveReader.h"

#include "models/verdicts/JsonAccess.h"
#include "models/verdicts/JsonText.h"

#include <algorithm>
#include <cmath>

namespace vigie::verdicts {
namespace {

using json::Json;

constexpr double MaxSeconds = 86'400.0 * 7; ///< a time code beyond a week is nonsense

std::optional<domain::VerdictClass> readClass(const Json &entry)
{
    auto name = json::text(entry, "class");
    if (!name)
        name = json::text(entry, "class_name");
    auto score = json::number(entry, "score");
    if (!score)
        score = json::number(entry, "value");
    if (!name || name->empty() || !score || !(*score >= 0 && *score <= 1))
        return std::nullopt;
    return domain::VerdictClass{std::move(*name), *score};
}

Milliseconds toTime(std::optional<double> seconds)
{
    if (!seconds || !std::isfinite(*seconds) || *seconds < 0 || *seconds > MaxSeconds)
        return Milliseconds(0);
    return Milliseconds(std::llround(*seconds * 1000));
}

/// V2 carries `time` on the frame; V3 a list of {name, value} in which "timestamp" is seconds.
Milliseconds frameTime(const Json &frame)
{
    if (const auto seconds = json::number(frame, "time"))
        return toTime(seconds);
    if (const auto *extra = json::array(frame, "extra"))
        for (const auto &entry : *extra)
            if (json::text(entry, "name") == "timestamp")
                return toTime(json::number(entry, "value"));
    return Milliseconds(0);
}

std::vector<domain::VerdictFrame> readFrames(const Json &output)
{
    std::vector<domain::VerdictFrame> frames;
    for (const auto &entry : output) {
        if (frames.size() == MaxFrames)
            break;
        domain::VerdictFrame frame;
        frame.time = frameTime(entry);
        if (const auto *classes = json::array(entry, "classes"))
            for (const auto &one : *classes)
                if (auto read = readClass(one))
                    frame.classes.push_back(std::move(*read));
        frames.push_back(std::move(frame));
    }
    std::ranges::stable_sort(frames, {}, &domain::VerdictFrame::time);
    return frames;
}

std::string modelName(const Json &response)
{
    const auto *input = json::member(response, "input");
    if (input == nullptr)
        return {};
    auto name = json::text(*input, "model").value_or(std::string());
    if (name.empty())
        name = json::text(*input, "model_type").value_or(std::string());
    return name;
}

/// `status.code` is a string in the real answers; a number is read the same.
bool succeeded(const Json &entry)
{
    const auto *status = json::member(entry, "status");
    if (status == nullptr)
        return true;
    if (const auto code = json::text(*status, "code"))
        return *code == "0";
    const auto code = json::number(*status, "code");
    return !code || *code == 0;
}

Result<HiveAnswer> readV2(const Json &document, const Json &status, Instant now)
{
    HiveAnswer answer;
    answer.form = HiveForm::V2;
    answer.taskId = json::text(document, "id").value_or(std::string());
    for (const auto &entry : status) {
        const auto *response = json::member(entry, "response");
        const auto *output = response == nullptr ? nullptr : json::array(*response, "output");
        if (!succeeded(entry) || output == nullptr) {
            ++answer.failedModels;
            continue;
        }
        if (isTextResponse(*response))
            answer.text.push_back(readTextResponse(*response));
        else
            answer.visual.push_back({"hive", modelName(*response), now, readFrames(*output)});
    }
    return answer;
}

Result<HiveAnswer> readV3(const Json &document, const Json &output, Instant now)
{
    HiveAnswer answer;
    answer.form = HiveForm::V3;
    answer.taskId = json::text(document, "task_id").value_or(std::string());
    answer.visual.push_back({"hive", json::text(document, "model").value_or(std::string()), now, readFrames(output)});
    return answer;
}

} // namespace

Result<HiveAnswer> readHive(std::string_view text, Instant now)
{
    TRY(const auto document, json::parseObject(text, MaxHiveBytes, MaxHiveDepth));
    Result<HiveAnswer> answer(ErrorCode::Invalid, "vendor answer has neither status nor output");
    if (const auto *status = json::array(document, "status"))
        answer = readV2(document, *status, now);
    else if (const auto *output = json::array(document, "output"))
        answer = readV3(document, *output, now);
    if (answer)
        answer->postId = json::text(document, "post_id").value_or(std::string());
    return answer;
}

} // namespace vigie::verdicts
