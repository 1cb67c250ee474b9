#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/notices/NoticePorts.h"

class QStandardItemModel;

namespace vigie::ui::notices {

/// Measures against accounts that were decided and are not settled: accounts that end, which can be withdrawn until
/// then. Read of the platform each time it opens; nothing of it is kept when it closes.
class MeasureSheet : public kit::Floating
{
    Q_OBJECT

public:
    MeasureSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    void showWaiting();
    /// Closes it and forgets what it showed: the screen is locked, the person leaves.
    void leave();

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override { return m_table; }

private:
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    void lay();
    void forget();
    void ask();
    void take(const Result<std::vector<domain::WaitingMeasure>> &measures);
    void withdraw();
    const domain::WaitingMeasure *current() const;
    void refresh();
    void refreshButtons();
    QString obstacle() const;

    NoticePorts m_ports;
    std::vector<domain::WaitingMeasure> m_measures;
    std::optional<ErrorCode> m_failure;
    bool m_waits = false; ///< for an answer of the platform
    QStandardItemModel *m_model;
    kit::FastTable *m_table;
    kit::PlainLabel *m_state;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_about;
    kit::PlainLabel *m_facts;
    kit::NoteField *m_reason;
    kit::PlainLabel *m_why;
    kit::Button *m_withdraw;
};

} // namespace vigie::ui::notices
