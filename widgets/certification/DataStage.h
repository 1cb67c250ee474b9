#pragma once

#include "models/domain/Application.h"
#include "widgets/certification/ApplicantSheet.h"
#include "widgets/certification/EvidenceLooks.h"
#include "widgets/certification/StatedList.h"
#include "widgets/certification/TwoColumns.h"
#include "widgets/certification/ValueGrid.h"
#include "widgets/certification/ZoneEditor.h"
#include "widgets/certification/ZoneLines.h"
#include "widgets/certification/ZoneStrip.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StateView.h"

namespace vigie::ui::certification {

/// Stage B: what account, print, zone and provider say about the applicant, and what does not agree. No face, no sex.
class DataStage : public QWidget
{
    Q_OBJECT

public:
    DataStage(const kit::ThemeSource &theme, ApplicantSheet &sheet, QWidget *parent = nullptr);

    using QWidget::show;
    /// Which document it is; the values come from the sheet.
    void show(const domain::Application &application);
    /// Nothing of the application stays, typed letters and pixels included.
    void clear();
    /// The side of the document that has its zone, and the zone as it was read; null while they are not known.
    void showZone(const EvidenceLook *side, const domain::MrzFinding *zone);
    /// Tells the sheet, too.
    void setProviderShown(bool shown);
    void setOnline(bool online);

    /// The zone can be typed, and the keyboard goes there.
    void openEditor();
    /// What the reveal button does; nothing while there is no masked number.
    void askReveal();
    void setKeys(const QString &reveal, const QString &type); ///< as the desk has bound them

Q_SIGNALS:
    void revealWanted(vigie::domain::RevealOf what);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildValues();
    QWidget *buildZone();
    QWidget *buildFindings();
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name, QWidget *parent);
    kit::SectionHeader *heading(const QString &text, QWidget *parent);
    void refresh(); ///< at once when it is in sight, else when it comes into sight
    void refreshValues();
    void refreshZone();
    void refreshFindings();
    void leaveEditor();

    const kit::ThemeSource &m_theme;
    ApplicantSheet &m_sheet;
    bool m_isOnline = true;
    bool m_isProviderShown = false;
    bool m_isEditing = false;
    bool m_hasDocument = false; ///< an application is shown
    domain::DocumentKind m_kind = domain::DocumentKind::Unknown;
    std::optional<domain::MrzFinding> m_zone;
    std::optional<ErrorCode> m_zoneFailure;
    bool m_hasSide = false;
    bool m_isStale = false; ///< out of sight while something changed

    TwoColumns *m_page;
    ValueGrid *m_grid;
    QWidget *m_coming;
    kit::StateView *m_state;
    kit::StatusTag *m_zoneTag;
    kit::PlainLabel *m_zoneSentence;
    ZoneStrip *m_strip;
    ZoneLines *m_lines;
    kit::PlainLabel *m_notes;
    kit::Button *m_type;
    ZoneEditor *m_editor;
    StatedList *m_facts;
    kit::PlainLabel *m_noFindings;
    StatedList *m_findings;
};

} // namespace vigie::ui::certification
