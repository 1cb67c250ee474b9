#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QWidget>

namespace vigie::ui::kit {

/// The heading of a part of a panel: small, strong, with the key that opens it where there is one.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    SectionHeader(const ThemeSource &theme, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setKeyHint(const QString &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    QString m_text;
    QString m_key;
};

} // namespace vigie::ui::kit
