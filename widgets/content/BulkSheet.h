#pragma once

#include "widgets/content/BulkBatches.h"
#include "widgets/content/BulkLines.h"
#include "widgets/content/BulkStills.h"
#include "widgets/content/ClausePicker.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QLineEdit;

namespace vigie::ui::content {

/// How the person left it.
enum class BulkEnd {
    Untouched, ///< nothing was decided since it was opened
    Decided
};

/// Several cases at once: their filtered stills, where exceptions are marked; one key says what the rest becomes; a
/// list by id shows it before it is confirmed, and what became of each afterwards. One press takes the whole back, also
/// later: the last batches can be opened again.
class BulkSheet : public kit::Floating
{
    Q_OBJECT

public:
    /// As many stills as one looks at with care.
    static constexpr int MaxCases = 24;

    BulkSheet(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget &host);

    /// The first MaxCases of `cases`; the others follow in pages of as many.
    void show(std::vector<domain::CaseId> cases);
    /// What became of the last batches, the newest first.
    void showBatches();
    bool hasBatches() const { return m_batches.count() > 0; }
    /// Every pixel goes: lock.
    void forget();
    media::Sightings &sightings() const { return m_grid->sightings(); }
    Gravity gravityOf(int index) const { return m_stills->gravityOf(index); }
    const BulkRun &run() const { return m_batches.run(m_batch); }
    const std::vector<domain::BulkLine> &plan() const { return m_plan; }

Q_SIGNALS:
    /// The person is through; the first exception is what to look at next.
    void ended(const std::optional<vigie::domain::CaseId> &exception, vigie::ui::content::BulkEnd end);
    void batchesChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    enum class Stage { Choosing, Preview, Running, Receipts };
    void layOut();
    kit::Button *button(const char *name, const QString &text, const QString &key, kit::Button::Role role,
                        std::function<void()> run);
    void nextPage();
    void turn(int by); ///< to an older batch, or a newer one
    void become(Stage stage);
    void refresh();
    void choose(domain::BulkChoice choice, const std::optional<domain::ClauseId> &clause = {});
    void pickClause();
    void confirm();
    void takeBack();
    void leave();
    bool isReady() const;
    QString choosingHint() const;
    void refreshReceipts();

    ContentPorts m_ports;
    BulkBatches m_batches;
    int m_batch = 0; ///< the one whose receipts are shown
    BulkLines m_lines;
    Stage m_stage = Stage::Choosing;
    std::vector<domain::BulkLine> m_plan;
    std::vector<domain::CaseId> m_rest; ///< named, and on later pages
    std::optional<domain::CaseId> m_exception;
    BulkEnd m_end = BulkEnd::Untouched;

    kit::PlainLabel *m_title;
    kit::PlainLabel *m_hint;
    media::StillGrid *m_grid;
    BulkStills *m_stills;
    kit::FastTable *m_table;
    QLineEdit *m_reason;
    ClausePicker *m_picker;
    std::vector<kit::Button *> m_choices;
    kit::Button *m_confirm = nullptr;
    kit::Button *m_retry = nullptr;
    kit::Button *m_stop = nullptr;
    kit::Button *m_next = nullptr;
    kit::Button *m_older = nullptr;
    kit::Button *m_newer = nullptr;
    kit::Button *m_takeBack = nullptr;
    kit::Button *m_close = nullptr;
};

} // namespace vigie::ui::content
