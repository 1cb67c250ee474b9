#pragma once

#include "models/domain/ports/NoticeReader.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PagedText.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/masking/MaskedLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui::notices {

/// What somebody says, and what is known of it: why it is read now, the words themselves, where it points, what an
/// authority orders, and the times that count. Who sent it is not here.
class NoticeView : public QScrollArea
{
    Q_OBJECT

public:
    NoticeView(const kit::ThemeSource &theme, masking::DetailMasks &masks, QWidget &pagesHost,
               QWidget *parent = nullptr);

    /// Another notice begins at its head; the same one read anew stays where it was scrolled to.
    void showNotice(const domain::NoticeDetail &detail, Instant now);
    void clear();
    void tick(Instant now); ///< what is left of its time
    /// The whole of it, a page at a time.
    void read();
    void setReadKey(const QString &key) { m_read->setKeyHint(key); }
    void setDetailsKey(const QString &key) { m_details->setKeyHint(key); }
    /// Below the notice: what belongs to it and has a life of its own.
    void addSection(QWidget *section);
    /// Above it: what it is shown for.
    void addHead(QWidget *head) { m_column->insertWidget(0, head); }

private:
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    void dress();
    void followWords();
    void showWords(const domain::Notice &notice);
    void showFacts(const domain::Notice &notice);
    void showOrder(const domain::Notice &notice);

    const kit::ThemeSource &m_theme;
    masking::DetailMasks &m_masks;
    std::optional<domain::Notice> m_notice;
    std::optional<Instant> m_due;
    bool m_isReadWanted = false; ///< as soon as it has been looked through
    QWidget *m_body;
    QVBoxLayout *m_column;
    kit::StatusTag *m_duty;
    kit::StatusTag *m_category;
    kit::PlainLabel *m_why;
    masking::MaskedLabel *m_words;
    kit::Button *m_read;
    kit::Button *m_details; ///< shows or masks them
    kit::SectionHeader *m_elsewhereHead;
    kit::PlainLabel *m_elsewhere;
    kit::SectionHeader *m_orderHead;
    kit::KeyValueList *m_order;
    kit::SectionHeader *m_factsHead;
    kit::KeyValueList *m_facts;
    kit::PagedText *m_pages;
};

} // namespace vigie::ui::notices
