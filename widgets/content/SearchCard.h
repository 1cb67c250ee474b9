#pragma once

#include "models/items/HitListModel.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/StateView.h"

#include <QCoreApplication>
#include <QTimer>

class QLineEdit;
class QStackedLayout;

namespace vigie::ui::content {

class SearchWords final : public items::HitWording
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::content::SearchWords)

public:
    QString line(const domain::SearchHit &hit) const override;
    QString place(const domain::SearchHit &hit) const override;
    QString state(const domain::SearchHit &hit) const override;
};

/// Search over the captions, members, notices and notes that are on this workstation, as one types. Enter opens the
/// case: it is claimed when it is free, else it can be read. Ctrl+Enter opens the member.
class SearchCard : public kit::Floating
{
    Q_OBJECT

public:
    SearchCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports);
    void toggle();

Q_SIGNALS:
    void caseChosen(const vigie::domain::CaseId &kase);
    void memberChosen(const vigie::domain::MemberId &member, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void ask();
    void show(const QString &text, Result<std::vector<domain::SearchHit>> answer);
    void fit();
    void give(int rows);
    int wishedRows() const;
    int stateHeight(int width) const;
    void move(int by);
    void openRow(const QModelIndex &index);
    void openMember();

    ContentPorts m_ports;
    SearchWords m_words;
    items::HitListModel m_model;
    QLineEdit *m_text;
    kit::FastTable *m_table;
    kit::StateView *m_state;
    QStackedLayout *m_pages;
    kit::Button *m_openCase;
    kit::Button *m_openMember;
    QTimer m_typing;
    QTimer m_still;      ///< runs while fewer hits than before may still become more
    int m_rows = 0;      ///< the card has room for
    quint64 m_asked = 0; ///< answers to what was typed before are dropped
};

} // namespace vigie::ui::content
