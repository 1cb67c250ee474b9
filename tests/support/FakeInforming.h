#pragma once

#include "models/domain/ports/InformationKeeping.h"
#include "models/domain/ports/Informing.h"

#include <algorithm>

namespace vigie::test {

/// Orders to give information as the platform would keep them, without its judgement of what is written; and the files
/// that were made of their answers. Answers at once.
class FakeInforming final : public domain::Informing, public domain::InformationKeeping
{
    using Order = domain::InformationOrder;
    using Id = domain::InformationOrderId;
    using Work = domain::InformationWork;
    using State = domain::InformationState;

public:
    Request<std::vector<Order>> list() override
    {
        if (failWith)
            return answered(Result<std::vector<Order>>(*failWith));
        std::vector<Order> told;
        for (const auto &order : orders)
            told.push_back(domain::withoutValues(order));
        return answered(Result<std::vector<Order>>(std::move(told)));
    }
    Request<Order> record(const domain::InformationEntry &entry) override
    {
        if (failWith)
            return answered(Result<Order>(*failWith));
        Order made;
        made.id = Id("order-" + std::to_string(orders.size() + 1));
        made.entry = entry;
        made.state = State::Received;
        orders.push_back(made);
        return changing(made.id, 0, Work::Record, [](Order &) {});
    }
    Request<Order> correct(const Id &id, std::int64_t rev, const domain::InformationEntry &entry) override
    {
        return changing(id, rev, Work::Correct, [&](Order &order) {
            if (order.state != State::HandedOver && domain::changesScope(order.entry, entry)) {
                order.answer.reset();
                order.state = order.verification ? State::Verified : State::Received;
            }
            order.entry = entry;
        });
    }
    Request<Order> verify(const Id &id, std::int64_t rev, domain::AuthorityCheck how, const QString &note) override
    {
        return changing(id, rev, Work::Verify, [&](Order &order) {
            order.verification = domain::AuthorityVerification{how, note, person, name, now};
            order.state = State::Verified;
        });
    }
    Request<Order> giveBack(const Id &id, std::int64_t rev, Work how, const QString &reasons) override
    {
        said = reasons;
        return changing(id, rev, how,
                        [&](Order &order) { order.state = how == Work::AskBack ? State::AskedBack : State::Refused; });
    }
    Request<Order> prepare(const Id &id, std::int64_t rev) override
    {
        return changing(id, rev, Work::Prepare, [&](Order &order) {
            domain::InformationAnswer answer{{}, false, person, name, now};
            for (const auto data : order.entry.scope)
                answer.parts.push_back({data, 0, {}});
            if (!answer.parts.empty())
                answer.parts.front() = {answer.parts.front().data, 1, {{domain::HeldField::Handle, held, {}}}};
            order.answer = answer;
            order.state = State::Prepared;
        });
    }
    Request<Order> open(const Id &id, std::int64_t rev) override
    {
        if (asksForCode)
            return answered(Result<Order>(ErrorCode::StepUpNeeded));
        return changing(
            id, rev, Work::Open, [](Order &) {}, Values::Told);
    }
    Request<Order> release(const Id &id, std::int64_t rev) override
    {
        return changing(id, rev, Work::Release, [](Order &order) { order.state = State::Released; });
    }
    Request<Order> makePacket(const Id &id, std::int64_t rev) override
    {
        if (asksForCode)
            return answered(Result<Order>(ErrorCode::StepUpNeeded));
        return changing(
            id, rev, Work::MakePacket, [](Order &) {}, Values::Told);
    }
    Request<Order> handOver(const Id &id, std::int64_t rev, Instant at, const QString &receipt) override
    {
        return changing(id, rev, Work::HandOver, [&](Order &order) {
            order.state = State::HandedOver;
            order.handedOverAt = at;
            order.receipt = receipt;
        });
    }
    Request<Order> tell(const Id &id, std::int64_t rev) override
    {
        return changing(id, rev, Work::Tell, [&](Order &order) { order.toldAt = now; });
    }

    Request<std::vector<QString>> keep(const Order &order, const QString &folder) override
    {
        if (keepFails)
            return answered(Result<std::vector<QString>>(*keepFails));
        kept.push_back(order);
        folders.push_back(folder);
        const auto file = QStringLiteral("information-") + QString::fromStdString(order.id.value);
        return answered(
            Result<std::vector<QString>>(std::vector{file + QStringLiteral(".pdf"), file + QStringLiteral(".json")}));
    }

    Order &find(const Id &id) { return *std::ranges::find(orders, id, &Order::id); }

    std::vector<Order> orders;
    std::vector<Order> kept; ///< as they were put into files
    std::vector<QString> folders;
    domain::PersonId person;
    QString name = QStringLiteral("Specimen");
    QString held = QStringLiteral("lumiere");
    QString said;
    Instant now{};
    bool asksForCode = false;
    std::optional<ErrorCode> failWith;
    std::optional<ErrorCode> keepFails;

private:
    enum class Values { Hidden, Told };

    template <typename Change>
    Request<Order> changing(const Id &id, std::int64_t rev, Work work, Change change, Values values = Values::Hidden)
    {
        auto &order = find(id);
        if (failWith || order.rev != rev)
            return answered(Result<Order>(failWith.value_or(ErrorCode::Changed)));
        if (work != Work::Record && domain::barTo(work, order, person, now))
            return answered(Result<Order>(ErrorCode::IllegalTransition));
        change(order);
        order.steps.push_back({work, person, name, now, {}});
        ++order.rev;
        return answered(Result<Order>(values == Values::Told ? order : domain::withoutValues(order)));
    }
};

} // namespace vigie::test
