#include "widgets/notices/FileView.h"

#include "models/base/VisibleText.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"
#include "widgets/notices/StatementWords.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui::notices {

using domain::LetterTo;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using State = kit::StateView::State;

FileView::FileView(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget *parent)
    : QStackedWidget(parent), m_theme(theme), m_ports(ports), m_state(new kit::StateView(theme)),
      m_area(new QScrollArea), m_body(new QWidget), m_sender(new kit::KeyValueList(theme)), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("fileView"));
    setAccessibleName(tr("File of the notice"));
    m_state->setObjectName(QStringLiteral("fileState"));
    m_area->setObjectName(QStringLiteral("fileArea"));
    m_area->setAccessibleName(tr("File of the notice"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sender->setObjectName(QStringLiteral("fileSender"));
    auto *head = new kit::SectionHeader(theme, tr("Who sent it: never told to anybody"), m_body);
    head->setObjectName(QStringLiteral("fileSenderHeading"));
    const int space = theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(2 * space, space + space / 2, 2 * space, 2 * space);
    column->setSpacing(space);
    m_lines->setSpacing(space);
    column->addWidget(head);
    column->addWidget(m_sender);
    column->addLayout(m_lines);
    column->addStretch(1);
    m_area->setWidget(m_body);
    addWidget(m_state);
    addWidget(m_area);
    connect(m_state, &kit::StateView::actionTriggered, this, &FileView::read);
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, &FileView::dress);
}

void FileView::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
    m_area->setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void FileView::setNotice(const domain::NoticeId &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    ++m_round;
    drop();
}

void FileView::drop()
{
    m_isRead = false;
    m_sender->setFacts({});
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_state->setState(State::Empty, tr("No notice is on the desk."));
    setCurrentWidget(m_state);
    Q_EMIT changed();
}

void FileView::read()
{
    if (m_notice.empty() || m_isRead)
        return;
    const auto round = ++m_round;
    m_state->setState(State::Loading, tr("Fetching the file…"));
    setCurrentWidget(m_state);
    deliver(m_ports.files.file(m_notice), this, [this, round](const Result<domain::NoticeFile> &file) {
        if (round != m_round)
            return;
        if (file)
            show(*file);
        else
            fail(file.code());
    });
}

void FileView::fail(ErrorCode reason)
{
    if (reason == ErrorCode::Permission)
        m_state->setState(State::NoPermission, tr("Who sent a notice is for people who decide it."));
    else if (m_ports.connection.status().link != domain::Link::Online)
        m_state->setState(State::Offline, tr("The file needs the platform: nothing of it is kept on this machine."),
                          tr("Try again"));
    else
        m_state->setState(State::Error, kit::errorText(reason), tr("Try again"));
    setCurrentWidget(m_state);
}

PlainLabel *FileView::add(const QString &text, const char *name, PlainLabel::Look look)
{
    auto *made = new PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setPlainText(text);
    m_lines->addWidget(made);
    return made;
}

void FileView::addHead(const QString &text, const char *name)
{
    auto *made = new kit::SectionHeader(m_theme, text, m_body);
    made->setObjectName(QLatin1StringView(name));
    m_lines->addWidget(made);
}

void FileView::show(const domain::NoticeFile &file)
{
    drop();
    m_isRead = true;
    const auto &sender = file.notifier;
    const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("not said") : text; };
    std::vector<kit::KeyValueList::Fact> facts{{tr("Name"), orNone(sender.name), {}},
                                               {tr("E-mail"), orNone(sender.email), {}}};
    if (sender.member)
        facts.push_back({tr("Member"), QString::fromStdString(sender.member->value), {}});
    if (!sender.flagger.empty())
        facts.push_back({tr("Trusted flagger"), QString::fromStdString(sender.flagger), {}});
    m_sender->setFacts(facts);
    for (const auto &block : file.blocks)
        if (block.byNotifier || block.byNoticed)
            addBlock(block);
    addHead(tr("Decisions: %n", nullptr, static_cast<int>(file.decisions.size())), "fileDecisionsHeading");
    for (const auto &decided : file.decisions)
        addDecision(decided);
    addHead(tr("Letters sent: %n", nullptr, static_cast<int>(file.letters.size())), "fileLettersHeading");
    for (const auto &sent : file.letters)
        addLetter(sent);
    if (!file.letters.empty()) {
        m_saving = new LetterSaving(m_theme, m_ports.letters, file.notice, file.letters, m_body);
        m_saving->setKey(m_saveKey);
        m_lines->addWidget(m_saving);
    }
    if (!file.complaints.empty())
        addHead(tr("Complaints: %n", nullptr, static_cast<int>(file.complaints.size())), "fileComplaintsHeading");
    for (const auto &filed : file.complaints)
        addComplaint(filed);
    addStatements(file);
    setCurrentWidget(m_area);
    Q_EMIT changed();
}

void FileView::saveLetters()
{
    if (canSaveLetters())
        m_saving->save();
}

void FileView::setSaveKey(const QString &key)
{
    m_saveKey = key;
    if (m_saving)
        m_saving->setKey(key);
}

void FileView::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    Q_EMIT changed();
}

void FileView::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    Q_EMIT changed();
}

void FileView::addComplaint(const domain::FiledComplaint &filed)
{
    add(tr("%1, on %2", "who complained, moment").arg(ComplaintWords::from(filed.from), kit::moment(filed.receivedAt)),
        "fileComplaint", {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap});
    add(filed.text, "fileComplaintText", {.flow = PlainLabel::Flow::Wrap});
    if (!filed.decidedAt) {
        add(tr("Not examined again yet."), "fileExamined", {.colour = Colour::TextSecondary});
        return;
    }
    add(tr("Examined again: %1, by %2 on %3", "outcome, colleague, moment")
            .arg(ComplaintWords::outcome(filed.outcome), filed.authorName, kit::moment(*filed.decidedAt)),
        "fileExamined", {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap});
    add(filed.reason, "fileExaminedReason", {.flow = PlainLabel::Flow::Wrap});
}

void FileView::addBlock(const domain::NotedBlock &block)
{
    const auto since = [](const std::optional<Instant> &at) { return kit::moment(at.value_or(Instant())); };
    const QString noticed = visibleLine(QString::fromStdString(block.noticed.value));
    QString text;
    if (block.byNotifier && block.byNoticed)
        text = tr("Who sent it and member %1 have blocked each other, since %2 and %3.", "member, moment, moment")
                   .arg(noticed, since(block.byNotifier), since(block.byNoticed));
    else if (block.byNotifier)
        text =
            tr("Who sent it has blocked member %1, since %2.", "member, moment").arg(noticed, since(block.byNotifier));
    else
        text =
            tr("Member %1 has blocked who sent it, since %2.", "member, moment").arg(noticed, since(block.byNoticed));
    add(tr("%1 It is no finding.").arg(text), "fileBlock", {.flow = PlainLabel::Flow::Wrap});
}

void FileView::addDecision(const domain::DecidedNotice &decided)
{
    add(tr("%1, by %2 on %3", "outcome, colleague, moment")
            .arg(NoticeWords::outcome(decided.decision.outcome), decided.authorName, kit::moment(decided.at)),
        "fileDecision", {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap});
    if (!decided.decision.facts.isEmpty())
        add(decided.decision.facts, "fileFacts", {.flow = PlainLabel::Flow::Wrap});
    if (!decided.decision.note.isEmpty())
        add(tr("Note: %1").arg(decided.decision.note), "fileNote",
            {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap});
    if (const auto &back = decided.takenBack)
        add(tr("Taken back by %1 on %2: %3", "colleague, moment, reason")
                .arg(back->authorName, kit::moment(back->at), back->reason),
            "fileTakenBack", {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap});
}

void FileView::addLetter(const domain::SentLetter &sent)
{
    const QString to = sent.to == LetterTo::Member     ? tr("To the member")
                       : sent.to == LetterTo::Notifier ? tr("To who sent the notice")
                                                       : tr("To somebody");
    add(tr("%1, %2, %3", "to whom, language, moment")
            .arg(to, NoticeWords::language(sent.letter.language), kit::moment(sent.at)),
        "fileLetterHead", {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap});
    add(sent.letter.text, "fileLetter", {.flow = PlainLabel::Flow::Wrap});
}

void FileView::addStatements(const domain::NoticeFile &file)
{
    addHead(tr("Statements of reasons for the EU's database: %n", nullptr, static_cast<int>(file.statements.size())),
            "fileStatementsHeading");
    if (!file.statements.empty() && !file.statementsLeave)
        add(tr("The platform has not been told where to send them: they wait."), "fileStatementsWait",
            {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap});
    if (const QString paused = NoticeWords::statementPause(file.statementsPause); !paused.isEmpty())
        add(paused, "fileStatementsPaused", {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap});
    for (const auto &statement : file.statements)
        addStatement(statement);
}

void FileView::addStatement(const domain::NoticeStatement &statement)
{
    const QString about = statement.item
                              ? tr("About content %1").arg(QString::fromStdString(statement.item->value))
                              : tr("About the account %1").arg(QString::fromStdString(statement.member.value));
    const auto last = statement.settledAt ? statement.settledAt : statement.sentAt;
    add(tr("%1: %2, %3", "what it is about, state, moment")
            .arg(about, NoticeWords::statementState(statement.state), kit::moment(last.value_or(statement.composedAt))),
        "fileStatement", {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap});
    QStringList facts{tr("Our number: %1").arg(visibleLine(QString::fromStdString(statement.puid)))};
    if (!statement.permalink.empty())
        facts << tr("Public address: %1").arg(visibleLine(QString::fromStdString(statement.permalink)));
    if (!statement.faults.empty()) {
        const bool isOurs = statement.refusedBy == domain::StatementRefusal::OurRules;
        QStringList faults;
        for (const auto &fault : statement.faults)
            faults << (isOurs ? StatementWords::fault(fault) : visibleLine(QString::fromStdString(fault)));
        facts << (isOurs ? tr("Refused by our own rules: %1").arg(faults.join(u' '))
                         : tr("Fields at fault: %1").arg(faults.join(QStringLiteral(", "))));
    }
    add(facts.join(u'\n'), "fileStatementFacts", {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap});
}

} // namespace vigie::ui::notices
