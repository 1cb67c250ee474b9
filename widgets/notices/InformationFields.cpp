#include "widgets/notices/InformationFields.h"

#include "widgets/notices/InformationWords.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace vigie::ui::notices {

using namespace domain;

namespace {

constexpr std::array Kinds{InformationAuthority::Judge, InformationAuthority::Prosecutor, InformationAuthority::Police,
                           InformationAuthority::Administration};
constexpr std::array Urgencies{InformationUrgency::AsStated, InformationUrgency::DangerToLife};
constexpr std::array Languages{"fr", "en", "und"};   ///< the last: none of those that were declared (BCP 47)
constexpr Instant NoMoment{Milliseconds::max() / 2}; ///< lies ahead of everything
const QString MomentForm = QStringLiteral("yyyy-MM-dd HH:mm");

template <typename Value, std::size_t N> int indexOf(const std::array<Value, N> &all, const Value &value)
{
    const auto found = std::ranges::find(all, value);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

template <typename Value, std::size_t N> Value valueAt(const std::array<Value, N> &all, int index)
{
    return index < 0 || index >= static_cast<int>(N) ? Value{} : all[static_cast<std::size_t>(index)];
}

int languageIndex(const std::string &language)
{
    if (language.empty())
        return -1;
    const auto found = std::ranges::find(Languages, language);
    return found == Languages.end() ? static_cast<int>(Languages.size()) - 1
                                    : static_cast<int>(found - Languages.begin());
}

/// Seconds are not shown: a moment whose text was not touched stays the same moment.
std::optional<Instant> momentIn(const QLineEdit &field, const std::optional<Instant> &before)
{
    const auto text = field.text().trimmed();
    return text == InformationFields::momentText(before) ? before : InformationFields::momentOf(text);
}

/// The field names the last day, the order the moment after it.
std::optional<Instant> afterDay(const std::optional<Instant> &day)
{
    return day ? std::optional(*day + std::chrono::days(1)) : std::nullopt;
}

std::optional<Instant> lastDay(const std::optional<Instant> &until)
{
    return until ? std::optional(*until - Milliseconds(1)) : std::nullopt;
}

} // namespace

InformationFields::InformationFields(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    for (const auto kind : Kinds)
        m_parts.kind->addItem(InformationWords::authority(kind));
    for (const auto urgency : Urgencies)
        m_parts.urgency->addItem(InformationWords::urgency(urgency));
    m_parts.language->addItems({tr("In French"), tr("In English"), tr("In another language")});
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    };
    for (auto *each : {m_parts.kind, m_parts.urgency, m_parts.language})
        connect(each, &QComboBox::currentIndexChanged, this, tell);
    for (auto *each :
         {m_parts.authority, m_parts.memberState, m_parts.reference, m_parts.basis, m_parts.issued, m_parts.received,
          m_parts.due, m_parts.member, m_parts.from, m_parts.until, m_parts.silenceBasis, m_parts.silenceUntil})
        connect(each, &QLineEdit::textChanged, this, tell);
    connect(m_parts.reasons, &QPlainTextEdit::textChanged, this, tell);
    for (auto *each : {m_parts.withheld, m_parts.redress, m_parts.collects, m_parts.silenced})
        connect(each, &QCheckBox::toggled, this, tell);
    for (auto *each : m_parts.scope)
        connect(each, &QCheckBox::toggled, this, tell);
}

QString InformationFields::momentText(const std::optional<Instant> &at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(at->time_since_epoch().count()).toString(MomentForm) : QString();
}

std::optional<Instant> InformationFields::momentOf(const QString &text)
{
    const auto read = QDateTime::fromString(text.trimmed(), MomentForm);
    return read.isValid() ? std::optional(Instant(Milliseconds(read.toMSecsSinceEpoch()))) : std::nullopt;
}

QString InformationFields::dayText(const std::optional<Instant> &at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(at->time_since_epoch().count(), Qt::UTC).date().toString(Qt::ISODate)
              : QString();
}

std::optional<Instant> InformationFields::dayOf(const QString &text)
{
    const auto read = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!read.isValid())
        return std::nullopt;
    return Instant(Milliseconds(QDateTime(read, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
}

void InformationFields::fill(const InformationEntry &entry)
{
    m_isFilling = true;
    m_base = entry;
    m_parts.kind->setCurrentIndex(indexOf(Kinds, entry.kind));
    m_parts.authority->setText(entry.authority);
    m_parts.memberState->setText(QString::fromStdString(entry.memberState));
    m_parts.reference->setText(entry.reference);
    m_parts.basis->setText(entry.basis);
    m_parts.urgency->setCurrentIndex(indexOf(Urgencies, entry.urgency));
    m_parts.issued->setText(momentText(entry.issuedAt));
    m_parts.received->setText(momentText(entry.receivedAt));
    m_parts.due->setText(momentText(entry.dueAt));
    m_parts.member->setText(QString::fromStdString(entry.member.value));
    for (std::size_t i = 0; i < HeldKinds.size(); ++i)
        m_parts.scope[i]->setChecked(entry.scope.contains(HeldKinds[i]));
    m_parts.from->setText(dayText(entry.from));
    m_parts.until->setText(dayText(lastDay(entry.until)));
    m_parts.reasons->setPlainText(entry.reasons);
    m_parts.withheld->setChecked(entry.reasonsWithheld);
    m_parts.redress->setChecked(entry.namesRedress);
    m_parts.collects->setChecked(entry.asksToCollect);
    m_parts.language->setCurrentIndex(languageIndex(entry.language));
    m_parts.silenced->setChecked(entry.silence.has_value());
    m_parts.silenceBasis->setText(entry.silence ? entry.silence->basis : QString());
    m_parts.silenceUntil->setText(entry.silence ? momentText(entry.silence->until) : QString());
    m_isFilling = false;
    Q_EMIT changed();
}

InformationEntry InformationFields::entry() const
{
    InformationEntry made = m_base;
    made.kind = valueAt(Kinds, m_parts.kind->currentIndex());
    made.authority = m_parts.authority->text().trimmed();
    made.memberState = m_parts.memberState->text().trimmed().toUpper().toStdString();
    made.reference = m_parts.reference->text().trimmed();
    made.basis = m_parts.basis->text().trimmed();
    made.urgency = valueAt(Urgencies, m_parts.urgency->currentIndex());
    made.issuedAt = momentIn(*m_parts.issued, m_base.issuedAt);
    // What is no moment counts as one that lies ahead: it is not taken.
    made.receivedAt = momentIn(*m_parts.received, m_base.receivedAt).value_or(NoMoment);
    made.dueAt = momentIn(*m_parts.due, m_base.dueAt);
    made.member = MemberId(m_parts.member->text().trimmed().toStdString());
    made.scope.clear();
    for (std::size_t i = 0; i < HeldKinds.size(); ++i)
        if (m_parts.scope[i]->isChecked())
            made.scope.insert(HeldKinds[i]);
    if (m_parts.from->text().trimmed() != dayText(m_base.from))
        made.from = dayOf(m_parts.from->text());
    if (m_parts.until->text().trimmed() != dayText(lastDay(m_base.until)))
        made.until = afterDay(dayOf(m_parts.until->text()));
    made.reasons = m_parts.reasons->toPlainText().trimmed();
    made.reasonsWithheld = m_parts.withheld->isChecked();
    made.namesRedress = m_parts.redress->isChecked();
    made.asksToCollect = m_parts.collects->isChecked();
    const int language = m_parts.language->currentIndex();
    if (language != languageIndex(m_base.language))
        made.language = language < 0 ? "" : Languages[static_cast<std::size_t>(language)];
    made.silence.reset();
    if (m_parts.silenced->isChecked())
        made.silence =
            DoNotNotify{m_parts.silenceBasis->text().trimmed(),
                        momentIn(*m_parts.silenceUntil, m_base.silence ? m_base.silence->until : std::nullopt)};
    return made;
}

} // namespace vigie::ui::notices
