#include "widgets/certification/ZoneEditor.h"

#include "widgets/certification/FindingWords.h"
#include "widgets/kit/ChoiceName.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::certification {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr std::array Sizes{ZoneSize{3, 30}, ZoneSize{2, 36}, ZoneSize{2, 44}, ZoneSize{1, 30}};

ZoneSize usualSize(domain::DocumentKind kind, const std::string &country)
{
    switch (kind) {
    case domain::DocumentKind::Passport:
        return {2, 44};
    case domain::DocumentKind::DrivingLicence:
        return country == "FR" ? ZoneSize{1, 30} : ZoneSize{3, 30};
    case domain::DocumentKind::IdentityCard:
    case domain::DocumentKind::ResidencePermit:
    case domain::DocumentKind::Unknown:
        break;
    }
    return {3, 30};
}

kit::Tone toneOf(TypedCheck::State state)
{
    switch (state) {
    case TypedCheck::State::Agrees:
        return kit::Tone::Good;
    case TypedCheck::State::Differs:
        return kit::Tone::Danger;
    case TypedCheck::State::NotTyped:
        break;
    }
    return kit::Tone::Neutral;
}

} // namespace

ZoneEditor::ZoneEditor(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_size(new QComboBox(this)), m_checks(new QWidget(this)),
      m_sentence(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("zoneEditor"));
    setAccessibleName(tr("Type the machine-readable zone"));
    m_size->setObjectName(QStringLiteral("zoneSize"));
    kit::nameChoice(*m_size, tr("Size of the zone"));
    for (const QString &words : {tr("Card: 3 lines of 30"), tr("Older card: 2 lines of 36"),
                                 tr("Passport or visa: 2 lines of 44"), tr("French driving licence: 1 line of 30")})
        m_size->addItem(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceS));
    column->addWidget(m_size, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme->metric(Metric::SpaceXs));
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < MostLines; ++i) {
        const int line = static_cast<int>(i);
        auto *field = m_lines[i] = new QLineEdit(this);
        field->setObjectName(QStringLiteral("zoneLine%1").arg(line + 1));
        field->setAccessibleName(tr("Line %1 of the zone").arg(line + 1));
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
        field->setContextMenuPolicy(Qt::NoContextMenu);
        field->setLayoutDirection(Qt::LeftToRight);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this, line] { edited(line); });
        auto *count = m_counts[i] =
            new PlainLabel(theme, {.type = kit::Type::Caption, .colour = Colour::TextSecondary}, this);
        count->setObjectName(QStringLiteral("zoneCount%1").arg(line + 1));
        grid->addWidget(field, line, 0);
        grid->addWidget(count, line, 1);
    }
    column->addLayout(grid);
    auto *flow = new kit::FlowLayout(m_checks, theme->metric(Metric::SpaceXs));
    flow->setContentsMargins(0, 0, 0, 0);
    m_checks->setObjectName(QStringLiteral("zoneChecks"));
    m_checks->setAccessibleName(tr("Check digits"));
    column->addWidget(m_checks);
    m_sentence->setObjectName(QStringLiteral("zoneSentence"));
    column->addWidget(m_sentence);
    connect(m_size, &QComboBox::activated, this, &ZoneEditor::choose);
    connect(&theme, &kit::ThemeSource::changed, this, &ZoneEditor::applyTheme);
    applyTheme();
    work();
}

void ZoneEditor::applyTheme()
{
    QFont font = m_theme->font(kit::Type::Mono);
    constexpr qreal Wide = 112; // percent: so far apart that letters can be counted
    font.setLetterSpacing(QFont::PercentageSpacing, Wide);
    for (auto *line : m_lines)
        line->setFont(font);
}

ZoneSize ZoneEditor::size() const
{
    return Sizes[static_cast<std::size_t>(std::max(0, m_size->currentIndex()))];
}

void ZoneEditor::setSize(ZoneSize size)
{
    const auto found = std::ranges::find(Sizes, size);
    m_size->setCurrentIndex(found == Sizes.end() ? 0 : static_cast<int>(found - Sizes.begin()));
    work();
}

void ZoneEditor::expect(domain::DocumentKind kind, const std::string &country)
{
    if (lines().isEmpty())
        setSize(usualSize(kind, country));
}

void ZoneEditor::takeFocus()
{
    const auto wanted = size();
    for (int i = 0; i < wanted.lines; ++i) {
        auto *line = m_lines[static_cast<std::size_t>(i)];
        if (line->text().size() < wanted.length || i == wanted.lines - 1)
            return line->setFocus(Qt::OtherFocusReason);
    }
}

void ZoneEditor::clear()
{
    m_hasDropped = false;
    for (auto *line : m_lines)
        line->setText({}); // and what could be undone
    work();
}

QStringList ZoneEditor::lines() const
{
    QStringList all;
    for (int i = 0; i < size().lines; ++i)
        all << m_lines[static_cast<std::size_t>(i)]->text();
    const bool isEmpty = std::ranges::all_of(all, &QString::isEmpty);
    return isEmpty ? QStringList() : all;
}

void ZoneEditor::choose()
{
    for (auto *line : m_lines) // what is longer than a line of this size is cut, as typing it would be
        line->setText(line->text().left(size().length));
    work();
    Q_EMIT typed(lines());
}

void ZoneEditor::edited(int line)
{
    auto *field = m_lines[static_cast<std::size_t>(line)];
    bool droppedBefore = false;
    const QString before = zoneText(field->text().left(field->cursorPosition()), droppedBefore);
    const QString text = zoneText(field->text(), m_hasDropped).left(size().length);
    if (text != field->text()) {
        const auto cursor = std::min(before.size(), text.size());
        field->setText(text);
        field->setCursorPosition(static_cast<int>(cursor));
    }
    work();
    Q_EMIT typed(lines());
    const bool isFull = text.size() == size().length && field->cursorPosition() == text.size();
    if (isFull && line + 1 < size().lines && field->hasFocus())
        m_lines[static_cast<std::size_t>(line) + 1]->setFocus(Qt::OtherFocusReason);
}

void ZoneEditor::work()
{
    const auto wanted = size();
    for (std::size_t i = 0; i < MostLines; ++i) {
        const bool isUsed = static_cast<int>(i) < wanted.lines;
        m_lines[i]->setVisible(isUsed);
        m_counts[i]->setVisible(isUsed);
        m_counts[i]->setPlainText(tr("%1 of %2 characters").arg(m_lines[i]->text().size()).arg(wanted.length));
    }
    const auto zone = typedZone(lines(), wanted);
    for (std::size_t i = 0; i < zone.checks.size(); ++i) {
        if (m_tags.size() <= i) {
            m_tags.push_back(new kit::StatusTag(m_theme, m_checks));
            m_tags.back()->setObjectName(QStringLiteral("zoneCheck"));
            m_checks->layout()->addWidget(m_tags.back());
        }
        const QString field = FindingWords::field(zone.checks[i].field);
        const auto state = zone.checks[i].state;
        const QString words = state == TypedCheck::State::Agrees    ? tr("%1: agrees").arg(field)
                              : state == TypedCheck::State::Differs ? tr("%1: does not agree").arg(field)
                                                                    : tr("%1: not typed yet").arg(field);
        m_tags[i]->setState(toneOf(state), words);
    }
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        m_tags[i]->setVisible(i < zone.checks.size());
    QString sentence = tr("Letters, digits and <. Enter fills the line with <; Esc leaves, what is typed stays.");
    if (zone.failure)
        sentence = *zone.failure == ErrorCode::Invalid
                       ? tr("A digit stands where a letter must be, or a letter in a date.")
                       : tr("No document's zone of this size begins like this.");
    else if (m_hasDropped)
        sentence = tr("Only A to Z, 0 to 9 and < stand in a zone; something else was left out.");
    m_sentence->setPlainText(sentence);
    m_sentence->setColour(zone.failure ? Colour::Danger : Colour::TextSecondary);
}

void ZoneEditor::finishLine(int line)
{
    auto *field = m_lines[static_cast<std::size_t>(line)];
    if (field->text().isEmpty()) // after a full line, as readers of documents send it
        return;
    field->setText(field->text().leftJustified(size().length, QLatin1Char('<')));
    work();
    Q_EMIT typed(lines());
    if (line + 1 < size().lines)
        m_lines[static_cast<std::size_t>(line) + 1]->setFocus(Qt::OtherFocusReason);
}

bool ZoneEditor::handleKey(int line, int key)
{
    const auto go = [this](int to) {
        if (to >= 0 && to < size().lines)
            m_lines[static_cast<std::size_t>(to)]->setFocus(Qt::OtherFocusReason);
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishLine(line);
        return true;
    case Qt::Key_Up:
        return go(line - 1);
    case Qt::Key_Down:
        return go(line + 1);
    case Qt::Key_Backspace:
        return m_lines[static_cast<std::size_t>(line)]->text().isEmpty() && go(line - 1);
    default:
        return false;
    }
}

bool ZoneEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_lines, watched, [](QLineEdit *line) -> QObject * { return line; });
    if (found == m_lines.end())
        return QWidget::eventFilter(watched, event);
    // The selection of a mouse goes into a clipboard of its own.
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonDblClick)
        return true;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut))
        return true;
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<int>(found - m_lines.begin()), key->key());
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        key->accept(); // meant for here, not for the case underneath
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui::certification
