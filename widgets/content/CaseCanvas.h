#pragma once

#include "models/domain/ports/CaseReader.h"
#include "widgets/content/PicturePair.h"
#include "widgets/kit/PictureFilters.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/masking/MaskedLabel.h"
#include "widgets/media/PictureSet.h"
#include "widgets/media/StillGrid.h"
#include "widgets/media/VeilStrip.h"

#include <QStackedLayout>
#include <QWidget>

namespace vigie::ui::content {

/// What is judged: the picture under its veil, the strip of a set, and words where there is no picture.
class CaseCanvas : public QWidget
{
    Q_OBJECT

public:
    CaseCanvas(const kit::ThemeSource &theme, domain::PictureSource &source, const domain::Preferences &preferences,
               masking::DetailMasks &masks, QWidget *parent = nullptr);

    /// While its judgement is `sealed`, how its pictures are covered says nothing of what a machine found.
    void showCase(const domain::CaseDetail &detail, bool sealed);
    /// Every surface on which its pictures stand.
    std::vector<media::Sightings *> sightings() const;
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
    void prefetch(const domain::Item &item) { m_set.prefetch(item, picture().wantedPixels()); }
    media::ProtectedPicture &picture() { return m_pair->at(Side::First); }

    /// A bar above the picture.
    void setTools(QWidget *tools);
    /// The picture the keys mean: of two side by side the one with the focus.
    media::ProtectedPicture &looked() { return m_pair->at(m_pair->focused()); }
    bool canCompare() const { return m_strip->count() > 1 && !m_restricted; }
    bool isComparing() const { return m_pair->isPair(); }
    void setComparing(bool comparing);
    /// All pictures of the set at once, where the ones that offend are marked.
    bool isGrid() const { return m_grid->isVisibleTo(this); }
    void setGrid(bool grid);
    bool hasExceptions() const { return !m_grid->marked().empty(); }
    /// The marked pictures by their ids, for the note of a decision; empty without any.
    QString exceptionsNote() const;
    bool hasPicture() const { return m_pages->currentWidget() == m_picturePage && !m_set.entries().empty(); }

Q_SIGNALS:
    void stateActionTriggered();
    void completenessChanged();
    void viewChanged();           ///< another picture, part, size, or two instead of one
    void footChanged(int pixels); ///< height of what stands under the picture

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Side = PicturePair::Side;
    void showSide(Side side);
    void showPixels(Side side, const QString &subject, const QString &name, const domain::Picture &pixels);
    void showCurrent();
    bool isComing(Side side) const;
    media::ComingPicture coming(const domain::MediaRef &medium) const;
    int &shown(Side side) { return m_shown[static_cast<std::size_t>(side)]; }
    bool isPainted(Side side) const;
    void dropPictures();
    QString subject(int index) const;
    domain::Filter filterNow() const;
    void useFilters();

    const kit::ThemeSource &m_theme;
    media::PictureSet m_set;
    domain::CaseId m_case;
    domain::CaseId m_paintedText; ///< of a case without pictures
    QString m_name;
    QString m_retryKey;
    std::string m_hash;
    kit::PictureFilters m_filters;
    std::optional<domain::Item> m_item;
    bool m_sealed = true;
    domain::Category m_about = domain::Category::Unknown;
    domain::Filter m_filter; ///< of the case on the desk
    bool m_restricted = false;
    bool m_sawFull = false;
    QStackedLayout *m_pages;
    PicturePair *m_pair;
    std::array<int, 2> m_shown{}; ///< of the set, by side
    media::VeilStrip *m_strip;
    media::StillGrid *m_grid;
    QWidget *m_picturePage;
    masking::MaskedLabel *m_text;
    kit::StateView *m_state;
};

} // namespace vigie::ui::content
