#include "widgets/notices/StatementsView.h"

#include "models/compliance/StatementLines.h"
#include "widgets/notices/StatementWords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using State = StatementPreviews::State;

namespace {

constexpr std::size_t MostShown = 12;

QString faultsOf(const compliance::Composition &composition)
{
    QStringList lines;
    for (const auto &finding : composition.findings)
        lines << StatementWords::finding(finding);
    return lines.join(u'\n');
}

} // namespace

StatementsView::StatementsView(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_pause(new PlainLabel(theme, {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, this)),
      m_state(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("statementsView"));
    setAccessibleName(tr("Statements of reasons for the EU's database"));
    auto *head = new kit::SectionHeader(theme, tr("Statements of reasons for the EU's database"), this);
    head->setObjectName(QStringLiteral("statementsHeading"));
    m_pause->setObjectName(QStringLiteral("statementsPaused"));
    m_pause->hide();
    m_state->setObjectName(QStringLiteral("statementsState"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme->metric(Metric::SpaceS));
    m_column->addWidget(head);
    m_column->addWidget(m_pause);
    m_column->addWidget(m_state);
}

void StatementsView::setPause(const QString &why)
{
    m_pause->setPlainText(why);
    m_pause->setVisible(!why.isEmpty());
}

QString StatementsView::about(const StatementPreviews::Preview &preview)
{
    return preview.item ? tr("About content %1 of %2").arg(QString::fromStdString(preview.item->value), preview.member)
                        : tr("About the account of %1").arg(preview.member);
}

StatementsView::Row &StatementsView::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        auto *whole = new QWidget(this);
        whole->setObjectName(QStringLiteral("statement"));
        Row row{whole, new PlainLabel(m_theme, {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap}, whole),
                new PlainLabel(m_theme, {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, whole),
                new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, whole)};
        row.about->setObjectName(QStringLiteral("statementAbout"));
        row.faults->setObjectName(QStringLiteral("statementFaults"));
        row.text->setObjectName(QStringLiteral("statementText"));
        auto *column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_theme->metric(Metric::SpaceS));
        for (auto *part : {row.about, row.faults, row.text})
            column->addWidget(part);
        m_column->addWidget(whole);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

void StatementsView::show(const std::vector<StatementPreviews::Preview> &previews, State state, bool restricts)
{
    const std::size_t shown = std::min(previews.size(), MostShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Row &row = rowAt(i);
        const auto &composition = previews[i].composition;
        const QString faults = faultsOf(composition);
        row.whole->setVisible(true);
        row.whole->setAccessibleName(about(previews[i]));
        row.about->setPlainText(about(previews[i]));
        row.faults->setVisible(!faults.isEmpty());
        row.faults->setPlainText(faults);
        row.text->setVisible(composition.statement.has_value());
        row.text->setPlainText(composition.statement
                                   ? QString::fromStdString(compliance::statementLines(*composition.statement))
                                   : QString());
    }
    for (std::size_t i = shown; i < m_rows.size(); ++i) {
        m_rows[i].whole->setVisible(false);
        m_rows[i].text->setPlainText({}); // nothing of what is gone from the screen stays
    }
    m_state->setPlainText(StatementsView::state(previews, state, restricts));
}

QString StatementsView::state(const std::vector<StatementPreviews::Preview> &previews, State state, bool restricts)
{
    if (!restricts)
        return tr("None: nothing is restricted.");
    switch (state) {
    case State::Unread:
    case State::Reading:
        return tr("Asking the platform what statements are composed of…");
    case State::Missing:
        return tr("The platform has nothing to compose statements of: it will refuse a restriction.");
    case State::Failed:
        return tr("Not shown: the platform cannot be reached. It composes and checks them all the same.");
    case State::Ready:
        break;
    }
    if (previews.empty())
        return tr("None yet: choose the clause and what is restricted. An order to act has none.");
    if (previews.size() > MostShown)
        return tr("Composed of what you chose, and nothing else. Not shown here: %n more.", nullptr,
                  static_cast<int>(previews.size() - MostShown));
    return tr("Composed of what you chose, and nothing else. The database is public.");
}

} // namespace vigie::ui::notices
