#include "widgets/notices/LettersView.h"

#include "widgets/notices/NoticeWords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using domain::LetterTo;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr std::size_t MostShown = 12; ///< many owners get the same words in their languages

} // namespace

LettersView::LettersView(const kit::ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_body(new QWidget), m_column(new QVBoxLayout(m_body)),
      m_letters(new QVBoxLayout),
      m_state(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, m_body))
{
    setObjectName(QStringLiteral("lettersView"));
    setAccessibleName(tr("Letters"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(QStringLiteral("lettersState"));
    const int space = theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(2 * space, space + space / 2, 2 * space, 2 * space);
    m_column->setSpacing(space);
    m_letters->setSpacing(2 * space);
    m_column->addWidget(m_state);
    m_column->addLayout(m_letters);
    m_column->addStretch(1);
    setWidget(m_body);
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, &LettersView::dress);
}

void LettersView::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
    setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void LettersView::append(QWidget *below)
{
    m_column->insertWidget(m_column->count() - 1, below);
}

QString LettersView::addressee(const DecisionDraft::Letter &letter)
{
    const QString language = NoticeWords::language(letter.draft.letter.language);
    return letter.to == LetterTo::Member ? tr("To %1, in %2").arg(letter.name, language)
                                         : tr("To who sent the notice, in %1").arg(language);
}

QString LettersView::missing(const DecisionDraft::Letter &letter)
{
    if (letter.draft.isComplete())
        return {};
    QStringList lacks;
    const auto add = [&lacks](const QString &words) {
        if (!lacks.contains(words))
            lacks << words;
    };
    for (const auto &name : letter.draft.missing) {
        if (name == QLatin1StringView("facts"))
            add(tr("what you saw"));
        else if (name == QLatin1StringView("effects"))
            add(tr("what is taken away"));
        else if (name == QLatin1StringView("code") || name == QLatin1StringView("title"))
            add(tr("the clause"));
        else
            add(tr("“%1”, which the policy has no words for").arg(name));
    }
    return lacks.isEmpty() ? tr("The policy has no template for this letter.")
                           : tr("Still missing: %1.").arg(lacks.join(QStringLiteral(", ")));
}

LettersView::Row &LettersView::rowAt(std::size_t index)
{
    while (m_rows.size() <= index) {
        auto *whole = new QWidget(m_body);
        whole->setObjectName(QStringLiteral("letter"));
        Row row{whole, new kit::SectionHeader(m_theme, {}, whole),
                new PlainLabel(m_theme, {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, whole),
                new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, whole)};
        row.head->setObjectName(QStringLiteral("letterHeading"));
        row.missing->setObjectName(QStringLiteral("letterMissing"));
        row.text->setObjectName(QStringLiteral("letterText"));
        auto *column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_theme->metric(Metric::SpaceS));
        for (QWidget *part : std::initializer_list<QWidget *>{row.head, row.missing, row.text})
            column->addWidget(part);
        m_letters->addWidget(whole);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

void LettersView::show(const std::vector<DecisionDraft::Letter> &letters, bool isDecided, bool answerable)
{
    const std::size_t shown = std::min(letters.size(), MostShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Row &row = rowAt(i);
        const QString lacks = missing(letters[i]);
        row.whole->setVisible(true);
        row.whole->setAccessibleName(addressee(letters[i]));
        row.head->setText(addressee(letters[i]));
        row.missing->setVisible(!lacks.isEmpty());
        row.missing->setPlainText(lacks);
        row.text->setPlainText(letters[i].draft.letter.text);
    }
    for (std::size_t i = shown; i < m_rows.size(); ++i) {
        m_rows[i].whole->setVisible(false);
        m_rows[i].text->setPlainText({}); // nothing of what is gone from the screen stays
    }
    m_state->setPlainText(state(letters, isDecided, answerable));
}

void LettersView::showSilence(const QString &why)
{
    show({}, true, false);
    m_state->setPlainText(why);
}

QString LettersView::state(const std::vector<DecisionDraft::Letter> &letters, bool isDecided, bool answerable)
{
    if (!isDecided)
        return tr("Choose what you found: the letters are written as you go.");
    if (letters.empty())
        return tr("No letter leaves: nothing is restricted, and nobody waits for an answer.");
    if (letters.size() > MostShown)
        return tr("Word for word as they leave. Not shown here: %n more.", nullptr,
                  static_cast<int>(letters.size() - MostShown));
    return answerable ? tr("Word for word as they leave.")
                      : tr("Nobody to answer: the notice came without a sender that can be reached.");
}

} // namespace vigie::ui::notices
