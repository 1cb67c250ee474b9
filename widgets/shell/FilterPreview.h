#pragma once

#include "models/domain/FilterPolicy.h"
#include "widgets/kit/ThemeSource.h"

#include <QImage>
#include <QWidget>

namespace vigie::ui::shell {

/// A drawn landscape under a filter: what a choice does, shown on something nobody minds seeing.
class FilterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPreview(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    void setFilter(domain::Filter filter);
    /// As it is painted.
    const QImage &image() const { return m_filtered; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const kit::ThemeSource &m_theme;
    domain::Filter m_filter;
    QImage m_sample;
    QImage m_filtered;
};

} // namespace vigie::ui::shell
