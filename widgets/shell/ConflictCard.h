#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/TeamPorts.h"

class QGridLayout;
class QScrollArea;

namespace vigie::ui::shell {

/// A command that came back: what I sent, what it was based on, how things stand now; and what can be done about it.
/// The row goes only when the person says so.
class ConflictCard : public kit::Floating
{
    Q_OBJECT

public:
    ConflictCard(const kit::ThemeSource &theme, QWidget &host, const TeamPorts &ports);

    void show(const domain::OutboxEntry &entry);

Q_SIGNALS:
    /// The case is to be judged again as it is now.
    void reviewRequested(const vigie::domain::CaseId &kase);
    void said(const QString &what); ///< what was done
    void refused(vigie::ErrorCode reason);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void read();
    void compare();
    void addRow(const QString &label, const QString &mine, const QString &base, const QString &now);
    void refreshChoices();
    void review();
    void keepOpinion();
    void sendCopy();
    void discard();
    std::optional<domain::CommandBody> copy() const;
    const domain::ItemDecision *decision() const;

    TeamPorts m_ports;
    domain::OutboxEntry m_entry;
    std::optional<domain::DecisionBase> m_base;
    std::optional<domain::CaseSituation> m_now;
    std::optional<ErrorCode> m_noAnswer; ///< why `m_now` is not known
    bool m_kept = false;
    quint64 m_round = 0;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_why;
    QScrollArea *m_scroll;
    QWidget *m_table;
    QGridLayout *m_grid;
    kit::PlainLabel *m_copyHead;
    kit::NoteField *m_copy;
    kit::Button *m_review;
    kit::Button *m_opinion;
    kit::Button *m_send;
    kit::Button *m_discard;
};

} // namespace vigie::ui::shell
