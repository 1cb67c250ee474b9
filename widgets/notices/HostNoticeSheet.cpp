#include "widgets/notices/HostNoticeSheet.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/notices/DocketWords.h"
#include "widgets/notices/HostNoticeWords.h"

#include <QClipboard>
#include <QGuiApplication>

#include <array>

namespace vigie::ui::notices {

using domain::HostNoticeState;
using kit::Colour;
using Stage = HostNoticeFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr std::array Languages{"fr", "en"};

void setShown(const std::vector<QWidget *> &parts, bool visible)
{
    for (auto *part : parts)
        part->setVisible(visible);
}

} // namespace

HostNoticeSheet::HostNoticeSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : RecordSheet(theme, host, QStringLiteral("hostNotice"), tr("Notices to other hosts")), m_flow(ports),
      m_usual(ports.language)
{
    setTold(tr("Where content of this platform is within reach of minors elsewhere (DSA, Article 16). Nothing is sent "
               "from here: the notice is yours to send."));
    makeWriting();
    makeLeaving();
    m_folder->setText(ports.packets.usualFolder());
    finish();
    connect(&m_flow, &HostNoticeFlow::changed, this, &HostNoticeSheet::refresh);
    connect(&m_flow, &HostNoticeFlow::kept, this, [this](const domain::HostNoticeId &kept) {
        m_isNew = false;
        m_current = kept;
        fill();
    });
    connect(&m_net, &DetailNet::changed, this, &HostNoticeSheet::refreshFoot);
    connect(this, &Floating::closed, this, [this] { m_flow.leave(); });
    refresh();
}

void HostNoticeSheet::makeWriting()
{
    auto *heading = head(tr("Notice"), "hostNoticeHeading");
    m_host = line("hostName", tr("Whom it goes to"), tr("Name of the host"), domain::hostnotice::NameLimit);
    m_urls = note("hostUrls", tr("Exact addresses"), tr("Exact addresses, one a line"), 3);
    m_language = choice("hostLanguage", tr("Language of the notice"));
    m_language->addItem(tr("In French"));
    m_language->addItem(tr("In English"));
    m_explanation = note("hostExplanation", tr("Explanation"), tr("What is shown, and why minors can reach it"), 4);
    m_writing = {heading, m_host, m_urls, m_language, m_explanation};
    connect(m_host, &QLineEdit::textChanged, this, &HostNoticeSheet::look);
    connect(m_urls, &QPlainTextEdit::textChanged, this, &HostNoticeSheet::look);
    connect(m_explanation, &QPlainTextEdit::textChanged, this, &HostNoticeSheet::look);
    connect(m_language, &QComboBox::currentIndexChanged, this, &HostNoticeSheet::look);
}

void HostNoticeSheet::makeLeaving()
{
    m_story = label("hostStory", Colour::TextSecondary);
    auto *answer = head(tr("What the host answered"), "hostAnswerHeading");
    m_answer = note("hostAnswer", tr("What the host answered"), tr("What the host answered"), 3);
    m_answering = {answer, m_answer};
    connect(m_answer, &QPlainTextEdit::textChanged, this, &HostNoticeSheet::refreshFoot);
    head(tr("Word for word"), "hostLetterHeading");
    m_letter = label("hostLetter");
    auto *files = head(tr("A PDF and plain text, yours to send"), "hostFilesHeading");
    m_folder =
        line("hostFolder", tr("Folder for the files"), tr("Folder: the whole path"), domain::hostnotice::UrlLimit);
    m_files = button("hostMakeFiles", tr("Make the files"));
    m_copy = button("hostCopy", tr("Copy the words"));
    m_result = label("hostResult", Colour::TextSecondary);
    m_leaving = {files, m_folder, m_files, m_copy, m_result};
    connect(m_files, &QAbstractButton::clicked, this, [this] {
        if (const auto *notice = current())
            m_flow.keep(*notice, m_folder->text());
    });
    connect(m_folder, &QLineEdit::returnPressed, m_files, &QAbstractButton::click);
    connect(m_copy, &QAbstractButton::clicked, this, &HostNoticeSheet::copyLetter);
}

void HostNoticeSheet::show(const domain::NoticeId &notice)
{
    m_notice = notice;
    m_current = {};
    m_isNew = false;
    open();
    m_flow.open();
}

void HostNoticeSheet::leave()
{
    if (isOpen())
        close();
}

domain::HostNoticeEntry HostNoticeSheet::entry() const
{
    domain::HostNoticeEntry made;
    made.host = m_host->text().trimmed();
    for (const auto &each : m_urls->toPlainText().split(QLatin1Char('\n')))
        if (!each.trimmed().isEmpty())
            made.urls.push_back(each.trimmed());
    const int language = m_language->currentIndex();
    made.language = language < 0 ? "" : Languages[static_cast<std::size_t>(language)];
    made.explanation = m_explanation->toPlainText().trimmed();
    return made;
}

bool HostNoticeSheet::isSaved() const
{
    const auto *notice = current();
    return notice != nullptr && notice->entry == entry();
}

HostNoticeSheet::Mode HostNoticeSheet::mode() const
{
    const auto *notice = current();
    if (m_isNew)
        return Mode::Write;
    if (notice == nullptr)
        return Mode::Read;
    switch (notice->state) {
    case HostNoticeState::Draft:
        return isSaved() && domain::hostNoticeGaps(notice->entry).empty() ? Mode::RecordSent : Mode::Write;
    case HostNoticeState::Sent:
    case HostNoticeState::Answered:
        return Mode::Answer;
    case HostNoticeState::Unknown:
        break;
    }
    return Mode::Read;
}

void HostNoticeSheet::begin()
{
    m_isNew = true;
    m_current = {};
    fill();
    refresh();
    m_host->setFocus(Qt::OtherFocusReason);
}

void HostNoticeSheet::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_flow.notices().size()))
        return;
    m_isNew = false;
    m_current = m_flow.notices()[static_cast<std::size_t>(row)].id;
    fill();
    refresh();
}

/// The chosen one comes into the fields; of a new one they are empty.
void HostNoticeSheet::fill()
{
    m_isFilling = true;
    const auto *notice = current();
    const auto entry = notice ? notice->entry : domain::HostNoticeEntry{{}, {}, m_usual == "fr" ? "fr" : "en", {}};
    m_host->setText(entry.host);
    m_urls->setPlainText(QStringList(entry.urls.begin(), entry.urls.end()).join(QLatin1Char('\n')));
    m_language->setCurrentIndex(entry.language == "fr" ? 0 : 1);
    m_explanation->setPlainText(entry.explanation);
    m_answer->setPlainText(notice ? notice->answer : QString());
    m_isFilling = false;
    look();
}

QWidget *HostNoticeSheet::firstField()
{
    switch (mode()) {
    case Mode::Write:
        return m_host;
    case Mode::Answer:
        return m_answer;
    default:
        return &table();
    }
}

void HostNoticeSheet::refresh()
{
    const auto stage = m_flow.stage();
    if (stage == Stage::Closed || stage == Stage::Opening) {
        showState(State::Loading, tr("Fetching the notices…"));
    } else if (stage == Stage::Failed) {
        const auto reason = m_flow.reason().value_or(ErrorCode::Internal);
        if (reason == ErrorCode::Permission)
            showState(State::NoPermission, tr("Notices to other hosts are for people who decide notices."));
        else if (!m_flow.isOnline())
            showState(State::Offline, tr("These notices need the platform: nothing of them is kept on this machine."),
                      tr("Try again"));
        else
            showState(State::Error, kit::errorText(reason), tr("Try again"));
    } else {
        const auto &notices = m_flow.notices();
        if (!m_isNew && m_flow.find(m_current) == nullptr) {
            m_current = notices.empty() ? domain::HostNoticeId() : notices.front().id;
            fill();
        }
        std::vector<Row> rows;
        int row = -1;
        for (const auto &notice : notices) {
            if (notice.id == m_current && !m_isNew)
                row = static_cast<int>(rows.size());
            rows.push_back(
                {notice.entry.host, HostNoticeWords::state(notice.state), HostNoticeWords::tone(notice.state)});
        }
        setRows(rows, row);
        refreshFields();
        showWork();
    }
    refreshFoot();
}

void HostNoticeSheet::refreshFields()
{
    const auto *notice = current();
    const bool sent = notice && notice->state != HostNoticeState::Draft;
    const bool writes = m_isNew || (notice && !sent);
    setShown(m_writing, writes);
    setShown(m_answering, sent);
    setShown(m_leaving, notice != nullptr);
    m_story->setVisible(sent);
    m_story->setPlainText(notice ? HostNoticeWords::story(*notice) : QString());
    refreshLetter();
}

void HostNoticeSheet::refreshLetter()
{
    m_letter->setPlainText(m_isNew || current() ? m_flow.letterOf(current(), entry()) : QString());
}

void HostNoticeSheet::look()
{
    if (m_isFilling)
        return;
    m_net.look(m_host->text() + QLatin1Char('\n') + m_explanation->toPlainText());
    refreshLetter();
    refreshFoot();
}

void HostNoticeSheet::refreshFoot()
{
    const auto *notice = current();
    const auto now = mode();
    const bool live = m_flow.isLive();
    const auto gaps = domain::hostNoticeGaps(entry());
    const bool whole = gaps.empty() && m_net.isClean();
    const bool sent = notice && notice->state != HostNoticeState::Draft;
    // Also while it works: what is switched off loses the focus.
    const bool works = m_flow.stage() == Stage::Open || m_flow.stage() == Stage::Busy;
    m_files->setEnabled(works && notice && (sent || (isSaved() && whole)));
    m_copy->setEnabled(m_files->isEnabled());
    setNew(tr("New notice"), live && !m_isNew);
    switch (now) {
    case Mode::Write:
        setAct(tr("Save the notice"), live && m_net.isClean() && !isSaved() && !entry().host.isEmpty());
        break;
    case Mode::RecordSent:
        setAct(tr("I have sent it: record it"), live && whole);
        break;
    case Mode::Answer: {
        const auto words = m_answer->toPlainText().trimmed();
        setAct(tr("Record the answer"), live && !words.isEmpty() && words != notice->answer);
        break;
    }
    case Mode::Read:
        setAct({}, false);
    }
    const auto &files = m_flow.files();
    m_result->setPlainText(
        files.empty() ? QString()
                      : tr("In %1, for you alone: %2", "folder, files")
                            .arg(m_flow.folder(), QStringList(files.begin(), files.end()).join(QStringLiteral(", "))));
    const QString caught = DocketWords::caught(m_net);
    if (m_flow.stage() == Stage::Busy)
        return say(tr("One moment…"));
    if (m_flow.stage() != Stage::Open)
        return say({});
    if (m_flow.reason())
        return say(HostNoticeWords::refused(*m_flow.reason()), true);
    if (!live)
        return say(tr("Read only: the platform is away."));
    if (now == Mode::Write && !caught.isEmpty())
        return say(caught, true);
    if (now == Mode::Write && !gaps.empty())
        return say(HostNoticeWords::gap(gaps.front()));
    if (now == Mode::RecordSent)
        return say(tr("Make the files or copy the words, send them yourself, then record it."));
    say(m_flow.notices().empty() && !m_isNew ? tr("No notice to another host has been written yet.") : QString());
}

void HostNoticeSheet::copyLetter()
{
    QGuiApplication::clipboard()->setText(m_flow.letterOf(current(), entry()));
    m_result->setPlainText(tr("Copied. It stays on the clipboard until something else is copied."));
}

void HostNoticeSheet::act()
{
    const auto *notice = current();
    switch (mode()) {
    case Mode::Write:
        return m_flow.save(notice, m_notice, entry());
    case Mode::RecordSent:
        return m_flow.recordSent(*notice);
    case Mode::Answer:
        return m_flow.recordAnswer(*notice, m_answer->toPlainText().trimmed());
    case Mode::Read:
        break;
    }
}

} // namespace vigie::ui::notices
