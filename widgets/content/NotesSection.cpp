#include "widgets/content/NotesSection.h"

#include "widgets/content/TeamWords.h"
#include "widgets/kit/VisibleText.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui::content {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int FieldLines = 4;
constexpr std::size_t MaxShown = 50; ///< newest; nobody reads more in a panel

} // namespace

NotesSection::NotesSection(const kit::ThemeSource &theme, const ContentPorts &ports, CaseTeam &team, QWidget *parent)
    : CaseSection(parent), m_theme(theme), m_team(team),
      m_onlookers(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Medium, Colour::Warning, kit::PlainLabel::Flow::Wrap}, this)),
      m_head(new kit::SectionHeader(theme, tr("Notes for colleagues"), this)), m_notes(new QVBoxLayout),
      m_field(new kit::NoteField(theme, this)), m_keeper(new kit::DraftKeeper(ports.drafts, *m_field)),
      m_add(new kit::Button(theme, tr("Add note"), kit::Button::Role::Plain, this)),
      m_read(new kit::Button(theme, tr("Read all of it"), kit::Button::Role::Plain, this))
{
    setObjectName(QStringLiteral("notesSection"));
    setAccessibleName(tr("Notes for colleagues"));
    m_onlookers->setObjectName(QStringLiteral("teamOnlookers"));
    m_field->setObjectName(QStringLiteral("noteField"));
    m_field->setAccessibleName(tr("New note"));
    m_field->setPlaceholderText(tr("What should colleagues know? The member never sees it."));
    m_field->setLines(FieldLines);
    m_add->setObjectName(QStringLiteral("noteAdd"));
    m_add->setKeyHint(tr("Ctrl+Enter"));
    m_add->setEnabled(false);
    m_read->setObjectName(QStringLiteral("readNotes"));
    m_read->setAccessibleName(m_read->text());
    connect(m_read, &QAbstractButton::clicked, this, &NotesSection::readAll);
    m_notes->setSpacing(theme->metric(Metric::SpaceS));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(m_onlookers);
    column->addWidget(m_head);
    column->addLayout(m_notes);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_field);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(m_field->canBeSent()); });
    connect(m_field, &kit::NoteField::submitted, this, &NotesSection::send);
    connect(m_add, &QAbstractButton::clicked, this, &NotesSection::send);
    connect(&team, &CaseTeam::changed, this, &NotesSection::refresh);
    connect(&team, &CaseTeam::noteAdded, this, [this, &drafts = ports.drafts](const domain::CaseId &kase) {
        if (m_keeper->key().caseId == kase)
            m_keeper->settle(std::exchange(m_sent, {}));
        else
            (void)drafts.forget({kase, "note"}); // another case is on the desk by now
        m_sent.clear();
    });
    connect(&team, &CaseTeam::noteRefused, this, [this] { m_sent.clear(); });
    refresh();
}

void NotesSection::showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &)
{
    m_keeper->open({detail.kase.id, "note"});
    setVisible(true);
    refresh();
}

void NotesSection::showNothing()
{
    m_keeper->flush();
    setVisible(false);
}

/// Answers whether the text is cut.
bool NotesSection::addLine(const QString &head, const QString &text, Colour colour)
{
    auto *who = new kit::PlainLabel(
        m_theme, {kit::Type::Caption, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this);
    who->setPlainText(head);
    auto *what = new kit::PlainLabel(
        m_theme, {kit::Type::Body, kit::Weight::Regular, colour, kit::PlainLabel::Flow::Wrap}, this);
    what->setObjectName(QStringLiteral("noteText"));
    what->setPlainText(text);
    m_notes->addWidget(who);
    m_notes->addWidget(what);
    return what->isCut();
}

/// Over the whole window: a long text is read, not peeped at.
void NotesSection::readAll()
{
    if (!m_reader)
        m_reader = new kit::PagedText(m_theme, *window());
    m_reader->read(tr("Notes for colleagues"), m_long);
}

void NotesSection::refresh()
{
    while (auto *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString others = TeamWords::onlookers(m_team.onlookers());
    m_onlookers->setPlainText(others);
    m_onlookers->setVisible(!others.isEmpty());
    const auto &notes = m_team.notes();
    const auto unsent = m_team.unsentNotes();
    const std::size_t from = notes.size() > MaxShown ? notes.size() - MaxShown : 0;
    m_long.clear();
    for (std::size_t i = from; i < notes.size(); ++i) {
        const QString head = TeamWords::noteHead(notes[i].authorName, notes[i].at);
        if (addLine(head, notes[i].text, Colour::Text))
            m_long += QStringLiteral("%1\n%2\n\n").arg(kit::visibleLine(head, TipLimit), notes[i].text);
    }
    m_read->setVisible(!m_long.isEmpty());
    for (const auto &text : unsent)
        addLine(tr("You, on its way"), text, Colour::TextSecondary);
    if (notes.empty() && unsent.empty())
        addLine(tr("Nobody has written about this case yet."), {}, Colour::Text);
}

void NotesSection::send()
{
    if (!m_field->canBeSent() || !m_sent.isEmpty())
        return; // the one before is not safe yet; a second press must not send it twice
    m_sent = m_field->toPlainText();
    m_team.addNote(m_sent);
}

void NotesSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    CaseSection::keyPressEvent(event);
}

} // namespace vigie::ui::content
