#pragma once

#include "models/domain/ports/Teamwork.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"

class QComboBox;

namespace vigie::ui::content {

/// Gives the case away or puts it aside: to whom or until when, and what to say with it.
class AsideCard : public kit::Floating
{
    Q_OBJECT

public:
    AsideCard(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts);

    /// `colleagues` come when they are known; until then it can go back to the queue.
    void askHandover(const domain::CaseId &kase, const std::vector<domain::Colleague> &colleagues);
    void askParking(const domain::CaseId &kase, Instant now);
    void setColleagues(const std::vector<domain::Colleague> &colleagues);
    bool asksHandover() const { return m_colleaguesShown; }
    /// The call was carried out: nothing of what was written stays here.
    void settle() { m_keeper->settle(); }

Q_SIGNALS:
    void handingChosen(const std::optional<vigie::domain::Colleague> &to, const QString &note);
    void parkingChosen(vigie::Instant until, const QString &note);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void confirm();

    bool m_colleaguesShown = false;
    std::vector<domain::Colleague> m_colleagues;
    std::vector<Instant> m_times;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_explanation;
    QComboBox *m_choice;
    kit::NoteField *m_note;
    kit::DraftKeeper *m_keeper;
    kit::Button *m_confirm;
};

} // namespace vigie::ui::content
