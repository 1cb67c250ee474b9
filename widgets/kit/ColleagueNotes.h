#pragma once

#include "models/domain/ports/Messages.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"

class QVBoxLayout;

namespace vigie::ui::kit {

/// What colleagues wrote about the case: a moderator's doubt, for instance. Where an answer is sealed it is not in
/// sight before, so that nobody reads another person's opinion into what they see.
class ColleagueNotes : public QWidget
{
    Q_OBJECT

public:
    ColleagueNotes(const ThemeSource &theme, domain::Messages &messages, QWidget *parent = nullptr);

    /// An empty case, or one whose notes must not be read yet, shows nothing.
    void show(const domain::CaseId &kase, bool mayBeRead);
    /// The case changed: there may be more.
    void refresh();

private:
    void fill(const std::vector<domain::Note> &notes);

    const ThemeSource &m_theme;
    domain::Messages &m_messages;
    SectionHeader *m_head;
    QVBoxLayout *m_lines;
    domain::CaseId m_case;
    bool m_mayBeRead = false;
    std::vector<domain::Note> m_shown;
};

} // namespace vigie::ui::kit
