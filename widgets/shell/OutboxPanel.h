#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/Deciding.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/OutboxRow.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie::ui::shell {

/// What has been decided here and where it is: waiting, on its way, applied, come back. Floats over the right edge.
class OutboxPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaxShown = 50; ///< newest first; the rest is a number

    OutboxPanel(const kit::ThemeSource &theme, domain::Deciding &deciding, const Clock &clock,
                QWidget *parent = nullptr);

    void refresh();
    /// Numbers for the top bar.
    int waiting() const;
    int returned() const;

Q_SIGNALS:
    void closed();
    /// What came back is to be looked at: conflict, dead letter, second opinion.
    void lookRequested(const vigie::domain::OutboxEntry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool shows(const std::vector<domain::OutboxEntry> &entries, std::size_t count) const;
    void rebuild(const std::vector<domain::OutboxEntry> &entries, std::size_t count);
    QString stateSentence(const domain::OutboxEntry &entry) const;

    const kit::ThemeSource &m_theme;
    domain::Deciding &m_deciding;
    const Clock &m_clock;
    kit::PlainLabel *m_summary;
    kit::Button *m_flush;
    QWidget *m_rows;
    QVBoxLayout *m_rowsLayout;
    std::vector<OutboxRow *> m_shown; ///< newest first
    std::size_t m_total = 0;
};

} // namespace vigie::ui::shell
