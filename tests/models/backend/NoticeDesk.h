#pragma once

#include "models/backend/rules/Access.h"
#include "models/backend/rules/FeedPages.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/contract/Policies.h"
#include "tests/models/backend/World.h"

#include <algorithm>
#include <set>

/// A platform with a desk of notices, and people at it.
namespace vigie::test {

using namespace vigie::domain;
using namespace vigie::backend;

inline const QString Facts = QStringLiteral("On voit deux personnes se battre et l'une reste au sol. SPECIMEN");

inline NoticeFiling filingOf(const std::vector<ItemId> &items, Category category = Category::Violence)
{
    NoticeFiling made;
    made.origin = NoticeOrigin::Anyone;
    made.ground = NoticeGround::Illegal;
    made.category = category;
    for (const auto &item : items)
        made.locations.push_back(QStringLiteral("https://createurs.example/p/") + QString::fromStdString(item.value));
    made.explanation = QStringLiteral("SPECIMEN");
    made.notifier = {QStringLiteral("Eden Brume"), QStringLiteral("eden@example.org"), std::nullopt, {}};
    made.goodFaith = true;
    made.language = "fr";
    return made;
}

struct NoticeDesk : World
{
    NoticeDesk()
    {
        must(store->transaction([this]() -> Result<void> {
            TRY_DONE(sample::configureNotices(*store));
            auto templates = std::string(sample::statementsSeed());
            templates.replace(templates.find("clause-violence"), 15, "violence"); // as this world calls it
            TRY_DONE(store->setSetting(TemplatesKey, templates));
            TRY(auto policy, store->policy());
            TRY(const auto seed, contract::parsePolicy(sample::nextPolicySeed()));
            policy.noticeLetters = seed.noticeLetters;
            policy.complaintLetters = seed.complaintLetters;
            for (auto &clause : policy.clauses)
                clause.title.byLanguage["fr"] = QStringLiteral("Violence");
            return store->writePolicy(policy);
        }));
        reviewer = person("reviewer", "reviewer");
        lead = person("lead", "compliance_lead");
    }

    ItemId published() { return addItem(ItemState::Published, Classification::General); }

    Intake take(const std::string &id, const NoticeFiling &what)
    {
        Result<Intake> intake(ErrorCode::Internal);
        must(store->transaction([&]() -> Result<void> {
            intake = takeIn(*store, NoticeId(id), what, now());
            return intake ? Result<void>() : Result<void>(intake.error());
        }));
        return must(std::move(intake));
    }

    CaseRecord caseOf(const std::string &notice)
    {
        const auto open = must(store->findOpenCase(CaseKind::NoticeReview, notice));
        return must(open ? Result<CaseRecord>(*open) : Result<CaseRecord>(ErrorCode::NotFound, notice));
    }

    NoticeDecision decisionOn(const std::string &notice, NoticeOutcome outcome)
    {
        const auto kase = caseOf(notice).kase;
        NoticeDecision decision;
        decision.caseId = kase.id;
        decision.round = kase.round;
        decision.notice = NoticeId(notice);
        decision.outcome = outcome;
        decision.facts = Facts;
        if (outcome == NoticeOutcome::Restricted) {
            decision.items = must(store->readNotice(NoticeId(notice))).items;
            decision.restrictions = {{RestrictionKind::Unavailable, std::nullopt}};
            decision.clause = restricting();
        }
        return decision;
    }

    ClauseId restricting()
    {
        const auto policy = must(store->policy());
        const auto found = std::ranges::find_if(
            policy.clauses, [](const Clause &c) { return std::ranges::any_of(c.actions, needsClause); });
        return found == policy.clauses.end() ? ClauseId() : found->id;
    }

    Command command(const Person &person, const NoticeDecision &decision)
    {
        Command made;
        made.id = CommandId::make();
        made.author = person.id;
        made.body = decision;
        made.madeAt = now();
        return made;
    }

    Result<Receipt> decide(const Person &person, const NoticeDecision &decision)
    {
        return send(person, command(person, decision));
    }

    std::vector<std::string> fed(const Person &person, RecordType type)
    {
        std::set<std::string> ids;
        std::string cursor;
        for (bool more = true; more;) {
            const auto page = must(changesFor(*store, person, cursor, 500, now()));
            for (const auto &change : page.changes)
                if (change.type == type)
                    change.op == ChangeOp::Upsert ? (void)ids.insert(change.id) : (void)ids.erase(change.id);
            cursor = page.cursor;
            more = page.hasMore;
        }
        return {ids.begin(), ids.end()};
    }

    Person reviewer;
    Person lead;
};

} // namespace vigie::test
