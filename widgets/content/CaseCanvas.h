#pragma once

#include "models/domain/ports/CaseReader.h"
#include "widgets/content/PictureSet.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/media/ProtectedPicture.h"
#include "widgets/media/VeilStrip.h"

#include <QWidget>

class QStackedLayout;

namespace vigie::ui::content {

/// What is judged: the picture under its veil, the strip of a set, and words where there is no picture.
class CaseCanvas : public QWidget
{
    Q_OBJECT

public:
    CaseCanvas(const kit::ThemeSource &theme, domain::PictureSource &source, QWidget *parent = nullptr);

    void showCase(const domain::CaseDetail &detail);
    /// Nothing to judge: says why and what can be done.
    void showState(kit::StateView::State state, const QString &sentence, const QString &action = {},
                   const QString &key = {});
    /// Nothing yet: the quiet grey ground.
    void showGround();
    /// Drops all pixels: lock, sign-out.
    void clear();

    /// The case whose picture (or words) the last paint put on the screen; empty while another one is being painted.
    domain::CaseId paintedCase() const;
    bool sawFullPicture() const { return m_sawFull; }
    bool isComplete() const { return m_set.isComplete(); }
    bool canRetry() const { return m_set.canRetry(); }
    void retry() { m_set.retry(); }
    void setRetryKey(const QString &key) { m_retryKey = key; } ///< shown beside a failure that may pass
    void go(int by) { m_strip->go(by); }
    void prefetch(const domain::Item &item) { m_set.prefetch(item, m_picture->wantedPixels()); }
    media::ProtectedPicture &picture() { return *m_picture; }

Q_SIGNALS:
    void stateActionTriggered();
    void completenessChanged();
    void footChanged(int pixels); ///< height of what stands under the picture

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();
    QString subject(int index) const;

    const kit::ThemeSource &m_theme;
    PictureSet m_set;
    domain::CaseId m_case;
    domain::CaseId m_paintedText; ///< of a case without pictures
    QString m_name;
    QString m_retryKey;
    std::string m_hash;
    bool m_restricted = false;
    bool m_sawFull = false;
    QStackedLayout *m_pages;
    media::ProtectedPicture *m_picture;
    media::VeilStrip *m_strip;
    QWidget *m_picturePage;
    kit::PlainLabel *m_text;
    kit::StateView *m_state;
};

} // namespace vigie::ui::content
