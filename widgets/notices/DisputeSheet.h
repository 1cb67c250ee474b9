#pragma once

#include "widgets/notices/NoticePorts.h"
#include "widgets/notices/RecordSheet.h"

namespace vigie::ui::notices {

/// Disputes about decisions on one notice before certified bodies (DSA Art. 21): what the body is called, when it came,
/// how it stands, whether it was carried out. A notice is found by the reference that stands in its letters.
class DisputeSheet : public RecordSheet
{
    Q_OBJECT

public:
    enum class Stage { Closed, Asking, Empty, Opening, Open, Busy, Failed };

    DisputeSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    /// `notice`: on the desk; empty: the person writes its reference.
    void show(const domain::NoticeId &notice);
    void leave();
    Stage stage() const { return m_stage; }
    const std::vector<domain::Dispute> &disputes() const { return m_disputes; } ///< newest first

protected:
    void act() override;
    void begin() override;
    void choose(int row) override;
    void retry() override { fetch(); }
    QWidget *firstField() override;

private:
    /// A decision that can be contested.
    struct Contestable
    {
        domain::DecisionId id;
        Instant at{};
        QString words;
    };

    void makeFields();
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void fetch();
    void fetchDisputes(quint64 step);
    void takeFile(const domain::NoticeFile &file);
    void refresh();
    void refreshFoot();
    void fill();
    const domain::Dispute *current() const;
    domain::DisputeEntry entry() const;
    std::optional<Instant> contestedAt() const;
    std::vector<domain::DisputeGap> gaps() const;

    NoticePorts m_ports;
    domain::NoticeId m_notice;
    std::vector<Contestable> m_decisions;
    std::vector<domain::Dispute> m_disputes;
    domain::DisputeId m_current; ///< empty: a new one
    Stage m_stage = Stage::Closed;
    std::optional<ErrorCode> m_reason;
    quint64 m_step = 0; ///< answers to an older opening are dropped
    bool m_isFilling = false;

    QLineEdit *m_reference = nullptr; ///< of the notice
    QComboBox *m_decision = nullptr;
    QLineEdit *m_body = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_received = nullptr;
    QComboBox *m_how = nullptr;
    QLineEdit *m_ended = nullptr;
    QCheckBox *m_done = nullptr;
    kit::PlainLabel *m_term = nullptr;
    std::vector<QWidget *> m_fields;
};

} // namespace vigie::ui::notices
