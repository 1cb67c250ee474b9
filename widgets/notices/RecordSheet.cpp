#include "widgets/notices/RecordSheet.h"

#include "models/items/Roles.h"
#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/VisibleText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using items::CellKind;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 1080;
constexpr int Height = 660;
constexpr int ListWidth = 360;
constexpr int TagWidth = 130;

QStandardItem *cell(const QString &text, CellKind kind, kit::Tone tone = kit::Tone::Neutral)
{
    auto *made = new QStandardItem(kit::visibleLine(text));
    made->setData(static_cast<int>(kind), items::CellKindRole);
    made->setData(static_cast<int>(tone), items::ToneRole);
    made->setData(kit::visibleLine(text), Qt::ToolTipRole);
    return made;
}

} // namespace

RecordSheet::RecordSheet(const kit::ThemeSource &theme, QWidget &host, const QString &name, const QString &title)
    : Floating(theme, host), m_name(name), m_model(new QStandardItemModel(this)),
      m_table(new kit::FastTable(theme, this)), m_state(new kit::StateView(theme)), m_whole(new QStackedWidget(this))
{
    setObjectName(called("Sheet"));
    setAccessibleName(title);
    setOutside(Outside::Blocks);
    auto *top = ownLabel({.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, "Title", this);
    top->setPlainText(title);
    m_told = ownLabel({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "Told", this);
    m_state->setObjectName(called("State"));
    m_table->setObjectName(called("Table"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, TagWidth});
    m_whole->setObjectName(called("Whole"));
    m_whole->addWidget(m_state);
    m_whole->addWidget(makeWork());
    const int space = theme->metric(Metric::SpaceM);
    const int margin = shadow() + space;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space / 2);
    column->addWidget(top);
    column->addWidget(m_told);
    column->addWidget(m_whole, 1);
    column->addWidget(makeFoot());
    connect(m_state, &kit::StateView::actionTriggered, this, [this] { retry(); });
    connect(m_table, &kit::FastTable::rowChosen, this, [this](const QModelIndex &index) {
        if (!m_isFilling)
            choose(index.row());
    });
}

QWidget *RecordSheet::makeWork()
{
    auto *work = new QWidget;
    work->setObjectName(called("Work"));
    m_right = new QScrollArea;
    m_right->setObjectName(called("Right"));
    m_right->setAccessibleName(accessibleName());
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    const int space = m_theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(0, space, 2 * space, space);
    m_column->setSpacing(space);
    m_table->setFixedWidth(m_theme->scaled(ListWidth));
    auto *both = new QHBoxLayout(work);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(m_theme->metric(Metric::SpaceL));
    both->addWidget(m_table);
    both->addWidget(m_right, 1);
    return work;
}

QWidget *RecordSheet::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(called("Foot"));
    m_word = ownLabel({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "Word", foot);
    const auto made = [this, foot](const char *part, kit::Button::Role role, const QString &key) {
        auto *each = new kit::Button(m_theme, {}, role, foot);
        each->setObjectName(called(part));
        each->setFocusPolicy(Qt::TabFocus);
        each->setKeyHint(key);
        return each;
    };
    m_leave = made("Leave", kit::Button::Role::Quiet, kit::keyText(Qt::Key_Escape));
    m_leave->setText(tr("Leave"));
    m_new = made("New", kit::Button::Role::Plain, kit::keyText(Qt::CTRL | Qt::Key_N));
    m_act = made("Act", kit::Button::Role::Primary, kit::keyText(Qt::CTRL | Qt::Key_Return));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_word, 1);
    for (auto *each : {m_leave, m_new, m_act})
        row->addWidget(each);
    connect(m_leave, &QAbstractButton::clicked, this, &Floating::close);
    connect(m_new, &QAbstractButton::clicked, this, [this] { begin(); });
    connect(m_act, &QAbstractButton::clicked, this, [this] { act(); });
    // A list of choices would take the key for a letter to look for.
    auto *key = new QShortcut(Qt::CTRL | Qt::Key_N, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_whole->currentIndex() == 1 && m_new->isVisible() && m_new->isEnabled())
            begin();
    });
    return foot;
}

PlainLabel *RecordSheet::ownLabel(PlainLabel::Look look, const char *part, QWidget *parent)
{
    auto *made = new PlainLabel(m_theme, look, parent);
    made->setObjectName(called(part));
    return made;
}

kit::SectionHeader *RecordSheet::head(const QString &text, const char *name)
{
    auto *made = new kit::SectionHeader(m_theme, text, m_body);
    made->setObjectName(QLatin1StringView(name));
    m_column->addWidget(made);
    return made;
}

PlainLabel *RecordSheet::label(const char *name, Colour colour)
{
    auto *made = new PlainLabel(m_theme, {.colour = colour, .flow = PlainLabel::Flow::Wrap}, m_body);
    made->setObjectName(QLatin1StringView(name));
    m_column->addWidget(made);
    return made;
}

kit::NoteField *RecordSheet::note(const char *name, const QString &called, const QString &hint, int lines)
{
    auto *made = new kit::NoteField(m_theme, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(called);
    made->setPlaceholderText(hint);
    made->setLines(lines);
    connect(made, &kit::NoteField::submitted, this, [this] {
        if (m_act->isEnabled())
            act();
    });
    m_column->addWidget(made);
    return made;
}

QLineEdit *RecordSheet::line(const char *name, const QString &called, const QString &hint, qsizetype limit)
{
    auto *made = new QLineEdit(m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(called);
    made->setPlaceholderText(hint);
    made->setMaxLength(static_cast<int>(limit));
    made->installEventFilter(this);
    m_column->addWidget(made);
    return made;
}

QComboBox *RecordSheet::choice(const char *name, const QString &called)
{
    auto *made = new QComboBox(m_body);
    made->setObjectName(QLatin1StringView(name));
    kit::nameChoice(*made, called);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->addWidget(made);
    return made;
}

QCheckBox *RecordSheet::check(const char *name, const QString &text)
{
    auto *made = new QCheckBox(text, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(text);
    m_column->addWidget(made);
    return made;
}

kit::Button *RecordSheet::button(const char *name, const QString &text)
{
    auto *made = new kit::Button(m_theme, text, kit::Button::Role::Plain, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setFocusPolicy(Qt::TabFocus);
    m_column->addWidget(made, 0, Qt::AlignLeft);
    return made;
}

void RecordSheet::finish()
{
    m_column->addStretch(1);
    m_right->setWidget(m_body);
    orderKeys();
    dress();
    connect(&m_theme, &kit::ThemeSource::changed, this, &RecordSheet::dress);
}

/// As it is read: the list, the fields, the foot. The foot was made before the fields.
void RecordSheet::orderKeys()
{
    QWidget *last = m_table;
    const auto after = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    for (int i = 0; i < m_column->count(); ++i)
        if (auto *field = m_column->itemAt(i)->widget(); field && (field->focusPolicy() & Qt::TabFocus) != 0)
            after(field);
    for (QWidget *button : {m_leave, m_new, m_act})
        after(button);
}

void RecordSheet::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Raised));
    m_right->setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void RecordSheet::ensureSeen(QWidget &part)
{
    m_right->ensureWidgetVisible(&part);
}

void RecordSheet::setRows(const std::vector<Row> &rows, int current)
{
    m_isFilling = true;
    m_model->clear();
    m_model->setColumnCount(2);
    for (const auto &row : rows)
        m_model->appendRow({cell(row.text, CellKind::Text), cell(row.state, CellKind::Tag, row.tone)});
    m_table->setColumnWidths({0, TagWidth});
    m_table->setCurrentIndex(current < 0 ? QModelIndex() : m_model->index(current, 0));
    m_isFilling = false;
}

void RecordSheet::showState(kit::StateView::State state, const QString &sentence, const QString &action)
{
    m_state->setState(state, sentence, action);
    m_whole->setCurrentIndex(0);
}

void RecordSheet::showWork()
{
    const bool was = m_whole->currentIndex() == 1;
    m_whole->setCurrentIndex(1);
    if (!was && isOpen())
        if (auto *field = firstField())
            field->setFocus(Qt::OtherFocusReason);
}

void RecordSheet::say(const QString &words, bool isFault)
{
    m_word->setPlainText(words);
    m_word->setColour(isFault ? Colour::Danger : Colour::TextSecondary);
}

void RecordSheet::setAct(const QString &text, bool enabled)
{
    m_act->setText(text);
    m_act->setVisible(!text.isEmpty());
    m_act->setEnabled(enabled && !text.isEmpty());
}

void RecordSheet::setNew(const QString &text, bool enabled)
{
    m_new->setText(text);
    m_new->setVisible(!text.isEmpty());
    m_new->setEnabled(enabled && !text.isEmpty());
}

bool RecordSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Of the desk underneath, these would decide the notice, take a decision back, save its letters or open another
        // sheet.
        constexpr std::array Ours{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Z, Qt::Key_P, Qt::Key_E,
                                  Qt::Key_B,      Qt::Key_R,     Qt::Key_H, Qt::Key_O, Qt::Key_S,
                                  Qt::Key_T};
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier &&
            std::ranges::find(Ours, static_cast<Qt::Key>(key->key())) != Ours.end()) {
            event->accept();
            return true;
        }
    }
    return Floating::event(event);
}

/// A line takes Ctrl+Enter for Enter, and would do its own work as well as the sheet's.
bool RecordSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit *>(watched)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            keyPressEvent(key);
            return true;
        }
    }
    return Floating::eventFilter(watched, event);
}

void RecordSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier || m_whole->currentIndex() != 1)
        return Floating::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_act->isEnabled() && !event->isAutoRepeat())
            act();
        return;
    default:
        Floating::keyPressEvent(event);
    }
}

QWidget *RecordSheet::focusTarget()
{
    auto *field = m_whole->currentIndex() == 1 ? firstField() : nullptr;
    return field ? field : m_leave;
}

QRect RecordSheet::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceL);
    const QSize wished(m_theme->scaled(Width), m_theme->scaled(Height));
    return inUpperThird(area, wished.boundedTo(area - QSize(2 * margin, 2 * margin)));
}

} // namespace vigie::ui::notices
