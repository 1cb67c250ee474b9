#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Floating.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace vigie::ui::kit {

/// Ctrl+K: type what you want to do.
class Palette : public Floating
{
    Q_OBJECT

public:
    Palette(const ThemeSource &theme, QWidget &host, const ActionRegistry &actions);
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void filter(const QString &words);
    void move(int by);
    void run();

    const ActionRegistry &m_actions;
    QLineEdit *m_words;
    QListView *m_list;
    QStandardItemModel *m_found;
};

} // namespace vigie::ui::kit
