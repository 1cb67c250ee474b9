#include "models/backend/rules/NoticeIntake.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Blocking.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/SettingAside.h"
#include "models/backend/rules/Stating.h"
#include "models/contract/TrustedFlaggers.h"
#include "models/domain/NoticeLetters.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

std::chrono::year_month_day dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

Result<std::vector<TrustedFlagger>> flaggersOf(BackendStore &store)
{
    TRY(const auto stored, store.setting(FlaggersKey));
    if (stored.empty())
        return std::vector<TrustedFlagger>();
    return contract::parseFlaggers(stored);
}

Result<void> locate(BackendStore &store, const NoticeFiling &filing, Notice &notice)
{
    for (const auto &location : filing.locations) {
        TRY(auto item, itemAt(store, location));
        if (!item)
            notice.elsewhere.push_back(location.trimmed());
        else if (!concerns(notice, *item))
            notice.items.push_back(std::move(*item));
    }
    return {};
}

Result<Notice> noticeOf(BackendStore &store, const NoticeId &id, const NoticeFiling &filing,
                        const std::vector<TrustedFlagger> &flaggers, Instant now)
{
    Notice notice;
    notice.id = id;
    notice.origin = filing.origin;
    notice.ground = filing.ground;
    notice.category = filing.category;
    notice.explanation = filing.explanation;
    notice.language = filing.language;
    notice.dangerToLife = filing.dangerToLife;
    notice.answerable = canBeAnswered(filing);
    notice.order = filing.order;
    notice.receivedAt = now;
    if (const auto *flagger = findFlagger(flaggers, filing.notifier.flagger, dayOf(now)))
        notice.flagger = flagger->name;
    notice.withinExpertise = dutyFacts(filing, flaggers, dayOf(now)).withinExpertise;
    TRY_DONE(locate(store, filing, notice));
    if (!notice.items.empty())
        notice.knownAt = knowledgeOf(filing, now);
    return notice;
}

/// Nothing where nobody can be reached or the policy has no words.
Result<std::optional<Letter>> acknowledge(BackendStore &store, const Notice &notice, Instant now)
{
    if (!notice.answerable)
        return std::optional<Letter>();
    TRY(const auto policy, store.policy());
    const auto draft = acknowledgementLetter(policy, notice, {notifierLanguage(notice), letterDate(now)});
    return draft.isComplete() ? std::optional(draft.letter) : std::nullopt;
}

/// What became of a filing that came before. One that was cut short by a lost answer comes again, word by word.
Result<Intake> repeated(BackendStore &store, Notice notice, const NoticeFiling &filing)
{
    TRY(const auto first, store.findFiling(notice.id));
    if (first != filing)
        return {ErrorCode::KeyReused, "another filing came under this id"};
    Intake intake;
    TRY(const auto letters, store.lettersAbout(notice.id));
    if (!letters.empty() && notice.acknowledgedAt)
        intake.acknowledgement = letters.front().sent.letter;
    intake.notice = std::move(notice);
    return intake;
}

} // namespace

Result<std::optional<ItemId>> itemAt(BackendStore &store, const QString &location)
{
    TRY(const auto address, store.setting(PublicAddressKey));
    QString rest = location.trimmed();
    const auto base = QString::fromStdString(address);
    if (!base.isEmpty() && rest.startsWith(base, Qt::CaseInsensitive))
        rest = rest.mid(base.size());
    for (const auto end : {u'?', u'#', u'/'})
        if (const auto at = rest.indexOf(end); at >= 0)
            rest.truncate(at);
    const auto id = rest.toStdString();
    if (!isValidId(id))
        return std::optional<ItemId>();
    const auto item = store.readItem(ItemId(id));
    if (!item && item.code() != ErrorCode::NotFound)
        return item.error();
    return item ? std::optional(item->id) : std::nullopt;
}

Result<Intake> takeIn(BackendStore &store, const NoticeId &id, const NoticeFiling &filing, Instant now)
{
    auto known = store.readNotice(id);
    if (known)
        return repeated(store, std::move(*known), filing);
    if (known.code() != ErrorCode::NotFound)
        return known.error();
    TRY(const auto flaggers, flaggersOf(store));
    Intake intake;
    intake.faults = faultsOf(filing, flaggers, now);
    if (!intake.faults.empty())
        return intake;
    TRY(auto notice, noticeOf(store, id, filing, flaggers, now));
    TRY(intake.acknowledgement, acknowledge(store, notice, now));
    if (intake.acknowledgement)
        notice.acknowledgedAt = now;
    TRY_DONE(store.writeFiling(id, filing));
    TRY_DONE(fileOrSetAside(store, notice, now));
    if (intake.acknowledgement)
        TRY_DONE(store.addNoticeLetter({id, std::nullopt, {LetterTo::Notifier, *intake.acknowledgement, now}}));
    TRY(intake.notice, store.readNotice(id));
    return intake;
}

Result<NoticeFile> noticeFile(BackendStore &store, const Person &person, const NoticeId &id)
{
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(const auto notice, noticeFor(store, person, id));
    NoticeFile file;
    file.notice = notice.id;
    TRY(auto filing, store.findFiling(id));
    if (filing)
        file.notifier = std::move(filing->notifier);
    TRY(const auto decisions, store.decisionsOn(id));
    for (const auto &record : decisions) {
        const auto author = store.readPerson(record.author);
        const QString name = author ? author->name : QString();
        if (record.role == DecisionRole::Primary)
            file.decisions.push_back({record.id, record.decision, name, record.at, {}});
        else if (!file.decisions.empty()) // a reversal follows what it takes back
            file.decisions.back().takenBack = TakenBackNotice{record.decision.facts, name, record.at};
    }
    TRY(const auto letters, store.lettersAbout(id));
    for (const auto &letter : letters)
        file.letters.push_back(letter.sent);
    TRY(file.complaints, filedComplaints(store, id));
    TRY(const auto statements, store.statementsAbout(id));
    for (const auto &record : statements)
        file.statements.push_back(statementOf(record));
    TRY(const auto address, store.setting(TransparencyKey));
    file.statementsLeave = !address.empty();
    TRY(file.statementsPause, statementPause(store));
    if (file.notifier.member) {
        TRY(const auto owners, ownersOf(store, notice));
        TRY(file.blocks, blocksBetween(store, *file.notifier.member, owners));
    }
    return file;
}

} // namespace vigie::backend
