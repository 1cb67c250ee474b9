#pragma once

#include "models/domain/CertificationTable.h"
#include "models/domain/ports/ApplicantReader.h"

#include <functional>
#include <map>
#include <vector>

namespace vigie::test {

/// The platform's side of applicants in memory, with its rules: values under a claim only, one answer a round, no
/// reveal without a reason. Answers at once, or when the test says so.
class FakeApplicantReader final : public domain::ApplicantReader
{
public:
    struct Known
    {
        domain::Application application;
        domain::Applicant applicant;
        domain::MachineResults machine{};
        QString number{};
        std::vector<domain::RevealedLink> links{};
        bool isClaimed = true;
    };

    void add(Known one)
    {
        const auto id = one.application.id;
        one.applicant.application = id;
        known.insert_or_assign(id, std::move(one));
    }

    Request<domain::Applicant> values(const domain::ApplicationId &application) override
    {
        asked.push_back(application);
        return later<domain::Applicant>([this, application] { return valuesOf(application); });
    }
    Request<domain::MachineResults> seal(const domain::SealedAnswer &answer) override
    {
        return later<domain::MachineResults>([this, answer] { return sealed(answer); });
    }
    Request<domain::Revealed> reveal(const domain::ApplicationId &application,
                                     const domain::RevealRequest &request) override
    {
        return later<domain::Revealed>([this, application, request] { return revealed(application, request); });
    }

    /// Answers what waits, in order, with what holds now.
    void answerAll()
    {
        auto now = std::move(held);
        held.clear();
        for (const auto &answer : now)
            answer();
    }

    std::map<domain::ApplicationId, Known> known;
    std::vector<domain::ApplicationId> asked;   ///< for values
    std::vector<domain::SealedAnswer> answers;  ///< that are sealed
    std::vector<domain::RevealRequest> reveals; ///< that were granted
    std::vector<std::function<void()>> held;    ///< questions without an answer, when slow
    std::optional<ErrorCode> failWith;          ///< instead of every answer
    bool mayView = true;
    bool mayReveal = true;
    bool wantsStepUp = false; ///< before anything is revealed
    bool slow = false;

private:
    template <typename T, typename Answer> Request<T> later(Answer answer)
    {
        if (!slow)
            return answered<T>(answer());
        Reply<T> reply;
        held.push_back([reply, answer] { reply.finish(answer()); });
        return reply.request();
    }
    Result<const Known *> find(const domain::ApplicationId &id) const
    {
        if (failWith)
            return *failWith;
        if (!mayView)
            return ErrorCode::Permission;
        const auto found = known.find(id);
        if (found == known.end())
            return ErrorCode::NotFound;
        if (!found->second.isClaimed)
            return ErrorCode::ClaimLost;
        return &found->second;
    }
    Result<domain::Applicant> valuesOf(const domain::ApplicationId &id) const
    {
        const auto one = find(id);
        if (!one)
            return one.code();
        return domain::maskedApplicant((*one)->applicant);
    }
    Result<domain::MachineResults> sealed(const domain::SealedAnswer &answer)
    {
        const auto one = find(answer.application);
        if (!one)
            return one.code();
        if (answer.answer == domain::FaceAnswer::Unknown)
            return ErrorCode::Invalid;
        for (const auto &former : answers)
            if (former.caseId == answer.caseId && former.round == answer.round) {
                if (former.answer != answer.answer)
                    return ErrorCode::AlreadyDecided;
                return (*one)->machine;
            }
        const auto fault = domain::faultOf(answer, (*one)->application);
        if (fault == domain::EvidenceFault::Stale)
            return ErrorCode::Changed;
        if (fault != domain::EvidenceFault::None)
            return ErrorCode::IllegalTransition;
        answers.push_back(answer);
        return (*one)->machine;
    }
    Result<domain::Revealed> revealed(const domain::ApplicationId &id, const domain::RevealRequest &request)
    {
        const auto one = find(id);
        if (!one)
            return one.code();
        if (!mayReveal)
            return ErrorCode::Permission;
        if (request.reason.trimmed().isEmpty() || request.what == domain::RevealOf::Unknown)
            return ErrorCode::Invalid;
        if (wantsStepUp)
            return ErrorCode::StepUpNeeded;
        reveals.push_back(request);
        domain::Revealed told;
        told.what = request.what;
        if (request.what == domain::RevealOf::DocumentNumber)
            told.number = (*one)->number;
        else
            told.links = (*one)->links;
        return told;
    }
};

} // namespace vigie::test
