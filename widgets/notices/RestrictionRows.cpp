#include "widgets/notices/RestrictionRows.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::ui::notices {

using domain::RestrictionKind;

namespace {

constexpr std::array<RestrictionKind, 5> Kinds{RestrictionKind::Unavailable, RestrictionKind::AgeRestricted,
                                               RestrictionKind::PayoutHeld, RestrictionKind::AccountSuspended,
                                               RestrictionKind::AccountEnded};
constexpr std::array Days{7, 30, 90, 180};
constexpr int NoEnd = 0;

} // namespace

RestrictionRows::RestrictionRows(const kit::ThemeSource &theme, DecisionDraft &draft, Now now, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_now(std::move(now)), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("restrictions"));
    setAccessibleName(tr("What is taken away"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme->metric(kit::Metric::SpaceS));
    m_grid->setVerticalSpacing(theme->metric(kit::Metric::SpaceXs));
    m_grid->setColumnStretch(0, 1);
    m_rows.reserve(Kinds.size());
    for (std::size_t i = 0; i < Kinds.size(); ++i) {
        const auto kind = Kinds[i];
        auto *box = new QCheckBox(NoticeWords::restriction(kind), this);
        box->setObjectName(QStringLiteral("restriction%1").arg(static_cast<int>(kind)));
        box->setAccessibleName(box->text());
        auto *end = new QComboBox(this);
        end->setObjectName(QStringLiteral("restrictionEnd%1").arg(static_cast<int>(kind)));
        kit::nameChoice(*end, tr("%1: until when").arg(box->text()));
        end->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_rows.push_back({kind, box, end, {}});
        fillEnds(m_rows.back(), {});
        connect(box, &QCheckBox::clicked, this, [this, kind](bool on) { m_draft.setRestriction(kind, on); });
        connect(end, &QComboBox::activated, this, [this, i](int index) { chooseEnd(m_rows[i], index); });
    }
    place();
}

void RestrictionRows::place()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        const int at = static_cast<int>(i);
        m_grid->addWidget(row.box, m_stacked ? 2 * at : at, 0);
        m_grid->addWidget(row.end, m_stacked ? 2 * at + 1 : at, m_stacked ? 0 : 1);
        // Beside its box it keeps its place while it is of no use: no row moves for it.
        QSizePolicy policy = row.end->sizePolicy();
        policy.setRetainSizeWhenHidden(!m_stacked);
        row.end->setSizePolicy(policy);
    }
}

void RestrictionRows::setRoom(int width)
{
    int box = 0, end = 0;
    for (const auto &row : m_rows) {
        box = std::max(box, row.box->sizeHint().width());
        end = std::max(end, row.end->sizeHint().width());
    }
    const bool stacked = box + m_grid->horizontalSpacing() + end > width;
    if (std::exchange(m_stacked, stacked) != stacked)
        place();
}

void RestrictionRows::fillEnds(Row &row, std::optional<Instant> until)
{
    const QSignalBlocker quiet(row.end);
    row.shown = until;
    row.end->clear();
    row.end->addItem(tr("no end"));
    for (const int days : Days)
        row.end->addItem(tr("%n day(s)", nullptr, days));
    if (until) {
        row.end->addItem(kit::moment(*until));
        row.end->setCurrentIndex(row.end->count() - 1);
    } else {
        row.end->setCurrentIndex(NoEnd);
    }
}

void RestrictionRows::chooseEnd(Row &row, int index)
{
    if (index == NoEnd)
        return m_draft.setUntil(row.kind, std::nullopt);
    if (index <= static_cast<int>(Days.size()))
        m_draft.setUntil(row.kind, m_now() + std::chrono::days(Days[static_cast<std::size_t>(index - 1)]));
}

void RestrictionRows::leaveOut(RestrictionKind kind)
{
    for (const auto &row : m_rows)
        if (row.kind == kind)
            row.box->hide();
}

const std::array<RestrictionKind, 5> &RestrictionRows::kinds()
{
    return Kinds;
}

void RestrictionRows::setKeys(const std::vector<QString> &keys)
{
    for (std::size_t i = 0; i < m_rows.size() && i < keys.size(); ++i) {
        const QString called = NoticeWords::restriction(m_rows[i].kind);
        m_rows[i].box->setText(keys[i].isEmpty() ? called
                                                 : tr("%1  (%2)", "restriction, its key").arg(called, keys[i]));
    }
}

void RestrictionRows::refresh()
{
    for (auto &row : m_rows) {
        const auto restriction = m_draft.restriction(row.kind);
        row.box->setChecked(restriction.has_value());
        // An account that ends has no end of its own, but a day from which on it is over: EndingRows.
        row.end->setVisible(restriction.has_value() && row.kind != RestrictionKind::AccountEnded);
        const auto until = restriction ? restriction->until : std::nullopt;
        if (until != row.shown)
            fillEnds(row, until);
    }
}

} // namespace vigie::ui::notices
