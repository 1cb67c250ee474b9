#pragma once

#include "widgets/content/AlikeRow.h"
#include "widgets/content/CaseSection.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/kit/PictureFilters.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/masking/MaskedLabel.h"

#include <functional>

class QVBoxLayout;

namespace vigie::ui::content {

/// All that was said about the subject and all that looks like it, in one card: notices, and near-duplicates with what
/// became of them. Deciding about another item means opening its case: nothing is decided from here.
class RelatedSection : public CaseSection
{
    Q_OBJECT

public:
    /// While `sealed` the decisions about what looks alike are not told: they would judge for the person.
    RelatedSection(const kit::ThemeSource &theme, const ContentPorts &ports, masking::DetailMasks &masks,
                   std::function<bool()> sealed, QWidget *parent = nullptr);

    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) override;
    void showNothing() override;
    /// Gives the keyboard to the first near-duplicate that has a case to open, now or when the answer comes.
    void takeFocus();

Q_SIGNALS:
    void openRequested(const vigie::domain::CaseId &kase);
    void compared(); ///< the answer, or the reason why there is none, is on the card

private:
    void showNotices(const std::vector<domain::Notice> &notices);
    void ask();
    void showFound(const domain::NearDuplicates &found);
    void showItems();
    void focusFirst();
    void say(const QString &sentence, bool mayAskAgain);
    void fetchVeil(std::size_t row);
    QString clauseCode(const domain::NearDuplicate &one) const;
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);

    const kit::ThemeSource &m_theme;
    ContentPorts m_ports;
    masking::DetailMasks &m_masks;
    kit::PictureFilters m_filters;
    std::function<bool()> m_sealed;
    bool m_shownSealed = false;
    std::optional<domain::ItemId> m_item;
    std::vector<domain::NearDuplicate> m_found;
    std::optional<domain::Policy> m_policy;
    bool m_wantsFocus = false;
    quint64 m_round = 0; ///< answers about an earlier case are dropped

    kit::SectionHeader *m_noticeHead;
    QVBoxLayout *m_noticeColumn;
    std::vector<masking::MaskedLabel *> m_notices;
    kit::SectionHeader *m_alikeHead;
    kit::PlainLabel *m_sentence;
    kit::Button *m_again;
    QVBoxLayout *m_rowColumn;
    std::vector<AlikeRow *> m_rows;
    kit::PlainLabel *m_more;
};

} // namespace vigie::ui::content
