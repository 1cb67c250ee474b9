#include "widgets/notices/InformationSheet.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/InformationWords.h"

#include <algorithm>

namespace vigie::ui::notices {

using domain::InformationBar;
using domain::InformationOrder;
using domain::InformationState;
using Stage = InformationFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr qsizetype CodeDigits = 6;
constexpr std::array Checks{domain::AuthorityCheck::CalledBack, domain::AuthorityCheck::OfficialPlatform,
                            domain::AuthorityCheck::SignedDocument};

void setShown(const std::vector<QWidget *> &parts, bool visible)
{
    for (auto *part : parts)
        part->setVisible(visible);
}

} // namespace

InformationSheet::InformationSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : RecordSheet(theme, host, QStringLiteral("information"), tr("Orders to give information")), m_flow(ports),
      m_language(QString::fromStdString(ports.language))
{
    setTold(tr("Of an authority, about a member (DSA, Article 10). Only what is held is told, two people release it, "
               "and nothing is sent from here."));
    makeReading();
    makeSteps();
    makeEntry();
    auto *letters = head(tr("Letters, word for word"), "informationLettersHeading");
    m_letters = label("informationLetters");
    auto *history = head(tr("What was done"), "informationHistoryHeading");
    m_history = label("informationHistory", kit::Colour::TextSecondary);
    m_reading.insert(m_reading.end(), {letters, m_letters, history, m_history});
    m_folder->setText(ports.packets.usualFolder());
    finish();
    connect(m_fields, &InformationFields::changed, this, &InformationSheet::refreshFoot);
    connect(&m_flow, &InformationFlow::changed, this, &InformationSheet::refresh);
    connect(&m_flow, &InformationFlow::kept, this, [this](const domain::InformationOrderId &kept) {
        m_isNew = false;
        m_current = kept;
        fill();
    });
    connect(this, &Floating::closed, this, [this] {
        m_isNew = false;
        m_current = {};
        fill(); // nothing of it stays in a field
        m_flow.leave();
    });
    refresh();
}

void InformationSheet::show()
{
    m_current = {};
    m_isNew = false;
    open();
    m_flow.open();
}

void InformationSheet::leave()
{
    if (isOpen())
        close();
}

std::vector<InformationSheet::Work> InformationSheet::offered(const InformationOrder &order) const
{
    static constexpr std::array All{Work::Verify, Work::Prepare,    Work::Release, Work::HandOver, Work::Tell,
                                    Work::Open,   Work::MakePacket, Work::AskBack, Work::Correct,  Work::Refuse};
    std::vector<Work> works;
    for (const auto each : All)
        if (domain::barTo(each, order, m_flow.person(), m_flow.now()) != InformationBar::State)
            works.push_back(each);
    return works;
}

/// The first that can be done; where files are to be made first, that.
InformationSheet::Work InformationSheet::proposed(const InformationOrder &order) const
{
    for (const auto each : offered(order)) {
        const auto why = domain::barTo(each, order, m_flow.person(), m_flow.now());
        if (!why)
            return each;
        if (why == InformationBar::NoPacket)
            return Work::MakePacket;
    }
    return Work::Unknown;
}

InformationSheet::Work InformationSheet::work() const
{
    if (m_isNew)
        return Work::Record;
    const int index = m_next->currentIndex();
    return current() == nullptr || index < 0 || index >= static_cast<int>(m_works.size())
               ? Work::Unknown
               : m_works[static_cast<std::size_t>(index)];
}

std::optional<InformationBar> InformationSheet::bar() const
{
    const auto *order = current();
    return order == nullptr || work() == Work::Unknown ? std::nullopt
                                                       : domain::barTo(work(), *order, m_flow.person(), m_flow.now());
}

void InformationSheet::begin()
{
    m_isNew = true;
    m_current = {};
    fill();
    refresh();
    if (auto *field = firstField())
        field->setFocus(Qt::OtherFocusReason);
}

void InformationSheet::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_flow.orders().size()))
        return;
    m_isNew = false;
    m_current = m_flow.orders()[static_cast<std::size_t>(row)].id;
    fill();
    refresh();
}

void InformationSheet::fill()
{
    const auto *order = current();
    domain::InformationEntry empty;
    empty.receivedAt = m_flow.now();
    empty.urgency = domain::InformationUrgency::AsStated;
    empty.language = m_language == QLatin1StringView("fr") ? "fr" : "en";
    m_fields->fill(order ? order->entry : empty);
    m_works = order ? offered(*order) : std::vector<Work>();
    m_next->clear();
    for (const auto each : m_works)
        m_next->addItem(InformationWords::work(each));
    const auto next = order ? std::ranges::find(m_works, proposed(*order)) : m_works.end();
    m_next->setCurrentIndex(next == m_works.end() ? -1 : static_cast<int>(next - m_works.begin()));
    m_check->setCurrentIndex(-1);
    m_checkNote->clear();
    m_words->clear();
    m_receipt->clear();
    m_code->clear();
}

QWidget *InformationSheet::firstField()
{
    if (m_isNew)
        return findChild<QComboBox *>(QStringLiteral("informationKind"));
    return current() == nullptr ? static_cast<QWidget *>(&table()) : m_next;
}

void InformationSheet::refresh()
{
    const auto stage = m_flow.stage();
    if (stage == Stage::Closed || stage == Stage::Opening) {
        showState(State::Loading, tr("Fetching the orders…"));
    } else if (stage == Stage::Failed) {
        const auto reason = m_flow.reason().value_or(ErrorCode::Internal);
        if (reason == ErrorCode::Permission)
            showState(State::NoPermission, tr("Orders of authorities are for people who answer them."));
        else if (!m_flow.isOnline())
            showState(State::Offline, tr("These orders need the platform: nothing of them is kept on this machine."),
                      tr("Try again"));
        else
            showState(State::Error, kit::errorText(reason), tr("Try again"));
    } else {
        refreshList();
        refreshReading();
        refreshFields();
        showWork();
    }
    refreshFoot();
}

void InformationSheet::refreshList()
{
    const auto &orders = m_flow.orders();
    if (!m_isNew && m_flow.find(m_current) == nullptr) {
        m_current = orders.empty() ? domain::InformationOrderId() : orders.front().id;
        fill();
    }
    std::vector<Row> rows;
    int row = -1;
    for (const auto &order : orders) {
        if (order.id == m_current && !m_isNew)
            row = static_cast<int>(rows.size());
        const auto due = domain::informationDue(order.entry);
        const auto who =
            order.entry.authority.isEmpty() ? InformationWords::authority(order.entry.kind) : order.entry.authority;
        const bool waits = due && !domain::isAnswered(order);
        rows.push_back(
            {waits ? tr("%1 · %2", "time left, authority").arg(kit::timeUntil(*due, m_flow.now()), who) : who,
             InformationWords::state(order, m_flow.now()), InformationWords::tone(order, m_flow.now())});
    }
    setRows(rows, row);
}

void InformationSheet::refreshReading()
{
    const auto *order = current();
    setShown(m_reading, order != nullptr);
    setShown(m_answered, order != nullptr && order->answer.has_value());
    if (order == nullptr)
        return;
    m_clock->setPlainText(InformationWords::clock(order->entry));
    m_story->setPlainText(InformationWords::story(*order));
    m_faults->setPlainText(InformationWords::faults(order->entry));
    m_answer->setPlainText(InformationWords::answer(*order));
    m_telling->setPlainText(InformationWords::telling(*order, m_flow.now()));
    m_letters->setPlainText(InformationWords::letters(*order));
    m_history->setPlainText(InformationWords::history(*order));
}

void InformationSheet::refreshFields()
{
    const auto now = work();
    const auto *order = current();
    const bool writes = now == Work::Record || now == Work::Correct;
    const bool answered = order != nullptr && order->state == InformationState::HandedOver;
    setShown(m_entry, writes && !answered);
    setShown(m_silence, writes);
    setShown(m_verifying, now == Work::Verify);
    const bool asked = m_flow.needsCode() && m_code->isHidden();
    const bool shown = !m_flow.needsCode() && m_code->hasFocus();
    setShown(m_coding, m_flow.needsCode());
    m_next->setVisible(order != nullptr);
    if (asked) {
        m_code->clear();
        m_code->setFocus(Qt::OtherFocusReason);
        ensureSeen(*m_code);
    } else if (shown) {
        m_next->setFocus(Qt::OtherFocusReason);
    }
    m_words->setVisible(now == Work::AskBack || now == Work::Refuse);
    m_folder->setVisible(now == Work::MakePacket);
    m_receipt->setVisible(now == Work::HandOver);
    const auto &files = m_flow.files();
    m_result->setVisible(!files.empty());
    m_result->setPlainText(
        files.empty() ? QString()
                      : tr("In %1, for you alone: %2", "folder, files")
                            .arg(m_flow.folder(), QStringList(files.begin(), files.end()).join(QStringLiteral(", "))));
}

bool InformationSheet::isReady() const
{
    const auto *order = current();
    switch (work()) {
    case Work::Record:
        return domain::informationGaps(m_fields->entry(), m_flow.now()).empty();
    case Work::Correct:
        return order != nullptr && m_fields->entry() != order->entry &&
               domain::informationGaps(m_fields->entry(), m_flow.now()).empty();
    case Work::Verify:
        return m_check->currentIndex() >= 0 && !m_checkNote->text().trimmed().isEmpty();
    case Work::AskBack:
    case Work::Refuse:
        return !m_words->toPlainText().trimmed().isEmpty();
    case Work::MakePacket:
        return m_flow.may("export.create") && !m_folder->text().trimmed().isEmpty();
    case Work::Unknown:
        return false;
    default:
        return true;
    }
}

bool InformationSheet::isFaultyWord() const
{
    return m_flow.stage() == Stage::Open && m_flow.reason().has_value();
}

QString InformationSheet::word() const
{
    if (m_flow.stage() == Stage::Busy)
        return tr("One moment…");
    if (m_flow.stage() != Stage::Open)
        return {};
    if (m_flow.reason())
        return InformationWords::refused(*m_flow.reason());
    if (!m_flow.isLive())
        return tr("Read only: the platform is away.");
    if (m_flow.needsCode())
        return tr("The platform wants to be sure that it is you.");
    const auto now = work();
    if (now == Work::Record || now == Work::Correct) {
        const auto gaps = domain::informationGaps(m_fields->entry(), m_flow.now());
        return gaps.empty() ? QString() : InformationWords::gap(gaps.front());
    }
    if (const auto why = bar())
        return InformationWords::bar(*why);
    const auto *order = current();
    if (now == Work::MakePacket && !m_flow.may("export.create"))
        return tr("Files are made by people who may export.");
    if (order != nullptr &&
        domain::barTo(Work::Release, *order, m_flow.person(), m_flow.now()) == InformationBar::SamePerson)
        return InformationWords::bar(InformationBar::SamePerson);
    return m_flow.orders().empty() && !m_isNew ? tr("No order to give information has come yet.") : QString();
}

void InformationSheet::refreshFoot()
{
    const bool live = m_flow.isLive() && !m_flow.needsCode();
    setAct(work() == Work::Unknown ? QString() : InformationWords::work(work()), live && !bar() && isReady());
    setNew(tr("New order"), live && !m_isNew);
    m_confirm->setEnabled(m_flow.isLive() && m_code->text().trimmed().size() == CodeDigits);
    say(word(), isFaultyWord());
}

void InformationSheet::confirmCode()
{
    if (m_confirm->isEnabled())
        m_flow.confirm(m_code->text().trimmed().toStdString());
}

void InformationSheet::act()
{
    const auto *order = current();
    const auto now = work();
    if (now == Work::Record)
        return m_flow.record(m_fields->entry());
    if (order == nullptr)
        return;
    switch (now) {
    case Work::Correct:
        return m_flow.correct(*order, m_fields->entry());
    case Work::Verify:
        return m_flow.verify(*order, Checks[static_cast<std::size_t>(m_check->currentIndex())],
                             m_checkNote->text().trimmed());
    case Work::AskBack:
    case Work::Refuse:
        return m_flow.giveBack(*order, now, m_words->toPlainText().trimmed());
    case Work::Open:
        return m_flow.read(*order);
    case Work::MakePacket:
        return m_flow.makePacket(*order, m_folder->text());
    case Work::HandOver:
        return m_flow.handOver(*order, m_receipt->text().trimmed());
    default:
        return m_flow.work(*order, now);
    }
}

} // namespace vigie::ui::notices
