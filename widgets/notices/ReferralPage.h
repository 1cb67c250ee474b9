#pragma once

#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/ReferralFlow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

class QVBoxLayout;

namespace vigie::ui::notices {

/// One step of a referral: fields below one another that scroll where they do not fit.
class ReferralPage : public QScrollArea
{
    Q_OBJECT

public:
    ReferralPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft, const QString &name);

    /// Whose fault the gap is: the field to go to. Null: of another page.
    virtual QWidget *fieldOf(const compliance::ReferralMissing &missing) = 0;
    /// Where the page begins.
    virtual QWidget *first() = 0;

Q_SIGNALS:
    void submitted(); ///< Ctrl+Enter in a field

protected:
    /// The referral is another one: its words come into the fields.
    virtual void fill() = 0;
    /// Something was written: what follows from it is shown.
    virtual void refresh() = 0;

    void finish(); ///< when every field is there
    void head(const QString &text, const char *name);
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    kit::NoteField *note(const char *name, const QString &called, const QString &hint, int lines);
    QLineEdit *line(const char *name, const QString &called, const QString &hint);
    QCheckBox *check(const char *name, const QString &text);
    QComboBox *choice(const char *name, const QString &called);
    void add(QWidget *part);
    static bool has(const std::vector<compliance::ReferralMissing> &gaps, compliance::ReferralGap gap);

    const kit::ThemeSource &m_theme;
    ReferralFlow &m_flow;
    ReferralDraft &m_draft;
    QWidget *m_body;
    QVBoxLayout *m_column;
    bool m_isFilling = false; ///< what the fields say now is not the person's word

private:
    void dress();
};

} // namespace vigie::ui::notices
