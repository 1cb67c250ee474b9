#pragma once

#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/DetailNet.h"

#include <QScrollArea>

class QRadioButton;
class QVBoxLayout;

namespace vigie::ui::notices {

/// What the forms of a decision on a notice and on a complaint have in common: what was found, one of a few; words for
/// the person with how many there are and what must not leave in them; a note for colleagues.
class DecidingForm : public QScrollArea
{
    Q_OBJECT

Q_SIGNALS:
    void submitted(); ///< Ctrl+Enter in a field

protected:
    struct Outcome
    {
        QString called;
        QString object; ///< its name
    };
    /// Names of the objects.
    struct WordsNames
    {
        const char *head;
        const char *words;
        const char *count;
        const char *details;
        const char *noteHead;
        const char *note;
    };

    DecidingForm(const kit::ThemeSource &theme, const DetailNet &details, QWidget *parent);

    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    kit::SectionHeader *head(const QString &text, const char *name);
    /// A heading, a button each, and the place in which the meaning of what is chosen stands.
    void addOutcomes(kit::SectionHeader *heading, const std::vector<Outcome> &outcomes, const char *meaning);
    void addWords(const QString &heading, const QString &called, const WordsNames &names);
    /// After everything was added.
    void layOut();

    void setOutcomeKey(std::size_t index, const QString &called, const QString &key);
    void checkOutcome(std::size_t index, bool checked);
    void tellMeaning(const QString &meaning, bool isMissing);
    /// `length` of the words as they leave; `fault`: what is wrong with them; empty: nothing.
    void refreshWords(qsizetype length, const QString &fault);

    const kit::ThemeSource &m_theme;
    const DetailNet &m_details;
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::vector<QRadioButton *> m_outcomes;
    kit::SectionHeader *m_wordsHead = nullptr;
    kit::NoteField *m_words = nullptr;
    kit::NoteField *m_note = nullptr;

private:
    kit::NoteField *field(const char *name, const QString &called, const QString &hint, int lines);
    void dress();

    kit::PlainLabel *m_meaning = nullptr;
    kit::PlainLabel *m_count = nullptr;
    kit::PlainLabel *m_found = nullptr;
};

} // namespace vigie::ui::notices
