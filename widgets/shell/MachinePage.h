#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/MachineInventory.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PlainLabel.h"

#include <QWidget>

class QGridLayout;

namespace vigie::ui::shell {

/// On this machine now: every kind of data held, how much, since when, where and until when; and a button that proves
/// it. Counts, never contents: nothing can be taken out from here.
class MachinePage : public QWidget
{
    Q_OBJECT

public:
    MachinePage(const kit::ThemeSource &theme, domain::MachineInventory &inventory, const Clock &clock,
                QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void count();
    void verify();
    void showHeld(const std::vector<domain::Held> &held);
    void showProved(const std::vector<domain::Proved> &proved);
    kit::PlainLabel *cell(int line, int column, kit::Colour colour = kit::Colour::Text);

    const kit::ThemeSource &m_theme;
    domain::MachineInventory &m_inventory;
    const Clock &m_clock;
    kit::PlainLabel *m_state;
    QGridLayout *m_table;
    kit::Button *m_verify;
    kit::PlainLabel *m_outcome;
    kit::KeyValueList *m_proofs;
    bool m_verifying = false;
};

} // namespace vigie::ui::shell
