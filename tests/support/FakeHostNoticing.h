#pragma once

#include "models/domain/ports/HostNoticeKeeping.h"
#include "models/domain/ports/HostNoticing.h"

#include <algorithm>

namespace vigie::test {

/// Notices to other hosts as the platform would keep them, without its judgement of what is written; and the files that
/// were made of them. Answers at once.
class FakeHostNoticing final : public domain::HostNoticing, public domain::HostNoticeKeeping
{
public:
    FakeHostNoticing()
    {
        words.version = 1;
        words.platform = QStringLiteral("Créateurs Exemple");
        words.contact = QStringLiteral("moderation@createurs.example");
        words.title.byLanguage = {{"en", QStringLiteral("Notice to {host}")},
                                  {"fr", QStringLiteral("Notification à {host}")}};
        const QString rest = QStringLiteral("\n\n{urls}\n\n{explanation}\n\n{good_faith}\n\n{platform}, {contact}");
        words.letter.byLanguage = {{"en", QStringLiteral("To {host}, {date}, {reference}") + rest},
                                   {"fr", QStringLiteral("À {host}, le {date}, {reference}") + rest}};
        words.goodFaith.byLanguage = {{"en", QStringLiteral("In good faith.")},
                                      {"fr", QStringLiteral("De bonne foi.")}};
    }

    Request<domain::HostNoticeWording> wording() override
    {
        return answered(failWith ? Result<domain::HostNoticeWording>(*failWith)
                                 : Result<domain::HostNoticeWording>(words));
    }
    Request<std::vector<domain::HostNotice>> list() override
    {
        return answered(failWith ? Result<std::vector<domain::HostNotice>>(*failWith)
                                 : Result<std::vector<domain::HostNotice>>(notices));
    }
    Request<domain::HostNotice> begin(const std::optional<domain::NoticeId> &about,
                                      const domain::HostNoticeEntry &entry) override
    {
        if (failWith)
            return answered(Result<domain::HostNotice>(*failWith));
        domain::HostNotice one;
        one.id = domain::HostNoticeId("host-" + std::to_string(notices.size() + 1));
        one.notice = about;
        one.entry = entry;
        one.state = domain::HostNoticeState::Draft;
        one.createdAt = now;
        notices.insert(notices.begin(), one);
        return changing(one.id, 0, [](domain::HostNotice &) {});
    }
    Request<domain::HostNotice> save(const domain::HostNoticeId &id, std::int64_t rev,
                                     const domain::HostNoticeEntry &entry) override
    {
        return changing(id, rev, [&](domain::HostNotice &notice) { notice.entry = entry; });
    }
    Request<domain::HostNotice> recordSent(const domain::HostNoticeId &id, std::int64_t rev, Instant at) override
    {
        return changing(id, rev, [&](domain::HostNotice &notice) {
            notice.state = domain::HostNoticeState::Sent;
            notice.sentAt = at;
            notice.letter =
                domain::composeHostNotice(words, notice.entry, notice.id, domain::letterDate(at)).letter.text;
        });
    }
    Request<domain::HostNotice> recordAnswer(const domain::HostNoticeId &id, std::int64_t rev, Instant at,
                                             const QString &text) override
    {
        return changing(id, rev, [&](domain::HostNotice &notice) {
            notice.state = domain::HostNoticeState::Answered;
            notice.answeredAt = at;
            notice.answer = text;
        });
    }

    struct Made
    {
        QString title;
        domain::Letter letter;
        QString folder;
    };
    Request<std::vector<QString>> keep(const QString &title, const domain::Letter &letter,
                                       const domain::HostNoticeId &id, const QString &folder) override
    {
        if (keepFails)
            return answered(Result<std::vector<QString>>(*keepFails));
        made.push_back({title, letter, folder});
        const auto name = QStringLiteral("host-notice-") + QString::fromStdString(id.value);
        return answered(
            Result<std::vector<QString>>(std::vector{name + QStringLiteral(".pdf"), name + QStringLiteral(".txt")}));
    }

    domain::HostNoticeWording words;
    std::vector<domain::HostNotice> notices; ///< newest first
    std::vector<Made> made;
    Instant now{};
    std::optional<ErrorCode> failWith;
    std::optional<ErrorCode> keepFails;

private:
    template <typename Work>
    Request<domain::HostNotice> changing(const domain::HostNoticeId &id, std::int64_t rev, Work work)
    {
        auto &notice = *std::ranges::find(notices, id, &domain::HostNotice::id);
        if (failWith || notice.rev != rev)
            return answered(Result<domain::HostNotice>(failWith.value_or(ErrorCode::Changed)));
        work(notice);
        ++notice.rev;
        return answered(Result<domain::HostNotice>(notice));
    }
};

} // namespace vigie::test
