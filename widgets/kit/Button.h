#pragma once

#include "widgets/kit/Icon.h"
#include "widgets/kit/ThemeSource.h"

#include <QAbstractButton>

#include <optional>

class QAction;

namespace vigie::ui::kit {

/// A button that shows its key.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Role {
        Primary, ///< the one thing to do here
        Plain,
        Quiet, ///< no box until it is pointed at
        Danger ///< irreversible
    };

    enum class Padding {
        Usual,
        Narrow ///< one of many in a row
    };

    Button(const ThemeSource &theme, const QString &text, Role role = Role::Plain, QWidget *parent = nullptr);

    /// Takes text, enabled state and first key of `action`, and triggers it.
    void follow(QAction &action);
    void setKeyHint(const QString &key);
    QString keyHint() const { return m_key; }
    void setGlyph(std::optional<Icon> glyph);
    void setRole(Role role);
    void setPadding(Padding padding);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Paint
    {
        QColor fill;
        QColor line;
        QColor ink;
        QColor hint;
    };
    Paint paint() const;
    int padding() const;
    int besideKey() const;

    const ThemeSource &m_theme;
    Role m_role;
    Padding m_padding = Padding::Usual;
    QString m_key;
    std::optional<Icon> m_glyph;
};

} // namespace vigie::ui::kit
