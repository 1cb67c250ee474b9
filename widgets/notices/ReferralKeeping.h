#pragma once

#include "widgets/notices/ReferralPage.h"

namespace vigie::ui::notices {

/// What the packet names: contents with their hashes, and whoever put them there. Content that the suspicion is not
/// about is left out.
class ReferralContentPage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralContentPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override;

protected:
    void fill() override;
    void refresh() override;

private:
    struct Row
    {
        domain::ItemId id;
        QCheckBox *box;
        kit::PlainLabel *facts;
    };
    void addRow(const domain::ReferralItem &item);

    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    kit::PlainLabel *m_uploader;
    kit::PlainLabel *m_custody;
};

/// What is kept and what is not told: the legal hold and the silence, each with its basis and its end.
class ReferralHoldPage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralHoldPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override { return m_hold; }

protected:
    void fill() override;
    void refresh() override;

private:
    /// A choice of days from now; the moment that is in force already stands first.
    void fillEnds(QComboBox &choice, std::optional<Instant> until, bool mayBeEndless);
    std::optional<Instant> endOf(const QComboBox &choice) const;
    void writeHold();
    void writeSilence();

    QCheckBox *m_hold;
    QWidget *m_holdPart;
    QLineEdit *m_scope;
    QLineEdit *m_basis;
    QLineEdit *m_reference;
    QComboBox *m_end;
    kit::PlainLabel *m_holdState;
    QCheckBox *m_silence;
    QWidget *m_silencePart;
    QLineEdit *m_silenceBasis;
    QComboBox *m_until;
    kit::PlainLabel *m_silenceState;
};

} // namespace vigie::ui::notices
