#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/notices/ReferralPage.h"

namespace vigie::ui::notices {

/// What it has become, and the packet: where it goes, the code when the platform asks for one, the files that were
/// made.
class ReferralReviewPage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralReviewPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft, std::string language,
                       const QString &usualFolder);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override;
    /// The one thing to do here: the packet, or the code that it needs.
    void act();

protected:
    void fill() override {}
    void refresh() override;

private:
    std::string m_language;
    kit::KeyValueList *m_summary;
    QLineEdit *m_folder;
    kit::Button *m_export;
    kit::PlainLabel *m_codeWords;
    QLineEdit *m_code;
    kit::Button *m_confirm;
    kit::PlainLabel *m_result;
};

/// What came back and who was told.
class ReferralReceiptPage : public ReferralPage
{
    Q_OBJECT

public:
    ReferralReceiptPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft);

    QWidget *fieldOf(const compliance::ReferralMissing &missing) override;
    QWidget *first() override { return m_reference; }
    void act();

protected:
    void fill() override;
    void refresh() override;

private:
    struct Told
    {
        domain::InformedParty party;
        QCheckBox *box;
    };
    kit::PlainLabel *m_state;
    QLineEdit *m_reference;
    std::vector<Told> m_told;
    kit::Button *m_record;
    kit::Button *m_close;
    kit::PlainLabel *m_log;
};

} // namespace vigie::ui::notices
