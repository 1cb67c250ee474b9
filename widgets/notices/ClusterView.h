#pragma once

#include "models/domain/ports/NoticeReader.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/masking/DetailMasks.h"

#include <set>

class QVBoxLayout;

namespace vigie::ui::notices {

/// Other notices about the same content. They stay open, and it says so: a decision is about one notice.
class ClusterView : public QWidget
{
    Q_OBJECT

public:
    ClusterView(const kit::ThemeSource &theme, masking::DetailMasks &masks, QWidget *parent = nullptr);

    /// Of one content; `arrived` came while the notice was on the desk.
    void show(const std::vector<domain::Notice> &others, const std::set<domain::NoticeId> &arrived);
    int shown() const { return static_cast<int>(m_rows.size()); }

private:
    void fill();
    void addRow(const domain::Notice &notice);

    const kit::ThemeSource &m_theme;
    masking::DetailMasks &m_masks;
    std::vector<domain::Notice> m_others;
    std::set<domain::NoticeId> m_arrived;
    kit::SectionHeader *m_head;
    kit::PlainLabel *m_rule;
    QVBoxLayout *m_lines;
    std::vector<QWidget *> m_rows;
};

} // namespace vigie::ui::notices
