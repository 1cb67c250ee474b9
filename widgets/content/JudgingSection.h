#pragma once

#include "widgets/content/CaseFlow.h"
#include "widgets/content/CaseSection.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"

namespace vigie::ui::content {

/// How this case is judged: sealed or not, by one reader or two; an appeal with its complaint and letter; what two
/// readers found; what the member will be told.
class JudgingSection : public CaseSection
{
    Q_OBJECT

public:
    JudgingSection(const kit::ThemeSource &theme, CaseFlow &flow, std::string language);
    /// A button for it, below everything.
    kit::Button *addButton(QAction &action);
    /// The same for what keeps a sealed judgement: there only after the reveal.
    void addKeep(QAction &action);

    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) override;
    void showNothing() override;

private:
    struct Part
    {
        kit::SectionHeader *head;
        kit::PlainLabel *text;
    };
    Part part(const QString &head, const char *name);
    static void say(const Part &part, const QString &text);
    QString how(const domain::CaseDetail &detail, const domain::Item &item) const;
    QString twoReaders(const domain::Item &item) const;
    QString findings(const domain::CaseDetail &detail) const;
    QString clauseCode(const domain::CaseDetail &detail, const std::optional<domain::ClauseId> &clause) const;
    void showAppeal(const domain::CaseDetail &detail);
    void showLetter(const domain::CaseDetail &detail, const domain::Item &item);

    const kit::ThemeSource &m_theme;
    CaseFlow &m_flow;
    std::string m_language;
    Part m_how;
    Part m_complaint;
    Part m_sent;
    Part m_findings;
    Part m_letter;
    QWidget *m_buttons;
    kit::Button *m_keep = nullptr;
};

} // namespace vigie::ui::content
