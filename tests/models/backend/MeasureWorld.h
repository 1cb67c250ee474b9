#pragma once

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Commands.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Measuring.h"
#include "models/backend/rules/Members.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/backend/sample/SamplePeople.h"
#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Commands.h"
#include "models/contract/Policies.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

/// A platform with the policy of the sample world, in either store, two creators and two reviewers.
namespace vigie::test {

using namespace vigie::domain;
using namespace vigie::backend;

enum class Kept { Sql, Memory };

struct MeasureWorld
{
    explicit MeasureWorld(Kept where);

    template <typename T> static T value(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", std::string(name(result.error().code)).c_str(), result.error().detail.c_str());
        return std::move(*result);
    }
    void run(const std::function<Result<void>()> &work)
    {
        const auto done = store->transaction(work);
        if (!done)
            qFatal("%s: %s", std::string(name(done.error().code)).c_str(), done.error().detail.c_str());
    }

    Instant now() const { return clock.wall(); }
    /// Time passes, and the platform notices.
    void pass(Milliseconds time)
    {
        clock.advance(time);
        value(tick(*store, now()));
    }

    ItemId published(const std::string &owner = "lumiere");

    /// A notice on the items, from this address.
    NoticeId noticed(const std::vector<ItemId> &items, const char *from = "eden@example.org",
                     const std::function<void(NoticeFiling &)> &change = {});

    bool hasCase(const NoticeId &notice)
    {
        return value(store->findOpenCase(CaseKind::NoticeReview, notice.value)).has_value();
    }

    NoticeDecision decisionOn(const NoticeId &notice, NoticeOutcome outcome, const char *clause = "clause-violence")
    {
        const auto open = value(store->findOpenCase(CaseKind::NoticeReview, notice.value));
        NoticeDecision decision;
        decision.caseId = open ? open->kase.id : CaseId("none");
        decision.round = open ? open->kase.round : 1;
        decision.notice = notice;
        decision.outcome = outcome;
        decision.facts = QStringLiteral("On voit deux personnes se battre et l'une reste au sol. SPECIMEN");
        if (outcome != NoticeOutcome::Restricted)
            return decision;
        decision.items = value(store->readNotice(notice)).items;
        decision.restrictions = {{RestrictionKind::Unavailable, std::nullopt}};
        decision.clause = ClauseId(clause);
        return decision;
    }

    Result<Receipt> decide(const Person &by, const NoticeDecision &decision) { return send(by, decision); }

    template <typename Body> Result<Receipt> send(const Person &by, const Body &body)
    {
        Command command;
        command.id = CommandId::make();
        command.author = by.id;
        command.body = body;
        command.madeAt = now();
        return backend::apply(*store, by, command, contract::writeCommand(command), now());
    }

    /// Somebody finds it against the rules: the decision.
    DecisionId restricted(const ItemId &item, const char *clause = "clause-violence")
    {
        return *value(decide(reviewer, decisionOn(noticed({item}), NoticeOutcome::Restricted, clause))).decision;
    }

    /// A member or the notifier complains, and `second` answers.
    void complained(const DecisionId &of, Complainant from, ComplaintOutcome outcome)
    {
        const ComplaintId id("c-" + of.value);
        ComplaintFiling filing{of, from, std::nullopt, {}, QStringLiteral("C'est de la fiction. SPECIMEN"), "fr"};
        if (from == Complainant::Member)
            filing.member = MemberId("lumiere");
        else
            filing.email = QStringLiteral("eden@example.org");
        run([&]() -> Result<void> {
            TRY(const auto intake, takeInComplaint(*store, id, filing, now()));
            return intake.faults.empty() ? Result<void>() : Result<void>(ErrorCode::Invalid, "complaint");
        });
        const auto open = value(store->findOpenCase(CaseKind::Complaint, id.value));
        value(send(second, ComplaintDecision{open->kase.id,
                                             open->kase.round,
                                             id,
                                             outcome,
                                             {},
                                             QStringLiteral("La scène est un film de fiction. SPECIMEN"),
                                             {},
                                             false}));
    }

    /// Its author finds the decision wrong.
    Result<Receipt> takenBack(const DecisionId &decision)
    {
        const auto of = *value(store->findNoticeDecision(decision));
        return send(reviewer, NoticeReversal{of.decision.caseId, of.command, QStringLiteral("Erreur. SPECIMEN")});
    }

    Member member(const char *id = "lumiere") { return value(store->readMember(MemberId(id))); }

    std::vector<MemberEventKind> eventsOf(const char *id = "lumiere")
    {
        std::vector<MemberEventKind> kinds;
        for (const auto &event : value(store->memberEvents(MemberId(id), 50)))
            kinds.push_back(event.kind);
        return kinds;
    }

    std::vector<SentLetter> lettersOn(const NoticeId &notice, LetterTo to)
    {
        std::vector<SentLetter> letters;
        for (const auto &letter : value(store->lettersAbout(notice)))
            if (letter.sent.to == to)
                letters.push_back(letter.sent);
        return letters;
    }

    NoticeStanding standing(const NoticeId &notice)
    {
        Result<NoticeStanding> standing(ErrorCode::Internal);
        run([&]() -> Result<void> {
            standing = standingFor(*store, lead, notice, now());
            return standing ? Result<void>() : Result<void>(standing.error());
        });
        return *standing;
    }

    Result<void> answer(const Person &by, const WaitingMeasure &measure, MeasureAnswer answer,
                        const QString &reason = QStringLiteral("Les contenus ont été retirés par leur auteur."))
    {
        return store->transaction([&] {
            return answerMeasure(*store, by, measure.decision, {measure.member, measure.kind, answer, reason}, now());
        });
    }

    Person person(const std::string &id, const std::string &role)
    {
        Person made{PersonId(id), QString::fromStdString(id), role, "en", permissionsOf(role)};
        run([&] { return store->writePerson(made); });
        return made;
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<BackendStore> store;
    Person reviewer, second, lead;

private:
    static Member creator(const char *id, const char *language)
    {
        Member made;
        made.id = MemberId(id);
        made.rev = 1;
        made.kind = MemberKind::Creator;
        made.displayName = QString::fromLatin1(id);
        made.certified = true;
        made.language = language;
        return made;
    }

    static std::unique_ptr<BackendStore> opened(Kept where, const QTemporaryDir &folder)
    {
        if (where == Kept::Memory)
            return std::make_unique<sim::MemoryBackendStore>(sim::Bodies::Contract);
        Secret key(sql::Database::KeySize);
        for (auto &byte : key.bytes())
            byte = std::byte{7};
        return value(SqlBackendStore::open(folder.filePath(QStringLiteral("platform.db")).toStdString(), key,
                                           sql::Durability::Normal));
    }

    int m_items = 0;
    int m_notices = 0;
};

/// The same rules in the database and in the store of the simulator.
inline void bothStores()
{
    QTest::addColumn<Kept>("kept");
    QTest::newRow("sql") << Kept::Sql;
    QTest::newRow("memory") << Kept::Memory;
}

} // namespace vigie::test

Q_DECLARE_METATYPE(vigie::test::Kept)
