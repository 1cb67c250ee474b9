#pragma once

#include "models/domain/ports/CaseReader.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PagedText.h"
#include "widgets/kit/ScoreBar.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/masking/MaskedLabel.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace vigie::ui::content {

/// What is known about the case, in words first: finding, facts, notices, caption, the clause; the machine's numbers
/// only when they are asked for.
class CasePanel : public QScrollArea
{
    Q_OBJECT

public:
    CasePanel(const kit::ThemeSource &theme, const ContentPorts &ports, masking::DetailMasks &masks,
              QWidget *parent = nullptr);

    /// `item` is the item as the person must see it (with their own undelivered decisions).
    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item);
    void showNothing();
    /// Why the case cannot be decided here and now; empty when it can.
    /// What the machine found is not shown until the person has judged.
    void setSealed(bool sealed);
    void setObstacle(const QString &sentence);
    /// Opens and closes the machine's numbers.
    void toggleMachine();
    bool isMachineOpen() const { return m_machineOpen; }
    /// Below everything that is here already. Takes ownership.
    void addSection(QWidget *section);
    /// Below the title, before the facts.
    void addFirst(QWidget *section);
    void setMachineKey(const QString &key);
    void setDetailsKey(const QString &key) { m_details->setKeyHint(key); }

private:
    void showFacts(const domain::CaseDetail &detail, const std::optional<domain::Item> &item);
    void showMachine();
    void showScores(const std::vector<domain::VerdictClass> &classes);
    void askVerdicts();
    void showNotices(const std::vector<domain::Notice> &notices);
    void showCaption(const std::optional<domain::Item> &item);
    masking::MaskedLabel *written(const char *name);
    void refreshWritten();
    void readNotices();
    kit::Button *readButton(const char *name);
    void read(const QString &title, const QString &text);
    void showClause(const domain::CaseDetail &detail);
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);

    const kit::ThemeSource &m_theme;
    ContentPorts m_ports;
    masking::DetailMasks &m_masks;
    std::optional<domain::Item> m_item;
    bool m_machineOpen = false;
    QString m_machineKey;
    bool m_sealed = false;
    std::vector<domain::VerdictClass> m_classes; ///< of the full verdict, once it was asked for
    quint64 m_round = 0;

    QWidget *m_body;
    QVBoxLayout *m_column;
    kit::PlainLabel *m_title;
    kit::StatusTag *m_finding;
    kit::StatusTag *m_state;
    kit::StatusTag *m_classification;
    kit::PlainLabel *m_obstacle;
    kit::KeyValueList *m_facts;
    kit::SectionHeader *m_machineHead;
    kit::PlainLabel *m_machineWords;
    std::vector<kit::ScoreBar *> m_bars;
    QVBoxLayout *m_barColumn;
    kit::SectionHeader *m_captionHead;
    masking::MaskedLabel *m_caption;
    kit::Button *m_details; ///< shows or masks those of the caption and the notices
    kit::Button *m_readCaption;
    QPointer<kit::PagedText> m_reader; ///< of the window, made when something long is read
    kit::SectionHeader *m_noticeHead;
    QVBoxLayout *m_noticeColumn;
    std::vector<masking::MaskedLabel *> m_noticeLabels;
    kit::Button *m_readNotices;
    kit::SectionHeader *m_clauseHead;
    kit::PlainLabel *m_clause;
};

} // namespace vigie::ui::content
