#pragma once

#include "models/domain/ports/Messages.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"

class QVBoxLayout;

namespace vigie::ui::certification {

/// What colleagues wrote about the case: a moderator's doubt, for instance. Not in sight before the sealed answer, so
/// that nobody reads another person's opinion into the faces.
class ColleagueNotes : public QWidget
{
    Q_OBJECT

public:
    ColleagueNotes(const kit::ThemeSource &theme, domain::Messages &messages, QWidget *parent = nullptr);

    /// An empty case, or one whose notes must not be read yet, shows nothing.
    void show(const domain::CaseId &kase, bool mayBeRead);
    /// The case changed: there may be more.
    void refresh();

private:
    void fill(const std::vector<domain::Note> &notes);

    const kit::ThemeSource &m_theme;
    domain::Messages &m_messages;
    kit::SectionHeader *m_head;
    QVBoxLayout *m_lines;
    domain::CaseId m_case;
    bool m_mayBeRead = false;
    std::vector<domain::Note> m_shown;
};

} // namespace vigie::ui::certification
