#include "widgets/notices/DisputeSheet.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/DisputeWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using domain::DisputeStage;
using kit::Colour;
using State = kit::StateView::State;

namespace {

constexpr std::array Stages{DisputeStage::Open, DisputeStage::Withdrawn, DisputeStage::ForRecipient,
                            DisputeStage::ForPlatform, DisputeStage::Partly};
constexpr int DayLength = 10;
constexpr int ReferenceLength = 64; ///< of an id

/// Years first, as in the files of the body; nothing for what is no day.
std::chrono::year_month_day dayOf(const QString &text)
{
    const auto day = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!day.isValid())
        return {};
    return {std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
            std::chrono::day(static_cast<unsigned>(day.day()))};
}

QString textOf(std::chrono::year_month_day day)
{
    if (!day.ok())
        return {};
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day())))
        .toString(Qt::ISODate);
}

std::chrono::year_month_day dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

} // namespace

DisputeSheet::DisputeSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : RecordSheet(theme, host, QStringLiteral("dispute"), tr("Out-of-court disputes")), m_ports(ports)
{
    setTold(tr("Before a certified body, about a decision on a notice or on a complaint (DSA, Article 21). They are "
               "counted in the yearly report."));
    makeFields();
    finish();
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, &DisputeSheet::refreshFoot);
    connect(this, &Floating::closed, this, [this] {
        ++m_step;
        m_disputes.clear();
        m_decisions.clear();
        become(Stage::Closed);
    });
    refresh();
}

void DisputeSheet::makeFields()
{
    head(tr("Notice"), "disputeNoticeHeading");
    m_reference = line("disputeNotice", tr("Reference of the notice"), tr("The reference that stands in the letters"),
                       ReferenceLength);
    connect(m_reference, &QLineEdit::returnPressed, this, [this] {
        m_notice = domain::NoticeId(m_reference->text().trimmed().toStdString());
        fetch();
    });
    auto *heading = head(tr("Dispute"), "disputeHeading");
    m_decision = choice("disputeDecision", tr("Decision that is contested"));
    m_body = line("disputeBody", tr("Certified body"), tr("Name of the certified body"), domain::dispute::TextLimit);
    m_number = line("disputeReference", tr("Reference of the body"), tr("Reference of the body, if there is one"),
                    domain::dispute::TextLimit);
    m_received = line("disputeReceived", tr("Received on"), tr("Received on: 2026-03-31"), DayLength);
    m_how = choice("disputeStage", tr("How it stands"));
    for (const auto stage : Stages)
        m_how->addItem(DisputeWords::stage(stage));
    m_ended = line("disputeEnded", tr("Ended on"), tr("Decided or withdrawn on: 2026-03-31"), DayLength);
    m_done = check("disputeDone", tr("What was decided has been carried out"));
    m_term = label("disputeTerm", Colour::TextSecondary);
    m_fields = {heading, m_decision, m_body, m_number, m_received, m_how, m_ended, m_done, m_term};
    for (auto *each : {m_body, m_number, m_received, m_ended})
        connect(each, &QLineEdit::textChanged, this, &DisputeSheet::refreshFoot);
    for (auto *each : {m_decision, m_how})
        connect(each, &QComboBox::currentIndexChanged, this, &DisputeSheet::refreshFoot);
    connect(m_done, &QCheckBox::toggled, this, &DisputeSheet::refreshFoot);
}

void DisputeSheet::show(const domain::NoticeId &notice)
{
    m_notice = notice;
    m_reference->setText(QString::fromStdString(notice.value));
    open();
    fetch();
}

void DisputeSheet::leave()
{
    if (isOpen())
        close();
}

void DisputeSheet::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    refresh();
}

void DisputeSheet::fetch()
{
    const auto step = ++m_step;
    m_current = {};
    m_disputes.clear();
    m_decisions.clear();
    if (m_notice.empty())
        return become(Stage::Asking);
    become(Stage::Opening);
    deliver(m_ports.files.file(m_notice), this, [this, step](const Result<domain::NoticeFile> &file) {
        if (step != m_step)
            return;
        if (!file)
            return file.code() == ErrorCode::NotFound ? become(Stage::Asking, file.code())
                                                      : become(Stage::Failed, file.code());
        takeFile(*file);
        fetchDisputes(step);
    });
}

void DisputeSheet::fetchDisputes(quint64 step)
{
    deliver(m_ports.disputing.about(m_notice), this, [this, step](const Result<std::vector<domain::Dispute>> &told) {
        if (step != m_step)
            return;
        if (!told)
            return become(Stage::Failed, told.code());
        m_disputes.assign(told->rbegin(), told->rend());
        if (!m_disputes.empty())
            m_current = m_disputes.front().id;
        fill();
        become(m_decisions.empty() ? Stage::Empty : Stage::Open);
    });
}

void DisputeSheet::takeFile(const domain::NoticeFile &file)
{
    for (const auto &decided : file.decisions)
        m_decisions.push_back({decided.id, decided.at,
                               tr("Notice, %1: %2", "when, outcome")
                                   .arg(kit::moment(decided.at), NoticeWords::outcome(decided.decision.outcome))});
    for (const auto &complaint : file.complaints)
        if (!complaint.answer.empty() && complaint.decidedAt)
            m_decisions.push_back(
                {complaint.answer, *complaint.decidedAt,
                 tr("Complaint, %1: %2", "when, outcome")
                     .arg(kit::moment(*complaint.decidedAt), ComplaintWords::outcome(complaint.outcome))});
    std::ranges::sort(m_decisions, {}, &Contestable::at);
    m_decision->clear();
    for (const auto &decision : m_decisions)
        m_decision->addItem(decision.words);
}

const domain::Dispute *DisputeSheet::current() const
{
    const auto found = std::ranges::find(m_disputes, m_current, &domain::Dispute::id);
    return m_current.empty() || found == m_disputes.end() ? nullptr : &*found;
}

/// The chosen one comes into the fields; of a new one they are empty.
void DisputeSheet::fill()
{
    m_isFilling = true;
    const auto *dispute = current();
    const auto entry = dispute ? dispute->entry : domain::DisputeEntry();
    const auto decision =
        dispute ? std::ranges::find(m_decisions, dispute->decision, &Contestable::id) : m_decisions.end();
    const int last = static_cast<int>(m_decisions.size()) - 1; // the newest is the one that is contested most
    m_decision->setCurrentIndex(decision != m_decisions.end() ? static_cast<int>(decision - m_decisions.begin())
                                : dispute                     ? -1
                                                              : last);
    m_decision->setEnabled(dispute == nullptr);
    m_body->setText(entry.body);
    m_number->setText(entry.reference);
    m_received->setText(textOf(entry.receivedOn));
    const auto stage = std::ranges::find(Stages, entry.stage);
    m_how->setCurrentIndex(stage == Stages.end() ? -1 : static_cast<int>(stage - Stages.begin()));
    m_ended->setText(entry.endedOn ? textOf(*entry.endedOn) : QString());
    m_done->setChecked(entry.implemented);
    m_isFilling = false;
}

domain::DisputeEntry DisputeSheet::entry() const
{
    domain::DisputeEntry made;
    made.body = m_body->text().trimmed();
    made.reference = m_number->text().trimmed();
    made.receivedOn = dayOf(m_received->text());
    made.stage =
        m_how->currentIndex() < 0 ? DisputeStage::Unknown : Stages[static_cast<std::size_t>(m_how->currentIndex())];
    if (!m_ended->text().trimmed().isEmpty())
        made.endedOn = dayOf(m_ended->text());
    made.implemented = m_done->isChecked();
    return made;
}

std::optional<Instant> DisputeSheet::contestedAt() const
{
    if (const auto *dispute = current())
        return dispute->decidedAt;
    const int index = m_decision->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_decisions[static_cast<std::size_t>(index)].at);
}

std::vector<domain::DisputeGap> DisputeSheet::gaps() const
{
    const auto contested = contestedAt();
    return domain::disputeGaps(entry(), contested ? dayOf(*contested) : std::chrono::year_month_day(),
                               dayOf(m_ports.connection.serverNow()));
}

void DisputeSheet::begin()
{
    m_current = {};
    fill();
    refresh();
    m_body->setFocus(Qt::OtherFocusReason);
}

void DisputeSheet::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_disputes.size()))
        return;
    m_current = m_disputes[static_cast<std::size_t>(row)].id;
    fill();
    refresh();
}

QWidget *DisputeSheet::firstField()
{
    return m_stage == Stage::Asking || m_stage == Stage::Empty ? m_reference : m_body;
}

void DisputeSheet::refresh()
{
    if (m_stage == Stage::Closed || m_stage == Stage::Opening) {
        showState(State::Loading, tr("Fetching the disputes…"));
    } else if (m_stage == Stage::Failed) {
        const auto reason = m_reason.value_or(ErrorCode::Internal);
        if (reason == ErrorCode::Permission)
            showState(State::NoPermission, tr("Disputes are for people who decide complaints."));
        else if (m_ports.connection.status().link != domain::Link::Online)
            showState(State::Offline, tr("Disputes need the platform: nothing of them is kept on this machine."),
                      tr("Try again"));
        else
            showState(State::Error, kit::errorText(reason), tr("Try again"));
    } else {
        std::vector<Row> rows;
        int row = -1;
        for (const auto &dispute : m_disputes) {
            if (dispute.id == m_current)
                row = static_cast<int>(rows.size());
            rows.push_back({dispute.entry.body, DisputeWords::stage(dispute.entry.stage),
                            DisputeWords::tone(dispute.entry.stage)});
        }
        setRows(rows, row);
        const bool works = m_stage == Stage::Open || m_stage == Stage::Busy;
        for (auto *field : m_fields)
            field->setVisible(works);
        showWork();
    }
    refreshFoot();
}

void DisputeSheet::refreshFoot()
{
    if (m_isFilling)
        return;
    const auto *dispute = current();
    const bool open = m_stage == Stage::Open && m_ports.connection.status().link == domain::Link::Online;
    const auto missing = m_stage == Stage::Open ? gaps() : std::vector<domain::DisputeGap>();
    const bool changed = dispute == nullptr || dispute->entry != entry();
    const bool works = m_stage == Stage::Open || m_stage == Stage::Busy;
    setAct(!works    ? QString()
           : dispute ? tr("Save the dispute")
                     : tr("Record the dispute"),
           open && missing.empty() && changed && contestedAt());
    setNew(tr("New dispute"), open && dispute != nullptr);
    const auto received = dayOf(m_received->text());
    m_term->setPlainText(received.ok() ? tr("The body has until %1, or until %2 where the matter is complex.")
                                             .arg(kit::day(std::chrono::sys_days(received) + domain::dispute::Usual),
                                                  kit::day(std::chrono::sys_days(received) + domain::dispute::Longest))
                                       : QString());
    if (m_stage == Stage::Asking)
        return say(m_reason ? tr("There is no such notice, or it is not yours to see.")
                            : tr("Write the reference of the notice and press Enter."),
                   m_reason.has_value());
    if (m_stage == Stage::Empty)
        return say(tr("Nothing has been decided about this notice: there is nothing to contest."));
    if (m_stage == Stage::Busy)
        return say(tr("Asking the platform…"));
    if (m_stage != Stage::Open)
        return say({});
    if (!open)
        return say(tr("Read only: the platform is away."));
    if (m_reason)
        return say(DisputeWords::refused(*m_reason), true);
    say(missing.empty() ? QString() : DisputeWords::gap(missing.front()));
}

void DisputeSheet::act()
{
    const auto *dispute = current();
    const int index = m_decision->currentIndex();
    if (dispute == nullptr && index < 0)
        return;
    const auto request =
        dispute ? m_ports.disputing.save(dispute->id, dispute->rev, entry())
                : m_ports.disputing.open(m_notice, m_decisions[static_cast<std::size_t>(index)].id, entry());
    become(Stage::Busy);
    deliver(request, this, [this, step = m_step](const Result<domain::Dispute> &kept) {
        if (step != m_step)
            return;
        if (!kept)
            return become(Stage::Open, kept.code());
        const auto known = std::ranges::find(m_disputes, kept->id, &domain::Dispute::id);
        if (known == m_disputes.end())
            m_disputes.insert(m_disputes.begin(), *kept);
        else
            *known = *kept;
        m_current = kept->id;
        fill();
        become(Stage::Open);
    });
}

} // namespace vigie::ui::notices
