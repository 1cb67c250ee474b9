#include "widgets/notices/MeasureSheet.h"

#include "models/items/Roles.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/notices/MeasureWords.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui::notices {

using domain::MeasureAnswer;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 880;
constexpr int Height = 520;
constexpr int DayWidth = 160;
constexpr int ReasonLines = 4;

QStandardItem *cell(const QString &text)
{
    auto *made = new QStandardItem(kit::visibleLine(text));
    made->setData(static_cast<int>(items::CellKind::Text), items::CellKindRole);
    made->setData(kit::visibleLine(text), Qt::ToolTipRole);
    return made;
}

} // namespace

MeasureSheet::MeasureSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : Floating(theme, host), m_ports(ports), m_model(new QStandardItemModel(this)),
      m_table(new kit::FastTable(theme, this)), m_reason(new kit::NoteField(theme, this))
{
    setObjectName(QStringLiteral("measureSheet"));
    setAccessibleName(tr("Accounts that are to end"));
    setOutside(Outside::Closes);
    m_table->setObjectName(QStringLiteral("measureTable"));
    m_table->setAccessibleName(tr("Accounts that are to end"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({DayWidth, 0});
    m_state = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "measureState");
    m_title = label({.weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap}, "measureTitle");
    m_about = label({.flow = PlainLabel::Flow::Wrap}, "measureAbout");
    m_facts = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "measureFacts");
    m_why = label({.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, "measureWhy");
    m_reason->setObjectName(QStringLiteral("measureReason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setLines(ReasonLines);
    m_withdraw = new kit::Button(theme, tr("Withdraw: the account stays open"), kit::Button::Role::Primary, this);
    m_withdraw->setObjectName(QStringLiteral("measureWithdraw"));
    m_withdraw->setKeyHint(kit::keyText(Qt::CTRL | Qt::Key_Return));
    m_reason->setPlaceholderText(tr("Why it is withdrawn. The person reads this in a letter."));
    lay();
    connect(this, &Floating::closed, this, &MeasureSheet::forget);
    connect(m_table, &kit::FastTable::rowChosen, this, &MeasureSheet::refresh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &MeasureSheet::refreshButtons);
    connect(m_reason, &kit::NoteField::submitted, this, &MeasureSheet::withdraw);
    connect(m_withdraw, &QAbstractButton::clicked, this, &MeasureSheet::withdraw);
}

PlainLabel *MeasureSheet::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, this);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void MeasureSheet::lay()
{
    auto *head = label({.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, "measureHead");
    head->setPlainText(tr("Accounts that are to end"));
    auto *leave = new kit::Button(m_theme, tr("Close"), kit::Button::Role::Quiet, this);
    leave->setObjectName(QStringLiteral("measureClose"));
    leave->setKeyHint(kit::keyText(Qt::Key_Escape));
    connect(leave, &QAbstractButton::clicked, this, &MeasureSheet::leave);
    const int space = m_theme->metric(Metric::SpaceM);
    auto *right = new QVBoxLayout;
    right->setSpacing(space);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_about, m_facts})
        right->addWidget(part);
    right->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_reason, m_why})
        right->addWidget(part);
    auto *both = new QHBoxLayout;
    both->setSpacing(2 * space);
    both->addWidget(m_table, 1);
    both->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{leave, m_withdraw})
        foot->addWidget(part);
    auto *column = new QVBoxLayout(this);
    const int margin = shadow() + space;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space);
    column->addWidget(head);
    column->addWidget(m_state);
    column->addLayout(both, 1);
    column->addLayout(foot);
}

void MeasureSheet::showWaiting()
{
    open();
    ask();
}

void MeasureSheet::leave()
{
    close();
    forget();
}

void MeasureSheet::forget()
{
    m_measures.clear();
    m_failure.reset();
    m_reason->clear();
    m_model->clear();
    refresh();
}

void MeasureSheet::ask()
{
    m_waits = true;
    refresh();
    deliver(m_ports.measures.waiting(), this,
            [this](const Result<std::vector<domain::WaitingMeasure>> &measures) { take(measures); });
}

void MeasureSheet::take(const Result<std::vector<domain::WaitingMeasure>> &measures)
{
    m_waits = false;
    if (!isOpen())
        return;
    m_failure = measures ? std::nullopt : std::optional(measures.code());
    const bool wasEmpty = m_measures.empty();
    if (measures) {
        m_measures = *measures;
        m_model->clear();
        m_model->setColumnCount(2);
        for (const auto &measure : m_measures)
            m_model->appendRow(
                {cell(kit::day(std::chrono::floor<std::chrono::days>(measure.from))), cell(measure.memberName)});
        m_table->setColumnWidths({DayWidth, 0});
        if (!m_measures.empty())
            m_table->setCurrentIndex(m_model->index(0, 0));
    }
    refresh();
    if (wasEmpty && !m_measures.empty() && isAncestorOf(window()->focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason); // it was not there when the sheet opened
}

const domain::WaitingMeasure *MeasureSheet::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_measures.size()) ? nullptr : &m_measures[static_cast<std::size_t>(row)];
}

void MeasureSheet::withdraw()
{
    const auto *measure = current();
    if (measure == nullptr || m_waits || !obstacle().isEmpty())
        return;
    m_waits = true;
    deliver(m_ports.measures.answer(*measure, MeasureAnswer::Withdraw, m_reason->toPlainText().trimmed()), this,
            [this](const Result<std::vector<domain::WaitingMeasure>> &measures) {
                if (measures)
                    m_reason->clear();
                take(measures);
            });
    refresh();
}

QString MeasureSheet::obstacle() const
{
    const auto *measure = current();
    if (measure == nullptr)
        return {};
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.size() < domain::measuring::ReasonLeast)
        return tr("Say why: at least %n character(s).", nullptr, static_cast<int>(domain::measuring::ReasonLeast));
    if (reason.size() > domain::measuring::ReasonLimit)
        return tr("Too long: at most %n character(s).", nullptr, static_cast<int>(domain::measuring::ReasonLimit));
    return {};
}

void MeasureSheet::refresh()
{
    const auto *measure = current();
    m_state->setVisible(m_waits || m_failure || m_measures.empty());
    m_state->setPlainText(m_waits     ? tr("Asking the platform…")
                          : m_failure ? kit::errorText(*m_failure)
                                      : tr("Nothing waits: no account is about to end."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_title, m_about, m_facts, m_reason, m_why})
        part->setVisible(measure != nullptr);
    if (measure != nullptr) {
        m_title->setPlainText(measure->memberName);
        m_about->setPlainText(MeasureWords::state(*measure) + QLatin1Char('\n') + MeasureWords::decided(*measure));
        m_facts->setPlainText(measure->facts);
    }
    refreshButtons();
}

void MeasureSheet::refreshButtons()
{
    const QString why = obstacle();
    m_why->setPlainText(why);
    m_withdraw->setVisible(current() != nullptr);
    m_withdraw->setEnabled(current() != nullptr && !m_waits && why.isEmpty());
}

QRect MeasureSheet::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceL);
    const QSize wished(m_theme->scaled(Width), m_theme->scaled(Height));
    return inUpperThird(area, wished.boundedTo(area - QSize(2 * margin, 2 * margin)));
}

} // namespace vigie::ui::notices
