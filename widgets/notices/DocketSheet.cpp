#include "widgets/notices/DocketSheet.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/DocketWords.h"

#include <algorithm>

namespace vigie::ui::notices {

using domain::DocketState;
using Stage = DocketFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr std::array Languages{"fr", "en"};

void setShown(const std::vector<QWidget *> &parts, bool visible)
{
    for (auto *part : parts)
        part->setVisible(visible);
}

} // namespace

DocketSheet::DocketSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : RecordSheet(theme, host, QStringLiteral("docket"), tr("Ethics committee")), m_flow(ports),
      m_language(ports.language)
{
    setTold(tr("Questions that the policy does not answer. A case is named by its id; pictures and people stay out."));
    makeReading();
    makeAsking();
    makeWriting();
    finish();
    m_askKeeper = std::make_unique<kit::DraftKeeper>(ports.drafts, *m_askText);
    m_textKeeper = std::make_unique<kit::DraftKeeper>(ports.drafts, *m_text);
    connect(&m_flow, &DocketFlow::changed, this, &DocketSheet::refresh);
    connect(&m_flow, &DocketFlow::written, this, [this](const domain::DocketId &docket) {
        (m_isAsking ? m_askKeeper : m_textKeeper)->settle();
        for (auto *line : m_askOptions)
            line->clear();
        m_isAsking = false;
        m_current = docket;
        m_shown.reset();
        refresh();
    });
    connect(&m_net, &DetailNet::changed, this, &DocketSheet::refreshFoot);
    connect(this, &Floating::closed, this, [this] { m_flow.leave(); });
    refresh();
}

void DocketSheet::show(const domain::CaseId &kase)
{
    m_case = kase;
    m_current = {};
    m_isAsking = false;
    m_shown.reset();
    open();
    m_flow.open();
}

void DocketSheet::leave()
{
    m_askKeeper->flush();
    m_textKeeper->flush();
    if (isOpen())
        close();
}

DocketSheet::Mode DocketSheet::mode() const
{
    if (m_isAsking)
        return Mode::Ask;
    const auto *docket = current();
    const bool works = m_flow.stage() == Stage::Busy || m_flow.isLive();
    if (docket == nullptr || !works)
        return Mode::Read;
    if (docket->state == DocketState::Open && m_flow.may("docket.answer"))
        return domain::positionOf(*docket, m_flow.person()) == nullptr ? Mode::Position : Mode::Answer;
    const bool proposed = docket->state == DocketState::Answered && docket->answer && docket->answer->proposal;
    return proposed && m_flow.may("policy.edit") ? Mode::Adopt : Mode::Read;
}

void DocketSheet::begin()
{
    m_isAsking = true;
    m_shown.reset();
    refresh();
    m_askText->setFocus(Qt::OtherFocusReason);
}

void DocketSheet::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_flow.dockets().size()))
        return;
    m_isAsking = false;
    m_current = m_flow.dockets()[static_cast<std::size_t>(row)].id;
    m_shown.reset();
    refresh();
}

QWidget *DocketSheet::firstField()
{
    switch (mode()) {
    case Mode::Ask:
        return m_askText;
    case Mode::Position:
    case Mode::Answer:
        return m_option;
    default:
        return &table();
    }
}

void DocketSheet::refresh()
{
    const auto stage = m_flow.stage();
    if (stage == Stage::Closed || stage == Stage::Opening) {
        showState(State::Loading, tr("Fetching the questions…"));
    } else if (stage == Stage::Failed) {
        const auto reason = m_flow.reason().value_or(ErrorCode::Internal);
        const bool away = !m_flow.keptAt() && reason == ErrorCode::Unreachable;
        if (reason == ErrorCode::Permission)
            showState(State::NoPermission, tr("Questions before the committee are for people who decide notices."));
        else if (away)
            showState(State::Offline, tr("The platform is away, and nothing was read on this machine before."),
                      tr("Try again"));
        else
            showState(State::Error, kit::errorText(reason), tr("Try again"));
    } else {
        refreshList();
        refreshReading();
        refreshWriting();
        showWork();
    }
    refreshFoot();
}

void DocketSheet::refreshList()
{
    const auto &dockets = m_flow.dockets();
    if (m_flow.find(m_current) == nullptr)
        m_current = dockets.empty() ? domain::DocketId() : dockets.front().id;
    std::vector<Row> rows;
    int row = -1;
    for (const auto &docket : dockets) {
        if (docket.id == m_current && !m_isAsking)
            row = static_cast<int>(rows.size());
        rows.push_back({docket.about.question, DocketWords::state(docket.state), DocketWords::tone(docket.state)});
    }
    setRows(rows, row);
}

void DocketSheet::refreshReading()
{
    const auto *docket = current();
    setShown(m_reading, docket != nullptr);
    setShown(m_answered, docket != nullptr && docket->answer.has_value());
    if (docket == nullptr)
        return;
    m_question->setPlainText(docket->about.question);
    m_meta->setPlainText(tr("Asked by %1, %2. Case %3.")
                             .arg(docket->askedByName, kit::moment(docket->askedAt),
                                  QString::fromStdString(docket->about.caseId.value)));
    QStringList options;
    for (std::size_t i = 0; i < docket->about.options.size(); ++i)
        options << DocketWords::option(docket->about, static_cast<int>(i));
    m_options->setPlainText(options.join(QLatin1Char('\n')));
    m_positions->setPlainText(DocketWords::positions(*docket));
    m_answer->setPlainText(DocketWords::answer(*docket, m_language));
    m_policy->setPlainText(DocketWords::policy(*docket));
}

void DocketSheet::refreshWriting()
{
    const auto now = mode();
    const bool writes = now == Mode::Position || now == Mode::Answer;
    setShown(m_asking, now == Mode::Ask);
    setShown(m_writing, writes);
    m_clause->setVisible(now == Mode::Answer && m_flow.policy());
    setShown(m_proposing, m_clause->isVisibleTo(this) && m_clause->currentIndex() > 0);
    m_writeHead->setText(now == Mode::Answer ? tr("Write the answer of the committee") : tr("What you think"));
    if (now == Mode::Read || m_shown == now)
        return; // while the platform is away, what was chosen waits behind what is read
    m_shown = now;
    openFields();
}

/// The fields of another question, with what was typed there before.
void DocketSheet::openFields()
{
    m_option->clear();
    const auto *docket = current();
    if (docket != nullptr) {
        for (std::size_t i = 0; i < docket->about.options.size(); ++i)
            m_option->addItem(DocketWords::option(docket->about, static_cast<int>(i)));
        m_option->addItem(DocketWords::option(docket->about, std::nullopt));
        const bool answers = mode() == Mode::Answer;
        m_textKeeper->open({docket->about.caseId, (answers ? "docket-answer-" : "docket-") + docket->id.value});
    }
    m_option->setCurrentIndex(-1);
    if (m_isAsking)
        m_askKeeper->open({m_case, "docket-question"});
    fillClauses();
}

void DocketSheet::fillClauses()
{
    m_clause->clear();
    m_clause->addItem(tr("The policy stays as it is"));
    if (m_flow.policy())
        for (const auto &clause : m_flow.policy()->clauses)
            m_clause->addItem(tr("Clause %1 · %2", "code, title")
                                  .arg(QString::fromStdString(clause.code), clause.title.in(m_language)));
    showClause();
}

void DocketSheet::showClause()
{
    const int index = m_clause->currentIndex() - 1;
    const bool chosen = index >= 0 && m_flow.policy();
    for (std::size_t i = 0; i < Languages.size(); ++i) {
        const auto *clause = chosen ? &m_flow.policy()->clauses[static_cast<std::size_t>(index)] : nullptr;
        m_texts[i]->setPlainText(clause ? clause->text.in(Languages[i]) : QString());
        m_summaries[i]->clear();
    }
    setShown(m_proposing, chosen && m_clause->isVisibleTo(this));
    look();
}

domain::DocketQuestion DocketSheet::question() const
{
    domain::DocketQuestion made{m_case, m_askText->toPlainText().trimmed(), {}};
    for (const auto *line : m_askOptions)
        if (!line->text().trimmed().isEmpty())
            made.options.push_back(line->text().trimmed());
    return made;
}

std::optional<int> DocketSheet::option() const
{
    const int index = m_option->currentIndex();
    return index < 0 || index + 1 == m_option->count() ? std::nullopt : std::optional(index);
}

std::optional<domain::DocketProposal> DocketSheet::proposal() const
{
    const int index = m_clause->currentIndex() - 1;
    if (mode() != Mode::Answer || index < 0 || !m_flow.policy())
        return std::nullopt;
    domain::DocketProposal made{m_flow.policy()->clauses[static_cast<std::size_t>(index)].id, {}, {}};
    for (std::size_t i = 0; i < Languages.size(); ++i) {
        made.text.byLanguage[Languages[i]] = m_texts[i]->toPlainText().trimmed();
        made.summary.byLanguage[Languages[i]] = m_summaries[i]->text().trimmed();
    }
    return made;
}

void DocketSheet::look()
{
    QStringList all;
    if (mode() == Mode::Ask) {
        const auto asked = question();
        all << asked.question;
        all << QStringList(asked.options.begin(), asked.options.end());
    } else {
        all << m_text->toPlainText();
        for (std::size_t i = 0; i < Languages.size() && proposal(); ++i)
            all << m_texts[i]->toPlainText() << m_summaries[i]->text();
    }
    m_net.look(all.join(QLatin1Char('\n')));
    refreshFoot();
}

bool DocketSheet::isWritten() const
{
    switch (mode()) {
    case Mode::Ask:
        return domain::docketGaps(question()).empty() && m_net.isClean();
    case Mode::Position:
    case Mode::Answer: {
        const auto proposed = proposal();
        return m_option->currentIndex() >= 0 && !m_text->toPlainText().trimmed().isEmpty() && m_net.isClean() &&
               (!proposed || domain::isWhole(*proposed));
    }
    default:
        return true;
    }
}

QString DocketSheet::actText() const
{
    switch (mode()) {
    case Mode::Ask:
        return tr("Ask the committee");
    case Mode::Position:
        return tr("Write what you think");
    case Mode::Answer:
        return tr("Give the answer");
    case Mode::Adopt:
        return tr("Make it policy");
    case Mode::Read:
        break;
    }
    return {};
}

void DocketSheet::refreshFoot()
{
    const bool live = m_flow.isLive();
    setAct(actText(), live && isWritten());
    setNew(tr("New question"), live && !m_isAsking && !m_case.empty() && m_flow.may("notice.decide"));
    const auto now = mode();
    const QString caught = DocketWords::caught(m_net);
    if (m_flow.stage() == Stage::Busy)
        return say(tr("Asking the platform…"));
    if (m_flow.stage() != Stage::Open)
        return say({});
    if (m_flow.keptAt())
        return say(
            tr("Read only: the platform is away. This is what it told on %1.").arg(kit::moment(*m_flow.keptAt())));
    if (!live)
        return say(tr("Read only: the platform is away."));
    if (m_flow.reason())
        return say(DocketWords::refused(*m_flow.reason()), true);
    if (!caught.isEmpty() && now != Mode::Read && now != Mode::Adopt)
        return say(caught, true);
    const auto gaps = now == Mode::Ask ? domain::docketGaps(question()) : std::vector<domain::DocketGap>();
    if (!gaps.empty())
        return say(DocketWords::gap(gaps.front()));
    if (now == Mode::Position || now == Mode::Answer)
        return say(now == Mode::Position ? tr("It is written once. Then you see what the others think.")
                                         : tr("Only one answer is given, and it stays."));
    say(m_flow.dockets().empty() ? tr("No question has been asked yet.") : QString());
}

void DocketSheet::act()
{
    const auto *docket = current();
    switch (mode()) {
    case Mode::Ask:
        return m_flow.ask(question());
    case Mode::Position:
        return m_flow.takePosition(docket->id, option(), m_text->toPlainText().trimmed());
    case Mode::Answer: {
        domain::DocketAnswer answer;
        answer.option = option();
        answer.reasons = m_text->toPlainText().trimmed();
        answer.proposal = proposal();
        return m_flow.answer(*docket, answer);
    }
    case Mode::Adopt:
        return m_flow.adopt(*docket);
    case Mode::Read:
        break;
    }
}

} // namespace vigie::ui::notices
