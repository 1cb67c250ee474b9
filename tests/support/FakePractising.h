#pragma once

#include "models/domain/ports/Practising.h"
#include "tests/support/Applications.h"

#include <set>
#include <vector>

namespace vigie::test {

/// The platform's practice in memory: answering again tells the same and counts once.
class FakePractising final : public domain::Practising
{
public:
    explicit FakePractising(int needed) : m_needed(needed) {}

    void add(const std::string &id, domain::FaceTruth truth, domain::PracticeLesson lesson)
    {
        domain::PracticeApplication pair;
        pair.id = domain::PracticeId(id);
        pair.evidence = {evidence(id + "-front", domain::EvidenceKind::DocumentFront, {}),
                         evidence(id + "-selfie", domain::EvidenceKind::SecuritySelfie, {})};
        pairs.push_back({pair, truth, lesson});
    }

    Request<domain::PracticeStanding> standing() override
    {
        if (failWith)
            return answered<domain::PracticeStanding>(*failWith);
        domain::PracticeStanding made;
        made.answered = static_cast<int>(done.size());
        made.needed = m_needed;
        made.isDone = made.answered >= m_needed;
        for (const auto &one : pairs)
            if (!made.next && !done.contains(one.pair.id.value))
                made.next = one.pair;
        return answered<domain::PracticeStanding>(made);
    }
    Request<domain::PracticeOutcome> answer(const domain::PracticeAnswer &answer) override
    {
        asked.push_back(answer);
        if (failWith)
            return answered<domain::PracticeOutcome>(*failWith);
        for (const auto &one : pairs) {
            if (one.pair.id != answer.practice)
                continue;
            done.insert(one.pair.id.value);
            const auto count = static_cast<int>(done.size());
            return answered<domain::PracticeOutcome>(
                domain::PracticeOutcome{one.pair.id, one.truth, one.lesson, count, m_needed, count >= m_needed});
        }
        return answered<domain::PracticeOutcome>(ErrorCode::NotFound);
    }

    struct Pair
    {
        domain::PracticeApplication pair;
        domain::FaceTruth truth = domain::FaceTruth::Unknown;
        domain::PracticeLesson lesson = domain::PracticeLesson::Unknown;
    };
    std::vector<Pair> pairs;
    std::set<std::string> done;
    std::vector<domain::PracticeAnswer> asked;
    std::optional<ErrorCode> failWith;

private:
    int m_needed;
};

} // namespace vigie::test
