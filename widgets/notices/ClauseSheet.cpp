#include "widgets/notices/ClauseSheet.h"

#include "models/items/Roles.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Tones.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using items::CellKind;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 880;
constexpr int Height = 560;
constexpr int LeastHeight = 360; ///< for the words of a clause
constexpr int Around = 150;      ///< what stands above and below the list
constexpr int KeyWidth = 44;
constexpr int TagWidth = 100;

QStandardItem *cell(const QString &text, CellKind kind, kit::Tone tone = kit::Tone::Neutral)
{
    auto *made = new QStandardItem(kit::visibleLine(text));
    made->setData(static_cast<int>(kind), items::CellKindRole);
    made->setData(static_cast<int>(tone), items::ToneRole);
    made->setData(kit::visibleLine(text), Qt::ToolTipRole);
    return made;
}

} // namespace

ClauseSheet::ClauseSheet(const kit::ThemeSource &theme, QWidget &host, std::string language)
    : Floating(theme, host), m_language(std::move(language)), m_model(new QStandardItemModel(this)),
      m_table(new kit::FastTable(theme, this))
{
    setObjectName(QStringLiteral("clauseSheet"));
    setAccessibleName(tr("Which clause?"));
    setOutside(Outside::Closes);
    m_table->setObjectName(QStringLiteral("clauseTable"));
    m_table->setAccessibleName(tr("Clauses of the policy"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({KeyWidth, 0, TagWidth});
    m_table->installEventFilter(this);
    auto *head = label({.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, "clauseSheetTitle");
    head->setPlainText(tr("Which clause?"));
    m_title = label({.weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap}, "clauseTitle");
    m_text = label({.flow = PlainLabel::Flow::Wrap}, "clauseText");
    m_allowed = label({.colour = Colour::Success, .flow = PlainLabel::Flow::Wrap}, "clauseAllowed");
    m_forbidden = label({.colour = Colour::Danger, .flow = PlainLabel::Flow::Wrap}, "clauseForbidden");
    auto *take = new kit::Button(theme, tr("Take this clause"), kit::Button::Role::Primary, this);
    take->setObjectName(QStringLiteral("takeClause"));
    take->setKeyHint(kit::keyText(Qt::Key_Return));
    auto *cancel = new kit::Button(theme, tr("Cancel"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("leaveClauses"));
    cancel->setKeyHint(kit::keyText(Qt::Key_Escape));
    const int space = theme->metric(Metric::SpaceM);
    auto *right = new QVBoxLayout;
    right->setSpacing(space);
    for (auto *part : {m_title, m_text, m_allowed, m_forbidden})
        right->addWidget(part);
    right->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(2 * space);
    both->addWidget(m_table, 1);
    both->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(take);
    auto *column = new QVBoxLayout(this);
    const int margin = shadow() + space;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space);
    column->addWidget(head);
    column->addLayout(both, 1);
    column->addLayout(foot);
    connect(m_table, &kit::FastTable::rowChosen, this, [this](const QModelIndex &index) { mark(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(take, &QAbstractButton::clicked, this, [this] { choose(m_table->currentIndex().row()); });
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
}

PlainLabel *ClauseSheet::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, this);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void ClauseSheet::ask(std::vector<domain::Clause> clauses, const domain::ClauseId &likely)
{
    if (clauses.empty())
        return;
    m_clauses = std::move(clauses);
    m_model->clear();
    m_model->setColumnCount(3);
    for (const auto &clause : m_clauses)
        m_model->appendRow({cell(QString::fromStdString(clause.code), CellKind::Text),
                            cell(clause.title.in(m_language), CellKind::Text),
                            cell(kit::words(clause.severity), CellKind::Tag, kit::toneOf(clause.severity))});
    m_table->setColumnWidths({KeyWidth, 0, TagWidth});
    const auto found = std::ranges::find(m_clauses, likely, &domain::Clause::id);
    const int row = found == m_clauses.end() ? 0 : static_cast<int>(found - m_clauses.begin());
    m_table->setCurrentIndex(m_model->index(row, 0));
    mark(row);
    open();
}

void ClauseSheet::mark(int row)
{
    if (row < 0 || row >= static_cast<int>(m_clauses.size()))
        return;
    const auto &clause = m_clauses[static_cast<std::size_t>(row)];
    const auto told = [this](PlainLabel &where, const QString &frame, const domain::LocalizedText &text) {
        const QString words = text.in(m_language);
        where.setVisible(!words.isEmpty());
        where.setPlainText(frame.arg(words));
    };
    told(*m_title, QString::fromStdString(clause.code) + QStringLiteral("  %1"), clause.title);
    told(*m_text, QStringLiteral("%1"), clause.text);
    told(*m_allowed, tr("Allowed: %1"), clause.allowed);
    told(*m_forbidden, tr("Forbidden: %1"), clause.forbidden);
    setAccessibleDescription(kit::visibleLine(clause.title.in(m_language)));
}

void ClauseSheet::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_clauses.size()))
        return;
    const auto clause = m_clauses[static_cast<std::size_t>(row)].id;
    close();
    Q_EMIT chosen(clause);
}

bool ClauseSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return Floating::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // a letter means a clause here, not the action it stands for outside
        return true;
    }
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (!key.isAutoRepeat())
            choose(m_table->currentIndex().row());
        return true;
    }
    for (std::size_t i = 0; i < m_clauses.size(); ++i)
        if (m_clauses[i].key != 0 && key.key() == Qt::Key_A + (m_clauses[i].key - 'A') &&
            key.modifiers() == Qt::NoModifier) {
            m_table->setCurrentIndex(m_model->index(static_cast<int>(i), 0));
            return true;
        }
    return Floating::eventFilter(watched, event);
}

QRect ClauseSheet::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceL);
    const int rows = static_cast<int>(m_clauses.size()) * m_theme->rowHeight();
    const QSize wished(m_theme->scaled(Width), std::clamp(rows + m_theme->scaled(Around), m_theme->scaled(LeastHeight),
                                                          m_theme->scaled(Height)));
    return inUpperThird(area, wished.boundedTo(area - QSize(2 * margin, 2 * margin)));
}

} // namespace vigie::ui::notices
