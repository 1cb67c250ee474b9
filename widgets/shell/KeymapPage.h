#pragma once

#include "models/domain/ports/Preferences.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/KeyRules.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/KeyRow.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace vigie::ui::shell {

/// Every action with its key, to be changed by pressing another one. A key that is taken or kept for the window is
/// refused by name; a grave key beside a frequent one is pointed out.
class KeymapPage : public QWidget
{
    Q_OBJECT

public:
    KeymapPage(const kit::ThemeSource &theme, kit::ActionRegistry &actions, domain::Preferences &preferences,
               QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void choose(const QString &id, const QKeySequence &key);
    void resetAll();
    void refresh();
    bool canMeet(const QAction &a, const QAction &b) const;
    QString neighbourWarning(const QAction &action) const;
    kit::KeyboardLayout layoutChosen() const;

    const kit::ThemeSource &m_theme;
    kit::ActionRegistry &m_actions;
    domain::Preferences &m_preferences;
    QComboBox *m_layout;
    QVBoxLayout *m_list;
    QWidget *m_rowsHost;
    std::vector<KeyRow *> m_rows;
    QString m_refused; ///< the row whose last key was refused: what it says stays
};

} // namespace vigie::ui::shell
