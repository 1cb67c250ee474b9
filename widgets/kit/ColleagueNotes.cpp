#include "widgets/kit/ColleagueNotes.h"

#include "widgets/kit/TimeWords.h"

#include <QVBoxLayout>

namespace vigie::ui::kit {

namespace {

constexpr std::size_t MaxShown = 20; ///< newest; nobody reads more beside an application

} // namespace

ColleagueNotes::ColleagueNotes(const ThemeSource &theme, domain::Messages &messages, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_messages(messages),
      m_head(new SectionHeader(theme, tr("What colleagues wrote"), this)), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("colleagueNotes"));
    setAccessibleName(tr("What colleagues wrote"));
    m_head->setObjectName(QStringLiteral("colleagueNotesHeading"));
    const int space = theme->metric(Metric::SpaceS);
    m_lines->setSpacing(space);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_head);
    column->addLayout(m_lines);
    hide();
}

void ColleagueNotes::show(const domain::CaseId &kase, bool mayBeRead)
{
    mayBeRead = mayBeRead && !kase.empty();
    if (kase == m_case && mayBeRead == m_mayBeRead)
        return;
    m_case = kase;
    m_mayBeRead = mayBeRead;
    fill({});
    refresh();
}

void ColleagueNotes::refresh()
{
    if (!m_mayBeRead)
        return;
    deliver(m_messages.notes(m_case), this, [this, of = m_case](const Result<std::vector<domain::Note>> &notes) {
        if (notes && m_mayBeRead && of == m_case)
            fill(*notes);
    });
}

void ColleagueNotes::fill(const std::vector<domain::Note> &notes)
{
    if (notes == m_shown)
        return;
    m_shown = notes;
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto line = [this](const char *name, const QString &text, PlainLabel::Look look) {
        auto *label = new PlainLabel(m_theme, look, this);
        label->setObjectName(QLatin1StringView(name));
        label->setPlainText(text);
        m_lines->addWidget(label);
    };
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        if (static_cast<std::size_t>(note - notes.rbegin()) == MaxShown)
            break;
        line("colleagueNoteHead", tr("%1 wrote on %2").arg(note->authorName, moment(note->at)),
             {Type::Caption, Weight::Regular, Colour::TextSecondary, PlainLabel::Flow::Wrap});
        line("colleagueNoteText", note->text, {.flow = PlainLabel::Flow::Wrap});
    }
    setVisible(!notes.empty());
}

} // namespace vigie::ui::kit
