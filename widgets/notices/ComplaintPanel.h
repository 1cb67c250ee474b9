#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/TabStrip.h"
#include "widgets/notices/ComplaintForm.h"
#include "widgets/notices/LettersView.h"
#include "widgets/notices/NoticeFlow.h"

class QStackedWidget;

namespace vigie::ui::notices {

/// The right side while a complaint is on the desk: the second decision, the letters as they would leave, and below
/// both the button that decides with what still keeps it from doing so.
class ComplaintPanel : public QWidget
{
    Q_OBJECT

public:
    ComplaintPanel(const kit::ThemeSource &theme, const NoticePorts &ports, const NoticeFlow &flow,
                   ComplaintDraft &draft, QWidget *parent = nullptr);

    /// Another complaint: what was typed about the former one is saved, what was typed about this one is back.
    void open(const domain::CaseId &kase);
    void settle(); ///< the words have become a decision
    void flush();
    void write(const QString &reason, const QString &note);
    void refresh();

    ComplaintForm &form() { return *m_form; }
    void addPage(const QString &name, QWidget *page); ///< behind the others
    void showPage(int index);
    int page() const;
    int pages() const;
    void followDecide(QAction &action) { m_decide->follow(action); }
    void setTabKey(const QString &key) { m_tabs->setKeyHint(key); }
    bool canDecide() const;
    /// What keeps it from being decided, in words; empty when nothing does.
    QString obstacles() const;

Q_SIGNALS:
    void pageChanged(int index);
    void refreshed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();
    QString notOurs(ErrorCode reason) const;

    const kit::ThemeSource &m_theme;
    NoticePorts m_ports;
    const NoticeFlow &m_flow;
    ComplaintDraft &m_draft;
    DetailNet m_details;
    kit::TabStrip *m_tabs;
    QStackedWidget *m_pages;
    ComplaintForm *m_form;
    LettersView *m_letters;
    kit::DraftKeeper *m_keepReason;
    kit::DraftKeeper *m_keepNote;
    kit::Button *m_decide;
    kit::PlainLabel *m_why;
};

} // namespace vigie::ui::notices
