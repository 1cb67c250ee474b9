#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/NotToday.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/ExposureBars.h"
#include "widgets/shell/ExposureSharing.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QVBoxLayout;

namespace vigie::ui::shell {

/// What the page acts through.
struct CarePorts
{
    domain::NotToday &notToday;
    domain::ExposureBook &book;
    domain::ExposureSums &sums;
    ExposureSharing &sharing;
    const domain::Connection &connection;
    const Clock &clock;
};

/// For the person alone: what they do not want to be given today, and what they have seen this week. Nothing here is
/// measured against anybody. Nothing of the ledger leaves this computer unless they switch it on, and then a coarse
/// number without their name; a lead sees the sum of five people or more.
class CarePage : public QWidget
{
    Q_OBJECT

public:
    CarePage(const kit::ThemeSource &theme, const CarePorts &ports, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildChoices();
    void read();
    void choose();
    void showChoice(const Result<domain::NotTodayChoice> &choice);
    void showLedger();
    void showSharing();
    void readTogether();
    void showTogether(const Result<std::vector<domain::ExposureSum>> &sums);
    void forget();
    QDate today() const;
    Instant midnight() const;
    kit::PlainLabel *sentence(const char *name);

    const kit::ThemeSource &m_theme;
    CarePorts m_ports;
    std::map<domain::Category, QCheckBox *> m_choices;
    kit::PlainLabel *m_choiceState;
    ExposureBars *m_bars;
    kit::KeyValueList *m_byCategory;
    kit::PlainLabel *m_ledgerState;
    kit::Button *m_forget;
    QCheckBox *m_share;
    kit::PlainLabel *m_shareState;
    QWidget *m_together; ///< for leads
    kit::KeyValueList *m_togetherByCategory;
    kit::PlainLabel *m_togetherState;
    bool m_sure = false; ///< the next press deletes
};

} // namespace vigie::ui::shell
