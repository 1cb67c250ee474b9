#pragma once

#include "widgets/content/BulkLines.h"
#include "widgets/content/ClausePicker.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/media/StillGrid.h"

class QLineEdit;

namespace vigie::ui::content {

/// Several cases at once: their filtered stills, where exceptions are marked; one key says what the rest becomes; a
/// list by id shows it before it is confirmed, and what became of each afterwards. One press takes the whole back.
class BulkSheet : public kit::Floating
{
    Q_OBJECT

public:
    /// As many stills as one looks at with care.
    static constexpr int MaxCases = 24;

    BulkSheet(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget &host);

    /// At most MaxCases of `cases`; the others are told of, not touched.
    void show(const std::vector<domain::CaseId> &cases);
    /// Every pixel goes: lock.
    void forget();
    const BulkRun &run() const { return m_run; }
    const std::vector<domain::BulkLine> &plan() const { return m_plan; }

Q_SIGNALS:
    /// The person is through; the first exception is what to look at next.
    void ended(const std::optional<vigie::domain::CaseId> &exception);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    enum class Stage { Choosing, Preview, Running, Receipts };
    struct Shown
    {
        domain::BulkCase one;
        int wanted = 0; ///< pictures
        int whole = 0;
    };
    void layOut();
    kit::Button *button(const char *name, const QString &text, const QString &key, kit::Button::Role role,
                        std::function<void()> run);
    void read(int index, const domain::CaseId &kase);
    void showPictures(int index);
    void become(Stage stage);
    void refresh();
    void choose(domain::BulkChoice choice, const std::optional<domain::ClauseId> &clause = {});
    void pickClause();
    void confirm();
    void takeBack();
    void leave();
    bool isReady() const { return m_reading == 0; }
    std::vector<QString> owners() const;

    ContentPorts m_ports;
    BulkRun m_run;
    BulkLines m_lines;
    Stage m_stage = Stage::Choosing;
    std::vector<Shown> m_cases;
    std::vector<domain::BulkLine> m_plan;
    int m_reading = 0;
    int m_beyond = 0; ///< named, but more than one batch
    quint64 m_round = 0;

    kit::PlainLabel *m_title;
    kit::PlainLabel *m_hint;
    media::StillGrid *m_grid;
    kit::FastTable *m_table;
    QLineEdit *m_reason;
    ClausePicker *m_picker;
    std::vector<kit::Button *> m_choices;
    kit::Button *m_confirm = nullptr;
    kit::Button *m_stop = nullptr;
    kit::Button *m_takeBack = nullptr;
    kit::Button *m_close = nullptr;
};

} // namespace vigie::ui::content
