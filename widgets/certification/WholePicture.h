#pragma once

#include "models/domain/DocumentInspection.h"
#include "widgets/certification/EvidenceLooks.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Icon.h"
#include "widgets/kit/ThemeSource.h"
#include "widgets/media/PictureViewer.h"

#include <QImage>
#include <QWidget>

#include <array>
#include <optional>

namespace vigie::ui::certification {

/// One piece of evidence as it came, whole. The outline of a document can be corrected by its corners: by dragging, or
/// chosen with the keyboard and moved with the arrows.
class WholePicture : public QWidget
{
    Q_OBJECT

public:
    WholePicture(const kit::ThemeSource &theme, kit::ActionRegistry &actions, QWidget *parent = nullptr);

    void show(const EvidenceLook &look, const QString &name);
    void clear();
    void setWatermark(const QString &text);
    const domain::EvidenceId &subject() const { return m_id; }
    bool isEditingCorners() const { return m_corners.has_value(); }
    void toggleCorners();
    struct Tool
    {
        QAction *action;
        std::optional<kit::Icon> icon; ///< none: its words say more
    };
    const std::vector<Tool> &tools() const { return m_tools; }
    const QAction *cornersAction() const { return m_edit; }

Q_SIGNALS:
    void editingChanged();                             ///< the corners are being placed, or no more
    void painted(const vigie::domain::EvidenceId &id); ///< the whole of it was on the screen
    void cornersPlaced(const vigie::domain::EvidenceId &id, const vigie::domain::Quad &corners);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addActions(kit::ActionRegistry &actions);
    void paintCorners(QPainter &painter) const;
    QPointF placeOf(const domain::PicturePoint &corner) const; ///< logical pixels
    domain::PicturePoint cornerAt(QPointF place) const;
    void finishCorners();
    void dropCorners();

    const kit::ThemeSource &m_theme;
    media::PictureViewer *m_viewer;
    domain::EvidenceId m_id;
    std::shared_ptr<const PixelBuffer> m_pixels;
    QImage m_image;                        ///< a view of m_pixels
    std::optional<domain::Quad> m_found;   ///< the outline as it is known now
    std::optional<domain::Quad> m_corners; ///< while they are being placed
    std::size_t m_chosen = 0;
    bool m_isDragging = false;
    bool m_isDocument = false;
    bool m_isComing = false;
    bool m_wasPainted = false;
    QString m_words;
    QString m_watermark;
    std::vector<Tool> m_tools;
    QAction *m_edit = nullptr;
};

} // namespace vigie::ui::certification
