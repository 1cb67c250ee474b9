#include "widgets/notices/DecidingForm.h"

#include "models/domain/NoticeDecision.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/notices/NoticeWords.h"

#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::SectionHeader;

namespace {

constexpr int WordsLines = 6;
constexpr int NoteLines = 2;

} // namespace

DecidingForm::DecidingForm(const kit::ThemeSource &theme, const DetailNet &details, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_details(details), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const int space = theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(2 * space, space, 2 * space, 2 * space);
    m_column->setSpacing(space / 2);
}

void DecidingForm::layOut()
{
    m_column->addStretch(1);
    setWidget(m_body);
    dress();
    connect(&m_theme, &kit::ThemeSource::changed, this, &DecidingForm::dress);
}

PlainLabel *DecidingForm::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

SectionHeader *DecidingForm::head(const QString &text, const char *name)
{
    auto *made = new SectionHeader(m_theme, text, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void DecidingForm::addOutcomes(SectionHeader *heading, const std::vector<Outcome> &outcomes, const char *meaning)
{
    m_column->addWidget(heading);
    auto *list = new QVBoxLayout;
    list->setSpacing(m_theme->metric(Metric::SpaceXs));
    for (const auto &outcome : outcomes) {
        auto *button = new QRadioButton(outcome.called, m_body);
        button->setObjectName(outcome.object);
        button->setAccessibleName(outcome.called);
        list->addWidget(button);
        m_outcomes.push_back(button);
    }
    m_column->addLayout(list);
    m_meaning = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, meaning);
    m_column->addWidget(m_meaning);
}

kit::NoteField *DecidingForm::field(const char *name, const QString &called, const QString &hint, int lines)
{
    auto *made = new kit::NoteField(m_theme, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(called);
    made->setPlaceholderText(hint);
    made->setLines(lines);
    connect(made, &kit::NoteField::submitted, this, &DecidingForm::submitted);
    return made;
}

void DecidingForm::addWords(const QString &heading, const QString &called, const WordsNames &names)
{
    m_wordsHead = head(heading, names.head);
    m_words =
        field(names.words, called, tr("The person reads this. No name, address or number of anybody."), WordsLines);
    m_count = label({.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap},
                    names.count);
    m_found = label({.colour = Colour::Danger, .flow = PlainLabel::Flow::Wrap}, names.details);
    m_note = field(names.note, tr("Note for colleagues"), tr("For colleagues only. Nobody else reads it."), NoteLines);
    for (QWidget *part : std::initializer_list<QWidget *>{m_wordsHead, m_words, m_count, m_found,
                                                          head(tr("Note for colleagues"), names.noteHead), m_note})
        m_column->addWidget(part);
}

void DecidingForm::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
    setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void DecidingForm::setOutcomeKey(std::size_t index, const QString &called, const QString &key)
{
    m_outcomes[index]->setText(key.isEmpty() ? called : tr("%1  (%2)", "outcome, its key").arg(called, key));
}

void DecidingForm::checkOutcome(std::size_t index, bool checked)
{
    m_outcomes[index]->setAutoExclusive(false);
    m_outcomes[index]->setChecked(checked);
    m_outcomes[index]->setAutoExclusive(true);
}

void DecidingForm::tellMeaning(const QString &meaning, bool isMissing)
{
    m_meaning->setPlainText(meaning);
    m_meaning->setColour(isMissing ? Colour::Warning : Colour::TextSecondary);
}

void DecidingForm::refreshWords(qsizetype length, const QString &fault)
{
    const QString count = tr("%1 of %2", "letters written, at most")
                              .arg(QLocale().toString(length), QLocale().toString(domain::noticing::FactsLimit));
    // Always one line at least: nothing moves under the hands of who types.
    m_count->setPlainText(fault.isEmpty() ? count : tr("%1. %2", "letters written; what is missing").arg(count, fault));
    m_count->setColour(fault.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    QStringList found;
    for (const auto &detail : m_details.found())
        found << tr("%1: %2").arg(NoticeWords::detail(detail.kind), detail.mask);
    const bool failed = m_details.failure().has_value();
    m_found->setVisible(failed || !found.isEmpty());
    if (failed)
        m_found->setPlainText(kit::errorText(*m_details.failure()));
    else if (!found.isEmpty())
        m_found->setPlainText(tr("This must not leave in a letter. Take it out:") + QLatin1Char('\n') +
                              found.join(QLatin1Char('\n')));
}

} // namespace vigie::ui::notices
