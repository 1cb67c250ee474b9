#pragma once

#include "models/domain/WordDiff.h"
#include "widgets/kit/ThemeSource.h"

#include <QTextLayout>
#include <QWidget>

namespace vigie::ui::content {

/// A text with what went struck out and what came underlined: never by colour alone.
class ChangeText : public QWidget
{
    Q_OBJECT

public:
    ChangeText(const kit::ThemeSource &theme, std::vector<domain::WordRun> runs, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, int width) const;

    const kit::ThemeSource &m_theme;
    std::vector<domain::WordRun> m_runs;
};

} // namespace vigie::ui::content
