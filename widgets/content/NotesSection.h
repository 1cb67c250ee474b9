#pragma once

#include "widgets/content/CaseSection.h"
#include "widgets/content/CaseTeam.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PagedText.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"

class QVBoxLayout;

namespace vigie::ui::content {

/// Who looks at the case, what colleagues wrote about it, and a place to write.
class NotesSection : public CaseSection
{
    Q_OBJECT

public:
    NotesSection(const kit::ThemeSource &theme, const ContentPorts &ports, CaseTeam &team, QWidget *parent = nullptr);

    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) override;
    void showNothing() override;
    void focusField() { m_field->setFocus(Qt::ShortcutFocusReason); }
    /// What is written and not sent.
    QString draft() const { return m_field->toPlainText(); }
    void flushDraft() { m_keeper->flush(); }
    void setNoteKey(const QString &key) { m_head->setKeyHint(key); }

Q_SIGNALS:
    void left(); ///< Escape: back to the picture

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    bool addLine(const QString &head, const QString &text, kit::Colour colour);
    void send();
    void readAll();

    const kit::ThemeSource &m_theme;
    CaseTeam &m_team;
    kit::PlainLabel *m_onlookers;
    kit::SectionHeader *m_head;
    QVBoxLayout *m_notes;
    kit::NoteField *m_field;
    kit::DraftKeeper *m_keeper;
    QString m_sent; ///< on its way into the outbox; the person may type on behind it
    kit::Button *m_add;
    kit::Button *m_read;                ///< of notes that are too long for a panel
    QString m_long;                     ///< those notes
    kit::PagedText *m_reader = nullptr; ///< once something was read
};

} // namespace vigie::ui::content
