#include "models/backend/rules/Serving.h"

#include "models/contract/NotTodayChoices.h"

#include <algorithm>
#include <charconv>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

std::string place(const Person &person, const char *what)
{
    return "person/" + person.id.value + "/" + what;
}

bool isGrave(Severity severity)
{
    return severity == Severity::High || severity == Severity::Critical;
}

bool isHarmless(Severity severity)
{
    return severity == Severity::None || severity == Severity::Low;
}

Result<int> graveInARow(BackendStore &store, const Person &person)
{
    TRY(const auto text, store.setting(place(person, "grave")));
    int count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

} // namespace

Result<NotTodayChoice> notTodayOf(BackendStore &store, const Person &person, Instant now)
{
    TRY(const auto text, store.setting(place(person, "not-today")));
    if (text.empty())
        return NotTodayChoice{{}, now};
    TRY(auto choice, contract::parseNotToday(text));
    if (choice.until <= now)
        choice.categories.clear();
    return choice;
}

Result<NotTodayChoice> setNotToday(BackendStore &store, const Person &person, NotTodayChoice choice, Instant now)
{
    if (choice.until > now + std::chrono::hours(24))
        return {ErrorCode::Invalid, "not today, not longer"};
    TRY_DONE(store.setSetting(place(person, "not-today"), contract::writeNotToday(choice)));
    return notTodayOf(store, person, now);
}

Result<std::vector<CaseId>> inServingOrder(BackendStore &store, const Person &person,
                                           std::vector<CaseId> mostUrgentFirst, Instant now)
{
    TRY(const auto aside, notTodayOf(store, person, now));
    TRY(const int grave, graveInARow(store, person));
    std::vector<CaseId> out;
    std::optional<std::size_t> harmless;
    for (const auto &id : mostUrgentFirst) {
        TRY(const auto record, store.readCase(id));
        if (aside.categories.contains(record.kase.category))
            continue;
        if (!harmless && isHarmless(record.kase.severity))
            harmless = out.size();
        out.push_back(id);
    }
    if (grave >= GraveInARow && harmless) {
        const auto chosen = out.begin() + static_cast<std::ptrdiff_t>(*harmless);
        std::rotate(out.begin(), chosen, chosen + 1);
    }
    return out;
}

Result<void> noteServed(BackendStore &store, const Person &person, const Case &kase)
{
    TRY(const int before, graveInARow(store, person));
    const int after = isGrave(kase.severity) ? std::min(before + 1, GraveInARow) : 0;
    if (after == before)
        return {};
    return store.setSetting(place(person, "grave"), std::to_string(after));
}

} // namespace vigie::backend
