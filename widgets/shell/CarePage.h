#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/ExposureBook.h"
#include "models/domain/ports/NotToday.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/ExposureBars.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QVBoxLayout;

namespace vigie::ui::shell {

/// For the person alone: what they do not want to be given today, and what they have seen this week. Nothing here is
/// measured against anybody, and nothing of the ledger leaves this computer.
class CarePage : public QWidget
{
    Q_OBJECT

public:
    CarePage(const kit::ThemeSource &theme, domain::NotToday &notToday, domain::ExposureBook &book, const Clock &clock,
             QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildChoices();
    void read();
    void choose();
    void showChoice(const Result<domain::NotTodayChoice> &choice);
    void showLedger();
    void forget();
    QDate today() const;
    Instant midnight() const;
    kit::PlainLabel *sentence(const char *name);

    const kit::ThemeSource &m_theme;
    domain::NotToday &m_notToday;
    domain::ExposureBook &m_book;
    const Clock &m_clock;
    std::map<domain::Category, QCheckBox *> m_choices;
    kit::PlainLabel *m_choiceState;
    ExposureBars *m_bars;
    kit::KeyValueList *m_byCategory;
    kit::PlainLabel *m_ledgerState;
    kit::Button *m_forget;
    bool m_sure = false; ///< the next press deletes
};

} // namespace vigie::ui::shell
