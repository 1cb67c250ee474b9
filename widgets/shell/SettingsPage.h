#pragma once

#include "models/domain/ports/Preferences.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/ThemeSource.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QFormLayout;

namespace vigie::ui::shell {

/// Appearance, language, and what holds on this machine.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(kit::ThemeSource &theme, domain::Preferences &preferences, QWidget *parent = nullptr);
    /// A button for a page the settings lead to; it shows the key of `action`.
    void addLink(const QString &id, QAction &action);
    void setMachineFacts(const std::vector<kit::KeyValueList::Fact> &facts);

Q_SIGNALS:
    /// The window is to be built anew in another language.
    void languageChosen();
    void pageRequested(const QString &id);

private:
    QComboBox *choice(const char *name, const QString &accessibleName);
    void load();
    void applyAppearance();

    kit::ThemeSource &m_theme;
    domain::Preferences &m_preferences;
    QComboBox *m_scheme;
    QComboBox *m_language;
    QComboBox *m_text;
    QComboBox *m_density;
    QCheckBox *m_motion;
    QComboBox *m_lock;
    QWidget *m_links;
    kit::KeyValueList *m_facts;
};

} // namespace vigie::ui::shell
