#pragma once

#include "models/backend/rules/Applying.h"
#include "models/backend/rules/IdentityAccess.h"
#include "tests/models/backend/World.h"
#include "tests/support/Applications.h"

#include <memory>
#include <string>

namespace vigie::test {

/// The platform with members who want to be certified and people who read their applications. Runs on the database of
/// World, or on any other store that is filled like it.
class CertificationWorld
{
public:
    CertificationWorld();
    explicit CertificationWorld(std::unique_ptr<backend::BackendStore> other);

    World world;
    backend::BackendStore &store;
    backend::Person ines, milo, robin, lead;

    Instant now() const { return world.now(); }
    /// Inside a transaction.
    template <typename Work> auto run(Work work) -> decltype(work())
    {
        decltype(work()) answer(ErrorCode::Internal);
        const auto done = store.transaction([&]() -> Result<void> {
            answer = work();
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        if (!done && answer)
            return done.error();
        return answer;
    }

    /// A creator with so many published items.
    domain::MemberId creator(const std::string &id, int published = domain::MediaNeeded);
    domain::MemberId fan(const std::string &id);
    domain::AccountChecks soundChecks() const;
    backend::Submission submission(const std::string &prefix, const std::string &number = "X4RTBPFW4");
    /// Registered, with a sound account.
    domain::ApplicationId begun(const domain::MemberId &member);
    /// Registered and submitted.
    domain::ApplicationId waiting(const std::string &member, const std::string &number = {});
    /// Shows the code of an authenticator made for it.
    void confirm(const backend::Person &person);
    void addVerdict(const domain::ApplicationId &id, domain::Recommendation recommendation);

    domain::Application application(const domain::ApplicationId &id) { return must(store.readApplication(id)); }
    domain::Member member(const std::string &id) { return must(store.readMember(domain::MemberId(id))); }
    domain::CaseId caseOf(const domain::ApplicationId &id);
    domain::Case kase(const domain::ApplicationId &id);

    Result<domain::Claim> claim(const backend::Person &person, const domain::ApplicationId &id);
    Result<domain::MachineResults> seal(const backend::Person &person, const domain::ApplicationId &id,
                                        domain::FaceAnswer answer = domain::FaceAnswer::Same);
    domain::SealedAnswer answer(const backend::Person &person, const domain::ApplicationId &id,
                                domain::FaceAnswer answer);
    /// About what is in force, under the newest token.
    domain::Command verdict(const backend::Person &person, const domain::ApplicationId &id,
                            domain::VerdictAction action);
    Result<domain::Receipt> send(const backend::Person &person, const domain::Command &command);
    /// Claims, seals and sends.
    Result<domain::Receipt> decide(const backend::Person &person, const domain::ApplicationId &id,
                                   domain::VerdictAction action, domain::FaceAnswer answer = domain::FaceAnswer::Same);
    std::vector<domain::MemberEventKind> events(const std::string &member); ///< oldest first

private:
    void fill();
    std::unique_ptr<backend::BackendStore> m_other;
    int m_numbers = 0;
};

} // namespace vigie::test
