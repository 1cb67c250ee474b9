#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/TabStrip.h"
#include "widgets/notices/DetailNet.h"
#include "widgets/notices/LettersView.h"

class QStackedWidget;

namespace vigie::ui::notices {

/// What the right side has in common for a notice and for a complaint: pages under tabs, and below them, always in
/// sight, the button that decides with what still keeps it from doing so.
class DecidingPanel : public QWidget
{
    Q_OBJECT

public:
    void addPage(const QString &name, QWidget *page); ///< behind the others
    void showPage(int index);
    int page() const;
    int pages() const;
    void followDecide(QAction &action) { m_decide->follow(action); }
    void setTabKey(const QString &key) { m_tabs->setKeyHint(key); }

Q_SIGNALS:
    void pageChanged(int index);
    void refreshed();

protected:
    /// Names of the objects, and what the whole is called.
    struct Names
    {
        const char *panel;
        const char *tabs;
        const char *pages;
        const char *foot;
        const char *why;
        const char *decide;
        QString called;
    };
    DecidingPanel(const kit::ThemeSource &theme, Names names, QWidget *parent);

    /// After the first pages: the foot comes behind them in the order of Tab.
    void layOut();
    /// Below the pages; `isObstacle`: it keeps one from deciding.
    void tell(const QString &words, bool isObstacle);
    static QString manyFaults(const QString &first, std::size_t count);
    /// What in the words keeps a letter from leaving; empty: nothing.
    static QString obstacle(const DetailNet &details);
    /// The first letter that lacks something, and what; empty: none.
    static QString obstacle(const std::vector<DecisionDraft::Letter> &letters);

    void paintEvent(QPaintEvent *event) override;

    const kit::ThemeSource &m_theme;

private:
    QWidget *makeFoot();

    Names m_names;
    kit::TabStrip *m_tabs;
    QStackedWidget *m_pages;
    kit::Button *m_decide = nullptr;
    kit::PlainLabel *m_why = nullptr;
};

} // namespace vigie::ui::notices
