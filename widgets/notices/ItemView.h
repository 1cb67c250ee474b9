#pragma once

#include "widgets/kit/FastTable.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PictureFilters.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StateView.h"
#include "widgets/masking/MaskedLabel.h"
#include "widgets/media/PictureSet.h"
#include "widgets/media/ProtectedPicture.h"
#include "widgets/media/VeilStrip.h"
#include "widgets/notices/NoticePorts.h"
#include "widgets/notices/NoticedItemsModel.h"
#include "widgets/notices/RestrictedLook.h"
#include "widgets/notices/ViewingStrip.h"

class QScrollArea;
class QStackedWidget;

namespace vigie::ui::notices {

/// What a notice names: a list with a box each, and the chosen one under its veil with what is known about it. What the
/// boxes say is the decision's; which row is looked at changes nothing of it.
class ItemView : public QWidget
{
    Q_OBJECT

public:
    ItemView(const kit::ThemeSource &theme, const NoticePorts &ports, DecisionDraft &draft, masking::DetailMasks &masks,
             QWidget *parent = nullptr);
    ~ItemView() override;

    /// Another notice, or the same one read anew: who looks at an item keeps looking.
    void showNotice(const domain::NoticeDetail &detail);
    /// Drops all pixels: lock, sign-out, no notice.
    void clear();
    /// Asks for the pictures of a notice that comes next.
    void prefetch(const domain::NoticeDetail &detail);

    void go(int by); ///< to another item
    void goPicture(int by) { m_strip->go(by); }
    void tickCurrent();
    bool canRetry() const { return m_set.canRetry(); }
    void retry() { m_set.retry(); }
    void setRetryKey(const QString &key) { m_retryKey = key; }
    bool sawFullPicture() const { return m_sawFull; }
    const domain::NoticedItem *current() const;
    int pictures() const { return static_cast<int>(m_set.entries().size()); }
    media::ProtectedPicture &picture() { return *m_picture; }
    void takeFocus();
    /// At what is restricted, which is shown under a grant only.
    RestrictedLook &look() { return m_look; }
    ViewingStrip &strip() { return *m_looking; }

Q_SIGNALS:
    void itemChosen(); ///< another one, or the same with other facts
    void picturesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFacts();
    void connectParts();
    void showItem();
    void showPicture();
    void showFacts();
    void dropPictures();
    bool isCovered(const domain::Item &item) const;
    domain::Filter filterOf(const domain::NoticedItem *of) const;
    void connectLook();
    void useFilter();
    void keepTableHeight();
    QString subject(int index) const;

    const kit::ThemeSource &m_theme;
    masking::DetailMasks &m_masks;
    DecisionDraft &m_draft;
    domain::PictureSource &m_source;
    RestrictedLook m_look;
    media::PictureSet m_set;
    kit::PictureFilters m_filters;
    NoticedItemsModel m_model;
    domain::CaseId m_case;
    domain::Category m_about = domain::Category::Unknown;
    domain::ItemId m_shownItem;
    std::string m_shownHash;
    QString m_retryKey;
    int m_shown = 0; ///< of the set
    bool m_sawFull = false;
    kit::SectionHeader *m_head;
    kit::FastTable *m_table;
    QStackedWidget *m_pages;
    media::ProtectedPicture *m_picture;
    masking::MaskedLabel *m_text;
    kit::StateView *m_state;
    media::VeilStrip *m_strip;
    ViewingStrip *m_looking;
    masking::MaskedLabel *m_caption;
    kit::KeyValueList *m_facts;
    QScrollArea *m_factsArea;
};

} // namespace vigie::ui::notices
