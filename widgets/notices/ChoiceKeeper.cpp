#include "widgets/notices/ChoiceKeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::ui::notices {

using namespace domain;

namespace {

constexpr std::array Kinds{RestrictionKind::Unavailable, RestrictionKind::AgeRestricted, RestrictionKind::PayoutHeld,
                           RestrictionKind::AccountSuspended, RestrictionKind::AccountEnded};

/// Nothing where it is not known, or its end has come: without it the restriction would be another one.
std::optional<Restriction> restrictionOf(const QJsonObject &json, Instant now)
{
    const auto kind = std::ranges::find(Kinds, json[QStringLiteral("kind")].toInt(),
                                        [](RestrictionKind known) { return static_cast<int>(known); });
    if (kind == Kinds.end())
        return std::nullopt;
    Restriction restriction{*kind, {}};
    restriction.noticeDays = std::clamp(json[QStringLiteral("days")].toInt(), 0, noticing::LongestNoticeDays);
    if (!json.contains(QStringLiteral("until")))
        return restriction;
    const auto until = parseRfc3339(json[QStringLiteral("until")].toString().toStdString());
    if (!until || *until <= now)
        return std::nullopt;
    restriction.until = *until;
    return restriction;
}

/// Zero, what nothing was chosen as, where it is not known.
template <typename T> T known(const QJsonValue &value, T last)
{
    const int number = value.toInt();
    return number > 0 && number <= static_cast<int>(last) ? static_cast<T>(number) : T{};
}

/// Of an account that ends, and of misuse.
void writeMeasures(QJsonObject &json, const DecisionDraft &draft)
{
    json[QStringLiteral("exception")] = static_cast<int>(draft.exception());
    json[QStringLiteral("manifest")] = draft.isManifest();
    json[QStringLiteral("misuse")] = static_cast<int>(draft.misuse());
    if (const auto until = draft.misuseUntil())
        json[QStringLiteral("misuse_until")] = QString::fromStdString(toRfc3339(*until));
}

void readMeasures(const QJsonObject &json, NoticeDecision &decision, Instant now)
{
    decision.exception = known(json[QStringLiteral("exception")], EndingException::RepeatedInfringement);
    decision.manifest = json[QStringLiteral("manifest")].toBool();
    decision.misuse = known(json[QStringLiteral("misuse")], MisuseStep::Suspension);
    const auto until = parseRfc3339(json[QStringLiteral("misuse_until")].toString().toStdString());
    if (until && *until > now)
        decision.misuseUntil = *until; // without one the form asks for it again
}

} // namespace

ChoiceKeeper::ChoiceKeeper(DraftStore &store, DecisionDraft &draft, Now now, QObject *parent)
    : QObject(parent), m_store(store), m_draft(draft), m_now(std::move(now))
{
    connect(&draft, &DecisionDraft::changed, this, &ChoiceKeeper::save);
}

void ChoiceKeeper::open(const CaseId &kase)
{
    if (kase == m_kase)
        return;
    m_kase = kase;
    m_kept.clear();
    const auto round = ++m_round;
    if (kase.empty())
        return;
    deliver(m_store.latest(key()), this, [this, round](const Result<std::optional<QString>> &text) {
        if (round == m_round && text && *text && isUntouched())
            restore(**text);
    });
}

void ChoiceKeeper::settle()
{
    ++m_round;
    m_kept.clear();
    (void)m_store.forget(key());
    m_kase = {}; // what the form does until the next one comes is nobody's choice
}

/// Nothing is chosen yet; the only content of a notice is ticked by itself.
bool ChoiceKeeper::isUntouched() const
{
    const auto *detail = m_draft.detail();
    if (!detail || m_draft.outcome() != NoticeOutcome::Unknown || m_draft.clause())
        return false;
    const std::size_t byItself = detail->items.size() == 1 && m_draft.canTick(detail->items.front().id) ? 1 : 0;
    return m_draft.ticked() == byItself &&
           std::ranges::none_of(Kinds, [this](RestrictionKind kind) { return m_draft.restriction(kind).has_value(); });
}

QString ChoiceKeeper::written() const
{
    QJsonArray items, restrictions;
    for (const auto &item : m_draft.detail()->items)
        if (m_draft.isTicked(item.id))
            items.append(QString::fromStdString(item.id.value));
    for (const auto kind : Kinds)
        if (const auto restriction = m_draft.restriction(kind)) {
            QJsonObject json{{QStringLiteral("kind"), static_cast<int>(kind)}};
            if (restriction->until)
                json[QStringLiteral("until")] = QString::fromStdString(toRfc3339(*restriction->until));
            if (restriction->noticeDays != 0)
                json[QStringLiteral("days")] = restriction->noticeDays;
            restrictions.append(json);
        }
    QJsonObject all{{QStringLiteral("outcome"), static_cast<int>(m_draft.outcome())},
                    {QStringLiteral("items"), items},
                    {QStringLiteral("restrictions"), restrictions}};
    writeMeasures(all, m_draft);
    if (const auto *clause = m_draft.clause())
        all[QStringLiteral("clause")] = QString::fromStdString(clause->id.value);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void ChoiceKeeper::save()
{
    const auto *detail = m_draft.detail();
    if (m_kase.empty() || !detail || detail->kase.id != m_kase)
        return; // the form is on its way to another notice
    const QString text = isUntouched() ? QString() : written();
    if (std::exchange(m_kept, text) == text)
        return;                      // words were typed: they have keepers of their own
    (void)m_store.save(key(), text); // a refusal is told by failing()
}

void ChoiceKeeper::restore(const QString &text)
{
    const auto all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto *detail = m_draft.detail();
    if (all.isEmpty() || !detail || detail->kase.id != m_kase)
        return;
    Dropped dropped;
    NoticeDecision decision;
    decision.outcome = known(all[QStringLiteral("outcome")], NoticeOutcome::AlreadyGone);
    const auto items = all[QStringLiteral("items")].toArray();
    for (const auto &value : items) {
        const ItemId item(value.toString().toStdString());
        m_draft.canTick(item) ? decision.items.push_back(item) : void(++dropped.items);
    }
    const auto restrictions = all[QStringLiteral("restrictions")].toArray();
    for (const auto &value : restrictions) {
        const auto restriction = restrictionOf(value.toObject(), m_now());
        restriction ? decision.restrictions.push_back(*restriction) : void(++dropped.restrictions);
    }
    if (all.contains(QStringLiteral("clause"))) {
        const ClauseId clause(all[QStringLiteral("clause")].toString().toStdString());
        const auto offered = m_draft.clauses();
        dropped.clause = std::ranges::find(offered, clause, &Clause::id) == offered.end();
        if (!dropped.clause)
            decision.clause = clause;
    }
    readMeasures(all, decision, m_now());
    m_draft.refill(decision);
    Q_EMIT restored(dropped);
}

} // namespace vigie::ui::notices
