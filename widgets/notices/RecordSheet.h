#pragma once

#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/Tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

class QScrollArea;
class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;

namespace vigie::ui::notices {

/// Over the desk: a list of records at the left, the chosen one at the right, what can be done at the foot. Ctrl+Enter
/// does what the primary button says, Ctrl+N begins a new one, Escape leaves.
class RecordSheet : public kit::Floating
{
    Q_OBJECT

public:
    struct Row
    {
        QString text;
        QString state;
        kit::Tone tone = kit::Tone::Neutral;
    };

    bool event(QEvent *event) override;

protected:
    /// `name`: of the sheet; its parts are called after it ("docket" → "docketTable", "docketFoot", …).
    RecordSheet(const kit::ThemeSource &theme, QWidget &host, const QString &name, const QString &title);

    /// What the primary button and Ctrl+Enter do.
    virtual void act() = 0;
    /// A new one is to be written.
    virtual void begin() = 0;
    /// The person went to another row.
    virtual void choose(int row) = 0;
    /// The button of a state that is no list.
    virtual void retry() = 0;
    /// Where the person goes on when the work is there.
    virtual QWidget *firstField() = 0;

    void setTold(const QString &words) { m_told->setPlainText(words); }
    void setRows(const std::vector<Row> &rows, int current);
    kit::FastTable &table() { return *m_table; }
    void showState(kit::StateView::State state, const QString &sentence, const QString &action = {});
    void showWork();
    /// The foot: what is to be known, and whether it is a fault.
    void say(const QString &words, bool isFault = false);
    /// An empty text: there is nothing to do.
    void setAct(const QString &text, bool enabled);
    void setNew(const QString &text, bool enabled);

    // Parts of the right side, in the order in which they are made.
    kit::SectionHeader *head(const QString &text, const char *name);
    kit::PlainLabel *label(const char *name, kit::Colour colour = kit::Colour::Text);
    kit::NoteField *note(const char *name, const QString &called, const QString &hint, int lines);
    QLineEdit *line(const char *name, const QString &called, const QString &hint, qsizetype limit);
    QComboBox *choice(const char *name, const QString &called);
    QCheckBox *check(const char *name, const QString &text);
    kit::Button *button(const char *name, const QString &text);
    void finish(); ///< when every part is there
    void ensureSeen(QWidget &part);

    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makeFoot();
    QString called(const char *part) const { return m_name + QLatin1StringView(part); }
    kit::PlainLabel *ownLabel(kit::PlainLabel::Look look, const char *part, QWidget *parent);
    void dress();
    void orderKeys();

    QString m_name;
    QStandardItemModel *m_model;
    kit::FastTable *m_table;
    kit::PlainLabel *m_told;
    kit::StateView *m_state;
    QStackedWidget *m_whole;
    QScrollArea *m_right = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    kit::PlainLabel *m_word = nullptr;
    kit::Button *m_leave = nullptr;
    kit::Button *m_new = nullptr;
    kit::Button *m_act = nullptr;
    bool m_isFilling = false; ///< rows change by themselves
};

} // namespace vigie::ui::notices
