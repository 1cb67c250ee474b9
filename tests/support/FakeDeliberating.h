#pragma once

#include "models/domain/ports/Deliberating.h"
#include "models/domain/ports/DocketShelf.h"

#include <algorithm>

namespace vigie::test {

/// Questions before the committee as the platform would keep them, without its judgement of what is written; and what
/// was kept of them on this machine. Answers at once.
class FakeDeliberating final : public domain::Deliberating, public domain::DocketShelf
{
public:
    Request<std::vector<domain::Docket>> list() override
    {
        std::vector<domain::Docket> shown;
        for (const auto &docket : dockets)
            shown.push_back(domain::asSeenBy(docket, person));
        return answered(failWith ? Result<std::vector<domain::Docket>>(*failWith)
                                 : Result<std::vector<domain::Docket>>(std::move(shown)));
    }
    Request<domain::Docket> ask(const domain::DocketQuestion &question) override
    {
        domain::Docket made;
        made.id = domain::DocketId("docket-" + std::to_string(dockets.size() + 1));
        made.about = question;
        made.state = domain::DocketState::Open;
        made.askedBy = person;
        made.askedByName = name;
        made.askedAt = now;
        if (!failWith)
            dockets.insert(dockets.begin(), made);
        return changing(made.id, [](domain::Docket &) {});
    }
    Request<domain::Docket> position(const domain::DocketId &id, std::optional<int> option,
                                     const QString &text) override
    {
        return changing(id, [&](domain::Docket &docket) {
            docket.positions.push_back({person, name, option, text, now});
        });
    }
    Request<domain::Docket> answer(const domain::DocketId &id, std::int64_t rev,
                                   const domain::DocketAnswer &given) override
    {
        if (find(id).rev != rev)
            return answered(Result<domain::Docket>(ErrorCode::Changed));
        return changing(id, [&](domain::Docket &docket) {
            docket.answer = given;
            docket.answer->author = person;
            docket.answer->authorName = name;
            docket.answer->at = now;
            docket.state = domain::DocketState::Answered;
        });
    }
    Request<domain::Docket> adopt(const domain::DocketId &id, std::int64_t rev, int policyVersion) override
    {
        if (find(id).rev != rev)
            return answered(Result<domain::Docket>(ErrorCode::Changed));
        return changing(id, [&](domain::Docket &docket) {
            docket.state = domain::DocketState::BecamePolicy;
            docket.policyVersion = policyVersion + 1;
            docket.policyAt = now;
        });
    }

    Request<void> keep(const std::vector<domain::Docket> &all, Instant at) override
    {
        shelf = {all, at};
        return answered(Result<void>());
    }
    Request<Kept> kept() override { return answered(Result<Kept>(shelf)); }

    domain::Docket &find(const domain::DocketId &id) { return *std::ranges::find(dockets, id, &domain::Docket::id); }

    std::vector<domain::Docket> dockets; ///< newest first
    Kept shelf;
    domain::PersonId person;
    QString name = QStringLiteral("Specimen");
    Instant now{};
    std::optional<ErrorCode> failWith;

private:
    template <typename Work> Request<domain::Docket> changing(const domain::DocketId &id, Work work)
    {
        if (failWith)
            return answered(Result<domain::Docket>(*failWith));
        auto &docket = find(id);
        work(docket);
        ++docket.rev;
        return answered(Result<domain::Docket>(domain::asSeenBy(docket, person)));
    }
};

} // namespace vigie::test
