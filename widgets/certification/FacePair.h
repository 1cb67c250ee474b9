#pragma once

#include "models/domain/ports/IdentityPictures.h"
#include "widgets/certification/EvidenceLooks.h"
#include "widgets/certification/FacePlate.h"

#include <vector>

class QVBoxLayout;

namespace vigie::ui::certification {

/// The two faces that are compared, at one size on neutral ground and under one hand: what is done to one is done to
/// both. Beside them, small, everything else the person on the right may be compared by: the face on the card they hold
/// and the frames of their liveness check; a click or an arrow puts one of them in the place on the right.
class FacePair : public QWidget
{
    Q_OBJECT

public:
    explicit FacePair(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void show(const EvidenceLooks &looks);
    void clear();
    void setWatermark(const QString &text);
    void setStyle(FaceStyle style);
    FaceStyle style() const { return m_style; }
    void toggleLoupe();
    void zoom(double factor);
    void fit();
    /// The next face in the place on the right; −1: the one before.
    void go(int step);
    int shown() const { return m_shown; }
    int candidates() const { return static_cast<int>(m_candidates.size()); }
    /// What stands on the left and on the right; null where there is no face.
    const domain::FaceFinding *leftFinding() const { return m_left ? &*m_left : nullptr; }
    const domain::FaceFinding *rightFinding() const;
    int sideWidth() const { return m_side->width(); } ///< of what stands beside the two faces
    FacePlate &left() { return *m_document; }
    FacePlate &right() { return *m_person; }

Q_SIGNALS:
    void documentPainted();
    void personPainted(); ///< the live face of the selfie
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Candidate
    {
        domain::EvidenceId from;
        domain::FaceFinding finding;
        std::shared_ptr<const PixelBuffer> pixels;
    };
    static QString missing(const EvidenceLook *look, domain::FacePicture kind);
    static QString nameOf(const Candidate &candidate);
    void gather(const EvidenceLooks &looks);
    void showRight();
    void fillSide();
    void arrangeThumbs();
    void link(FacePlate &from, FacePlate &to);

    const kit::ThemeSource &m_theme;
    FacePlate *m_document;
    FacePlate *m_person;
    QWidget *m_side;
    QVBoxLayout *m_column;
    std::vector<FacePlate *> m_thumbs;
    std::vector<Candidate> m_candidates; ///< the live face of the selfie first
    std::optional<domain::FaceFinding> m_left;
    QString m_noPerson; ///< why there is no candidate; empty while it comes
    bool m_personComing = false;
    int m_shown = 0;
    bool m_isChosen = false;      ///< by the person
    bool m_isSelfieThere = false; ///< the first candidate is the live face of the selfie
    FaceStyle m_style;
    QString m_watermark;
};

} // namespace vigie::ui::certification
