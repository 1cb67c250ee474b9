#pragma once

#include "widgets/kit/Floating.h"

#include <QStringList>

namespace vigie::ui::kit {

/// A long text from outside, in full and never as markup, a page at a time: Page Down, Page Up, Home, End, the wheel;
/// Escape closes. Shows at most MessageLimit bytes and says so when there is more.
class PagedText : public Floating
{
    Q_OBJECT

public:
    PagedText(const ThemeSource &theme, QWidget &host);

    /// Opens at the first page.
    void read(const QString &title, const QString &text);

    int page() const { return m_page; } ///< from 0
    int pages() const;
    QString pageText() const;

protected:
    QRect placeIn(const QSize &area) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRect body() const;
    QString foot() const;
    int linesOfPage() const;
    void breakLines();
    void turnTo(int page);

    QString m_title;
    QString m_text;
    bool m_isCut = false;
    QStringList m_lines;
    int m_page = 0;
};

} // namespace vigie::ui::kit
