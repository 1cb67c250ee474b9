#include "tests/sim/Tracing.h"

#include <cxxabi.h>

#include <cstdlib>
#include <memory>
#include <typeinfo>

namespace vigie::sim {

using namespace sync;

namespace {

std::string kindOf(const std::type_info &type)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> full(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status),
                                                           std::free);
    const std::string text = full ? full.get() : type.name();
    return text.substr(text.rfind(':') + 1);
}

template <typename T> std::string outcomeOf(const Result<T> &result)
{
    return result ? " ok" : " " + std::string(name(result.error().code)) + " (" + result.error().detail + ")";
}

/// Whatever of an event or effect tells which one it is.
template <typename T> std::string detailsOf(const T &e)
{
    std::string text;
    if constexpr (requires { e.command.value; })
        text += " " + e.command.value;
    if constexpr (requires { e.id.value; })
        text += " " + e.id.value;
    if constexpr (requires { e.kase.value; })
        text += " " + e.kase.value;
    if constexpr (requires { e.entry.command.id.value; })
        text += " " + e.entry.command.id.value + " of " + e.entry.command.caseId().value + " state " +
                std::to_string(static_cast<int>(e.entry.state));
    if constexpr (requires { e.cursor; })
        text += " " + e.cursor.substr(0, e.cursor.find('-', e.cursor.find('-') + 1));
    if constexpr (requires { outcomeOf(e.done); })
        text += outcomeOf(e.done);
    if constexpr (requires { outcomeOf(e.receipt); })
        text += outcomeOf(e.receipt);
    if constexpr (requires { outcomeOf(e.answer); })
        text += outcomeOf(e.answer);
    if constexpr (requires { outcomeOf(e.claim); })
        text += outcomeOf(e.claim) + (e.claim ? " " + e.claim->caseId.value : std::string());
    if constexpr (requires { outcomeOf(e.claims); })
        text += outcomeOf(e.claims);
    if constexpr (requires { outcomeOf(e.page); })
        text += outcomeOf(e.page);
    if constexpr (requires { outcomeOf(e.applied); })
        text += outcomeOf(e.applied);
    if constexpr (requires { outcomeOf(e.session); })
        text += outcomeOf(e.session);
    if constexpr (requires { outcomeOf(e.status); })
        text += outcomeOf(e.status) + (e.status ? " " + std::to_string(static_cast<int>(e.status->status)) : "");
    return text;
}

template <typename Variant> std::string describeAny(const Variant &any)
{
    return std::visit([](const auto &e) { return kindOf(typeid(e)) + detailsOf(e); }, any);
}

/// 0 none, 1 replica, 2 outbox, 3 the platform.
struct Place
{
    int operator()(const effect::LoadPosition &) const { return 1; }
    int operator()(const effect::RememberSession &) const { return 1; }
    int operator()(const effect::ApplyPage &) const { return 1; }
    int operator()(const effect::BeginShadow &) const { return 1; }
    int operator()(const effect::ApplyToShadow &) const { return 1; }
    int operator()(const effect::CommitShadow &) const { return 1; }
    int operator()(const effect::SettlePurges &) const { return 1; }
    int operator()(const effect::LoadOutbox &) const { return 2; }
    int operator()(const effect::AddCommand &) const { return 2; }
    int operator()(const effect::StoreCommand &) const { return 2; }
    int operator()(const effect::DiscardCommand &) const { return 2; }
    int operator()(const effect::AskSession &) const { return 3; }
    int operator()(const effect::FetchChanges &) const { return 3; }
    int operator()(const effect::AcknowledgePurge &) const { return 3; }
    int operator()(const effect::OpenStream &) const { return 3; }
    int operator()(const effect::SendCommand &) const { return 3; }
    int operator()(const effect::AskStatus &) const { return 3; }
    int operator()(const effect::CallClaim &) const { return 3; }
    int operator()(const effect::CallHeartbeat &) const { return 3; }
    int operator()(const effect::CallRelease &) const { return 3; }
    int operator()(const auto &) const { return 0; }
};

} // namespace

std::string describe(const decltype(Event::what) &what)
{
    return describeAny(what);
}

std::string describe(const Effect &effect)
{
    return describeAny(effect);
}

bool isNetwork(const Effect &effect)
{
    return std::visit(Place{}, effect) == 3;
}

bool isDisk(const Effect &effect)
{
    return writerOf(effect) != 0;
}

int writerOf(const Effect &effect)
{
    const int place = std::visit(Place{}, effect);
    return place == 3 ? 0 : place;
}

} // namespace vigie::sim
