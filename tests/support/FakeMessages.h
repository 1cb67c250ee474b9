#pragma once

#include "models/domain/ports/Messages.h"

#include <map>

namespace vigie::test {

/// What people left for one another, as the test says.
class FakeMessages final : public domain::Messages
{
public:
    Request<std::vector<domain::Note>> notes(const domain::CaseId &kase) override
    {
        return answered<std::vector<domain::Note>>(byCase[kase]);
    }
    Request<std::vector<domain::Alarm>> alarms() override { return answered<std::vector<domain::Alarm>>(raised); }

    void add(const domain::CaseId &kase, const QString &author, const QString &text)
    {
        domain::Note note;
        note.id = domain::NoteId("note-" + std::to_string(++m_made));
        note.rev = 1;
        note.caseId = kase;
        note.authorName = author;
        note.text = text;
        byCase[kase].push_back(note);
    }

    std::map<domain::CaseId, std::vector<domain::Note>> byCase;
    std::vector<domain::Alarm> raised;

private:
    int m_made = 0;
};

} // namespace vigie::test
