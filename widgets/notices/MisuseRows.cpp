#include "widgets/notices/MisuseRows.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"
#include "widgets/notices/NoticeWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using domain::MisuseCount;
using domain::MisuseStep;
using domain::NoticeFault;
using kit::Colour;
using kit::PlainLabel;

namespace {

constexpr std::array Days{7, 14, 30, 60, 90};

QString dayOf(Instant at)
{
    return kit::day(std::chrono::floor<std::chrono::days>(at));
}

} // namespace

MisuseRows::MisuseRows(const kit::ThemeSource &theme, DecisionDraft &draft, Now now, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_now(std::move(now)), m_manifest(new QCheckBox(this)),
      m_count(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_step(new QComboBox(this)), m_end(new QComboBox(this)),
      m_why(new PlainLabel(theme, {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("misuse"));
    setAccessibleName(tr("Misuse"));
    m_manifest->setObjectName(QStringLiteral("manifest"));
    m_count->setObjectName(QStringLiteral("misuseCount"));
    m_step->setObjectName(QStringLiteral("misuseStep"));
    kit::nameChoice(*m_step, tr("What follows from misuse"));
    m_manifest->setToolTip(tr("Plain to anybody, without examination"));
    m_manifest->setAccessibleDescription(m_manifest->toolTip());
    for (auto *choice : {m_step, m_end}) // the panel is as wide as it is, whatever they say
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_end->setObjectName(QStringLiteral("misuseEnd"));
    kit::nameChoice(*m_end, tr("How long their notices are not processed"));
    m_why->setObjectName(QStringLiteral("misuseWhy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(kit::Metric::SpaceXs));
    for (QWidget *part : std::initializer_list<QWidget *>{m_manifest, m_count, m_step, m_end, m_why})
        column->addWidget(part);
    fillSteps(false);
    connect(m_manifest, &QCheckBox::clicked, this, [this](bool on) { m_draft.setManifest(on); });
    connect(m_step, &QComboBox::activated, this,
            [this](int index) { m_draft.setMisuse(static_cast<MisuseStep>(m_step->itemData(index).toInt())); });
    connect(m_end, &QComboBox::activated, this, [this](int index) {
        const int days = m_end->itemData(index).toInt();
        m_draft.setMisuseUntil(days > 0 ? std::optional(m_now() + std::chrono::days(days)) : std::nullopt);
    });
}

void MisuseRows::fillSteps(bool withSuspension)
{
    const int wanted = withSuspension ? 3 : 2;
    if (m_step->count() == wanted)
        return;
    m_step->clear();
    for (const auto step : {MisuseStep::None, MisuseStep::Warning, MisuseStep::Suspension})
        if (step != MisuseStep::Suspension || withSuspension)
            m_step->addItem(NoticeWords::misuse(step), static_cast<int>(step));
}

std::vector<MisuseCount> MisuseRows::counts() const
{
    std::vector<MisuseCount> counts;
    if (!m_draft.restricts()) {
        if (const auto count = m_draft.misuseOfNotifier())
            counts.push_back(*count);
        return counts;
    }
    for (const auto &member : m_draft.concerned())
        if (const auto count = m_draft.misuseOf(member.id))
            counts.push_back(*count);
    return counts;
}

QString MisuseRows::countWords(const MisuseCount &count) const
{
    const auto *rules = m_draft.rules();
    const QString often = tr("With this one %1 of %2 within %n day(s).", nullptr, rules ? rules->misuse.withinDays : 0)
                              .arg(QLocale().toString(count.manifest), QLocale().toString(count.all));
    QStringList words{often};
    if (count.gravest != domain::Severity::Unknown)
        words << tr("Gravest so far: %1.").arg(kit::words(count.gravest));
    words << (count.warnedAt ? tr("Warned on %1.").arg(dayOf(*count.warnedAt)) : tr("Not warned yet."));
    if (count.suspendedUntil)
        words << tr("Suspended until %1.").arg(dayOf(*count.suspendedUntil));
    return words.join(QLatin1Char(' '));
}

QString MisuseRows::obstacle(const std::vector<MisuseCount> &counts) const
{
    const auto *rules = m_draft.rules();
    if (counts.empty() || !rules)
        return tr("Earlier misuse cannot be read now, so no suspension can rest on it.");
    const int least = m_draft.restricts() ? rules->misuse.contents : rules->misuse.notices;
    if (std::ranges::any_of(counts, [](const MisuseCount &count) { return !count.warnedAt; }))
        return tr("A suspension for misuse needs a warning letter before it.");
    if (std::ranges::any_of(counts, [&](const MisuseCount &c) { return !isFrequent(c, least, rules->misuse); }))
        return tr("A suspension for misuse needs more of it: %1, and %2 percent.")
            .arg(QLocale().toString(least), QLocale().toString(rules->misuse.percent));
    return {};
}

void MisuseRows::refreshEnd()
{
    const bool asked = !m_draft.restricts() && m_draft.misuse() == MisuseStep::Suspension;
    m_end->setVisible(asked);
    if (!asked)
        return;
    const QSignalBlocker quiet(m_end);
    const auto until = m_draft.misuseUntil();
    m_end->clear();
    m_end->addItem(until ? tr("until %1").arg(dayOf(*until)) : tr("until when?"), 0);
    for (const int days : Days)
        if (m_draft.rules() && days <= m_draft.rules()->misuse.longestDays)
            m_end->addItem(tr("%n day(s)", nullptr, days), days);
}

void MisuseRows::refresh(const std::vector<NoticeFault> &faults)
{
    setVisible(m_draft.canBeManifest());
    const bool manifest = m_draft.isManifest();
    m_manifest->setText(m_draft.restricts() ? tr("Manifestly illegal") : tr("Manifestly unfounded"));
    m_manifest->setAccessibleName(m_manifest->text());
    m_manifest->setChecked(manifest);
    const auto counted = counts();
    const QString why = obstacle(counted);
    QStringList lines;
    for (const auto &count : counted)
        lines << countWords(count);
    m_count->setPlainText(lines.join(QLatin1Char('\n')));
    m_count->setVisible(manifest && !lines.isEmpty());
    {
        const QSignalBlocker quiet(m_step);
        fillSteps(why.isEmpty() || m_draft.misuse() == MisuseStep::Suspension);
        m_step->setCurrentIndex(std::max(0, m_step->findData(static_cast<int>(m_draft.misuse()))));
    }
    m_step->setVisible(manifest);
    refreshEnd();
    QString fault;
    for (const auto wanted : {NoticeFault::ManifestForeign, NoticeFault::MisuseForeign, NoticeFault::SuspensionMissing,
                              NoticeFault::MisuseEndMissing, NoticeFault::MisuseOver})
        if (fault.isEmpty() && std::ranges::find(faults, wanted) != faults.end())
            fault = NoticeWords::fault(wanted);
    m_why->setPlainText(fault.isEmpty() ? why : fault);
    m_why->setColour(fault.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    m_why->setVisible(manifest && !m_why->text().isEmpty());
}

} // namespace vigie::ui::notices
