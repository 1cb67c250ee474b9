#pragma once

#include "models/domain/PolicyChange.h"
#include "widgets/kit/PlainLabel.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie::ui::content {

/// What versions of the policy changed, newest first: the editor's summary, then clause by clause what the words were
/// and are.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    ChangeList(const kit::ThemeSource &theme, std::string language, QWidget *parent = nullptr);
    void show(const std::vector<domain::PolicyChange> &changes);

private:
    void addLabel(kit::PlainLabel::Look look, const QString &text);
    void addClause(const domain::ClauseChange &change);

    const kit::ThemeSource &m_theme;
    std::string m_language;
    QVBoxLayout *m_column;
};

} // namespace vigie::ui::content
