#pragma once

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/sample/SamplePeople.h"
#include "tests/models/backend/World.h"
#include "tests/sim/MemoryBackendStore.h"

#include <QTest>

/// What stands beside the cases of notices, on either store.
namespace vigie::test {

using namespace vigie::domain;
using namespace vigie::backend;

struct CasebookWorld : World
{
    explicit CasebookWorld(bool inMemory) : kept(inMemory ? static_cast<BackendStore &>(memory) : *store)
    {
        if (inMemory) {
            for (const auto &queue : sample::sampleQueues())
                must(kept.writeQueue(queue));
            must(kept.writePolicy(must(store->policy())));
        }
        reviewer = newPerson("reviewer", "reviewer");
        first = newPerson("first", "compliance_lead");
        second = newPerson("second", "compliance_lead");
        moderator = newPerson("moderator", "moderator");
        addCaseOf("case-1", CaseKind::NoticeReview, "notice-1", queues::Notices);
        addCaseOf("case-9", CaseKind::NoticeReview, "notice-9", queues::NoticesRestricted);
        addCaseOf("item-case", CaseKind::ItemReview, "item-1", queues::Screening);
    }

    Person newPerson(const std::string &id, const std::string &role)
    {
        Person made{PersonId(id), QString::fromStdString("Specimen " + id), role, "fr", permissionsOf(role)};
        must(kept.writePerson(made));
        return made;
    }

    void addCaseOf(const std::string &id, CaseKind kind, const std::string &subject, std::string_view queue)
    {
        CaseRecord record;
        record.kase.id = CaseId(id);
        record.kase.rev = 1;
        record.kase.kind = kind;
        record.kase.subject = subject;
        record.kase.queue = QueueId(std::string(queue));
        record.kase.state = CaseState::Open;
        record.kase.createdAt = now();
        must(kept.writeCase(record, 0));
    }

    template <typename Work> auto run(Work work) -> decltype(work())
    {
        decltype(work()) answer(ErrorCode::Internal);
        const auto done = kept.transaction([&]() -> Result<void> {
            answer = work();
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        return answer ? (done ? std::move(answer) : decltype(work())(done.error())) : std::move(answer);
    }

    sim::MemoryBackendStore memory{sim::Bodies::Contract};
    BackendStore &kept;
    Person reviewer;
    Person first; ///< of the committee
    Person second;
    Person moderator;
};

/// A row for each store.
inline void onBothStores()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("SQL") << false;
    QTest::newRow("the simulator's") << true;
}

} // namespace vigie::test
