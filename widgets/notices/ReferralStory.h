#pragma once

#include "widgets/notices/ReferralPage.h"

class QRadioButton;

namespace vigie::ui::notices {

/// Which offence is suspected, with its article.
class ReferralOffencePage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralOffencePage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft, std::string language);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override;

protected:
    void fill() override;
    void refresh() override;

private:
    std::string m_language;
    std::vector<QRadioButton *> m_offences;
    QVBoxLayout *m_list;
    kit::PlainLabel *m_law;
};

/// Who it goes to; for a danger, what is about to happen to whom and where.
class ReferralRecipientPage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralRecipientPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override;

protected:
    void fill() override;
    void refresh() override;

private:
    void writeDanger();

    std::vector<QRadioButton *> m_recipients;
    kit::PlainLabel *m_meaning;
    QWidget *m_danger;
    kit::NoteField *m_threat;
    QLineEdit *m_whom;
    QLineEdit *m_where;
    QLineEdit *m_state;
};

/// The facts in the person's words, beside what the platform knows of how it came about.
class ReferralFactsPage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralFactsPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override { return m_facts; }

protected:
    void fill() override;
    void refresh() override;

private:
    kit::NoteField *m_facts;
    kit::PlainLabel *m_count;
    kit::PlainLabel *m_origin;
};

} // namespace vigie::ui::notices
