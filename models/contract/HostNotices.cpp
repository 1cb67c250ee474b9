#include "models/contract/HostNotices.h"

#include "models/contract/RecordParts.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr std::array States{Word{HostNoticeState::Draft, "draft"}, Word{HostNoticeState::Sent, "sent"},
                            Word{HostNoticeState::Answered, "answered"}};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void writeEntry(Json &json, const HostNoticeEntry &entry)
{
    json["host"] = entry.host.toStdString();
    json["urls"] = Json::array();
    for (const auto &url : entry.urls)
        json["urls"].push_back({{"url", url.toStdString()}});
    json["language"] = entry.language;
    json["explanation"] = entry.explanation.toStdString();
}

HostNoticeEntry readEntry(Fields &f)
{
    HostNoticeEntry entry;
    entry.host = f.text("host");
    f.list("urls", [&](Fields &u) { entry.urls.push_back(u.text("url")); });
    entry.language = f.word("language");
    entry.explanation = f.text("explanation");
    return entry;
}

Json noticeJson(const HostNotice &notice)
{
    Json json{{"id", notice.id.value}, {"rev", notice.rev}};
    if (notice.notice)
        json["notice_id"] = notice.notice->value;
    writeEntry(json, notice.entry);
    json["state"] = wordOf(States, notice.state);
    json["author"] = notice.author.value;
    json["created_at"] = toRfc3339(notice.createdAt);
    if (notice.sentAt)
        json["sent_at"] = toRfc3339(*notice.sentAt);
    if (!notice.letter.isEmpty())
        json["letter"] = notice.letter.toStdString();
    if (notice.answeredAt)
        json["answered_at"] = toRfc3339(*notice.answeredAt);
    if (!notice.answer.isEmpty())
        json["answer"] = notice.answer.toStdString();
    return json;
}

HostNotice readNotice(Fields &f)
{
    HostNotice notice;
    notice.id = f.id<HostNoticeId>("id");
    notice.rev = f.integer("rev", 1, MaxRev);
    notice.notice = f.optionalId<NoticeId>("notice_id");
    notice.entry = readEntry(f);
    notice.state = valueOf(States, f.word("state"));
    notice.author = f.id<PersonId>("author");
    notice.createdAt = f.instant("created_at");
    notice.sentAt = f.optionalInstant("sent_at");
    notice.letter = f.optionalText("letter");
    notice.answeredAt = f.optionalInstant("answered_at");
    notice.answer = f.optionalText("answer");
    return notice;
}

} // namespace

std::string writeHostNoticeWording(const HostNoticeWording &wording)
{
    return dumped({{"version", wording.version},
                   {"platform", wording.platform.toStdString()},
                   {"contact", wording.contact.toStdString()},
                   {"title", textsJson(wording.title)},
                   {"letter", textsJson(wording.letter)},
                   {"good_faith", textsJson(wording.goodFaith)}});
}

Result<HostNoticeWording> parseHostNoticeWording(std::string_view json)
{
    return readObject<HostNoticeWording>(json, [](Fields &f) {
        HostNoticeWording wording;
        wording.version = static_cast<int>(f.integer("version", 1, std::numeric_limits<int>::max()));
        wording.platform = f.text("platform");
        wording.contact = f.text("contact");
        wording.title.byLanguage = f.texts("title");
        wording.letter.byLanguage = f.texts("letter");
        wording.goodFaith.byLanguage = f.texts("good_faith");
        return f.finish(std::move(wording));
    });
}

std::string writeHostNotice(const HostNotice &notice)
{
    return dumped(noticeJson(notice));
}

Result<HostNotice> parseHostNotice(std::string_view json)
{
    return readObject<HostNotice>(json, [](Fields &f) { return f.finish(readNotice(f)); });
}

std::string writeHostNotices(const std::vector<HostNotice> &notices)
{
    Json list = Json::array();
    for (const auto &notice : notices)
        list.push_back(noticeJson(notice));
    return dumped({{"items", std::move(list)}});
}

Result<std::vector<HostNotice>> parseHostNotices(std::string_view json)
{
    return readObject<std::vector<HostNotice>>(json, [](Fields &f) {
        std::vector<HostNotice> notices;
        f.list("items", [&](Fields &each) { notices.push_back(readNotice(each)); });
        return f.finish(std::move(notices));
    });
}

std::string writeHostNoticeOpening(const HostNoticeOpening &opening)
{
    Json json;
    if (opening.notice)
        json["notice_id"] = opening.notice->value;
    writeEntry(json, opening.entry);
    return dumped(json);
}

Result<HostNoticeOpening> parseHostNoticeOpening(std::string_view json)
{
    return readObject<HostNoticeOpening>(json, [](Fields &f) {
        HostNoticeOpening opening;
        opening.notice = f.optionalId<NoticeId>("notice_id");
        opening.entry = readEntry(f);
        return f.finish(std::move(opening));
    });
}

std::string writeHostNoticeRevision(const HostNoticeRevision &change)
{
    Json json{{"expect", {{"rev", change.rev}}}};
    writeEntry(json, change.entry);
    return dumped(json);
}

Result<HostNoticeRevision> parseHostNoticeRevision(std::string_view json)
{
    return readObject<HostNoticeRevision>(json, [](Fields &f) {
        HostNoticeRevision change;
        f.object("expect", [&](Fields &e) { change.rev = e.integer("rev", 1, MaxRev); });
        change.entry = readEntry(f);
        return f.finish(std::move(change));
    });
}

std::string writeHostNoticeStep(const HostNoticeStep &step)
{
    Json json{{"expect", {{"rev", step.rev}}}, {"at", toRfc3339(step.at)}};
    if (!step.text.isEmpty())
        json["text"] = step.text.toStdString();
    return dumped(json);
}

Result<HostNoticeStep> parseHostNoticeStep(std::string_view json)
{
    return readObject<HostNoticeStep>(json, [](Fields &f) {
        HostNoticeStep step;
        f.object("expect", [&](Fields &e) { step.rev = e.integer("rev", 1, MaxRev); });
        step.at = f.instant("at");
        step.text = f.optionalText("text");
        return f.finish(std::move(step));
    });
}

} // namespace vigie::contract
