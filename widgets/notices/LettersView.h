#pragma once

#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/DecisionDraft.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vigie::ui::notices {

/// The letters as they would leave now, word for word, and what they still lack.
class LettersView : public QScrollArea
{
    Q_OBJECT

public:
    LettersView(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    /// `answerable`: whether somebody waits for an answer. Of many letters the first ones are shown, and how many more
    /// there are.
    void show(const std::vector<DecisionDraft::Letter> &letters, bool isDecided, bool answerable);
    /// None leaves, and why.
    void showSilence(const QString &why);
    /// Below the letters; takes it.
    void append(QWidget *below);
    /// What a letter lacks, in words; empty: nothing.
    static QString missing(const DecisionDraft::Letter &letter);
    static QString addressee(const DecisionDraft::Letter &letter);

private:
    struct Row
    {
        QWidget *whole;
        kit::SectionHeader *head;
        kit::PlainLabel *missing;
        kit::PlainLabel *text;
    };
    Row &rowAt(std::size_t index);
    static QString state(const std::vector<DecisionDraft::Letter> &letters, bool isDecided, bool answerable);
    void dress();

    const kit::ThemeSource &m_theme;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QVBoxLayout *m_letters;
    kit::PlainLabel *m_state;
    std::vector<Row> m_rows;
};

} // namespace vigie::ui::notices
