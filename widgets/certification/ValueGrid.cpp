#include "widgets/certification/ValueGrid.h"

#include "widgets/certification/FindingWords.h"
#include "widgets/kit/TimeWords.h"

#include <QDate>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::certification {

using documents::TableColumn;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr std::array Columns{TableColumn::Account, TableColumn::Printed, TableColumn::Zone, TableColumn::Provider};
constexpr int FieldStretch = 4, ValueStretch = 5; // names of fields are shorter than people's

/// A date as people write it; the same in every column, so that they can be compared.
documents::TableCell shownCell(domain::ApplicantField field, documents::TableCell cell)
{
    using enum domain::ApplicantField;
    if (field != BirthDate && field != ExpiryDate && field != IssueDate)
        return cell;
    const auto date = QDate::fromString(cell.text, Qt::ISODate);
    if (date.isValid())
        cell.text = kit::day(std::chrono::year(date.year()) / date.month() / date.day());
    return cell;
}

} // namespace

ValueGrid::ValueGrid(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("valueGrid"));
    setAccessibleName(tr("Values side by side"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme->metric(Metric::SpaceXs) / 2);
    m_grid->setColumnStretch(0, FieldStretch);
    for (std::size_t i = 0; i < Columns.size(); ++i) {
        auto *head = m_heads[i] = new PlainLabel(theme,
                                                 {.type = kit::Type::Caption,
                                                  .weight = kit::Weight::Strong,
                                                  .colour = Colour::TextSecondary,
                                                  .flow = PlainLabel::Flow::Wrap},
                                                 this);
        head->setObjectName(QStringLiteral("columnHead"));
        head->setContentsMargins(2 * theme->metric(Metric::SpaceXs), 0, 0, 0);
        head->setPlainText(FindingWords::column(Columns[i]));
        m_grid->addWidget(head, 0, static_cast<int>(i) + 1, Qt::AlignBottom);
        m_grid->setColumnStretch(static_cast<int>(i) + 1, ValueStretch);
    }
    theme.follow(*this);
}

ValueGrid::Row &ValueGrid::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        Row row{};
        row.head = new QWidget(this);
        row.field =
            new PlainLabel(m_theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, row.head);
        row.field->setObjectName(QStringLiteral("rowField"));
        row.reveal = new kit::Button(m_theme, tr("Reveal…"), kit::Button::Role::Quiet, row.head);
        row.reveal->setObjectName(QStringLiteral("revealNumber"));
        row.reveal->setAccessibleName(tr("Reveal the document number, with a reason"));
        row.reveal->setPadding(kit::Button::Padding::Narrow);
        row.reveal->setKeyHint(m_revealKey);
        row.reveal->hide();
        connect(row.reveal, &QAbstractButton::clicked, this, &ValueGrid::revealWanted);
        const int space = m_theme->metric(Metric::SpaceXs);
        auto *column = new QVBoxLayout(row.head);
        column->setContentsMargins(0, space, 0, space);
        column->setSpacing(space);
        column->addWidget(row.field);
        column->addWidget(row.reveal, 0, Qt::AlignLeft);
        column->addStretch(1);
        const int at = static_cast<int>(m_rows.size()) + 1;
        m_grid->addWidget(row.head, at, 0);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i] = new ValueCell(m_theme, this);
            m_grid->addWidget(row.cells[i], at, static_cast<int>(i) + 1);
        }
        m_rows.push_back(row);
    }
    return m_rows[index];
}

void ValueGrid::fill(const Row &row, const documents::TableRow &values, bool isProviderShown)
{
    const QString field = FindingWords::field(values.field);
    row.field->setPlainText(field);
    row.head->show();
    const bool isMasked = std::ranges::any_of(values.cells, &documents::TableCell::masked);
    row.reveal->setVisible(isMasked && values.field == domain::ApplicantField::DocumentNumber);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString name = tr("%1, %2").arg(field, FindingWords::column(Columns[i]));
        const bool isSealed = Columns[i] == TableColumn::Provider && !isProviderShown && values.cells[i].text.isEmpty();
        if (isSealed)
            row.cells[i]->showSealed(name, tr("After your answer"));
        else
            row.cells[i]->show(name, shownCell(values.field, values.cells[i]));
        row.cells[i]->setVisible(true);
    }
}

void ValueGrid::show(const std::vector<documents::TableRow> &rows, bool isProviderShown)
{
    m_shown = rows.size();
    const QString provider = FindingWords::column(TableColumn::Provider);
    m_heads.back()->setPlainText(isProviderShown ? provider : tr("%1: after your answer").arg(provider));
    for (std::size_t i = 0; i < rows.size(); ++i)
        fill(rowAt(i), rows[i], isProviderShown);
    for (std::size_t i = rows.size(); i < m_rows.size(); ++i) {
        m_rows[i].head->hide();
        m_rows[i].reveal->hide();
        for (auto *cell : m_rows[i].cells) {
            cell->clear();
            cell->hide();
        }
    }
    update();
}

void ValueGrid::clear()
{
    show({}, false);
}

void ValueGrid::setRevealKey(const QString &key)
{
    m_revealKey = key;
    for (const auto &row : m_rows)
        row.reveal->setKeyHint(key);
}

bool ValueGrid::canReveal() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.reveal->isHidden(); });
}

void ValueGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme->colour(Colour::Line));
    for (std::size_t i = 0; i < m_shown; ++i) {
        const int y = m_rows[i].head->y() - 1;
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace vigie::ui::certification
