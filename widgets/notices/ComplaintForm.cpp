#include "widgets/notices/ComplaintForm.h"

#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using domain::ComplaintFault;
using domain::ComplaintOutcome;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

/// The first of `wanted` that is among `faults`, in words.
QString firstOf(const std::vector<ComplaintFault> &faults, std::initializer_list<ComplaintFault> wanted)
{
    for (const auto fault : wanted)
        if (std::ranges::find(faults, fault) != faults.end())
            return ComplaintWords::fault(fault);
    return {};
}

} // namespace

const std::array<ComplaintOutcome, 3> &ComplaintForm::outcomes()
{
    static constexpr std::array<ComplaintOutcome, 3> all{ComplaintOutcome::Upheld, ComplaintOutcome::Partly,
                                                         ComplaintOutcome::Rejected};
    return all;
}

ComplaintForm::ComplaintForm(const kit::ThemeSource &theme, ComplaintDraft &draft, const DetailNet &details,
                             QWidget *parent)
    : DecidingForm(theme, details, parent), m_draft(draft)
{
    setObjectName(QStringLiteral("complaintForm"));
    setAccessibleName(tr("Decision on the complaint"));
    addAnswers();
    addReliefs();
    addReason();
    layOut();
    connect(&draft, &ComplaintDraft::changed, this, &ComplaintForm::refresh);
    connect(&details, &DetailNet::changed, this, &ComplaintForm::refresh);
    refresh();
}

void ComplaintForm::addAnswers()
{
    std::vector<Outcome> answers;
    for (const auto outcome : outcomes())
        answers.push_back(
            {ComplaintWords::outcome(outcome), QStringLiteral("complaintOutcome%1").arg(static_cast<int>(outcome))});
    addOutcomes(head(tr("Was the first decision right?"), "complaintOutcomeHeading"), answers, "complaintMeaning");
    for (std::size_t i = 0; i < m_outcomes.size(); ++i)
        connect(m_outcomes[i], &QAbstractButton::clicked, this,
                [this, outcome = outcomes()[i]] { m_draft.setOutcome(outcome); });
}

void ComplaintForm::addReliefs()
{
    m_reliefs = new QWidget(m_body);
    m_reliefs->setObjectName(QStringLiteral("reliefPart"));
    m_boxes = new QVBoxLayout;
    m_boxes->setSpacing(m_theme->metric(Metric::SpaceXs));
    m_reliefFault = label({.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, "reliefFault");
    auto *column = new QVBoxLayout(m_reliefs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme->metric(Metric::SpaceXs));
    column->addWidget(head(tr("What ends"), "reliefHeading"));
    column->addLayout(m_boxes);
    column->addWidget(m_reliefFault);
    m_column->addWidget(m_reliefs);
}

void ComplaintForm::addReason()
{
    addWords(
        tr("What you examined, and why it follows"),
        tr("What you examined, and why it follows: it stands in the letter"),
        {"reasonHeading", "complaintReason", "reasonCount", "reasonDetails", "complaintNoteHeading", "complaintNote"});
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_draft.setReason(m_words->toPlainText()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_draft.setNote(m_note->toPlainText()); });
}

void ComplaintForm::setKeys(const std::vector<QString> &outcomeKeys, const QString &reason)
{
    for (std::size_t i = 0; i < m_outcomes.size() && i < outcomeKeys.size(); ++i)
        setOutcomeKey(i, ComplaintWords::outcome(outcomes()[i]), outcomeKeys[i]);
    m_wordsHead->setKeyHint(reason);
}

void ComplaintForm::refresh()
{
    const auto *complaint = m_draft.complaint();
    m_body->setEnabled(complaint != nullptr);
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        checkOutcome(i, m_draft.outcome() == outcomes()[i]);
        m_outcomes[i]->setEnabled(m_draft.canChoose(outcomes()[i]));
    }
    const auto faults = m_draft.faults();
    const bool missing = m_draft.outcome() == ComplaintOutcome::Unknown;
    tellMeaning(missing ? ComplaintWords::fault(ComplaintFault::OutcomeMissing)
                        : ComplaintWords::outcomeMeaning(m_draft.outcome(),
                                                         complaint ? complaint->from : domain::Complainant::Unknown),
                missing);
    refreshReliefs(faults);
    refreshReason(faults);
}

QString ComplaintForm::reliefWords(const domain::TakenAway &taken) const
{
    const QString kind = NoticeWords::restriction(taken.kind);
    if (!taken.item)
        return kind;
    const auto &items = m_draft.detail()->items;
    const auto at = std::ranges::find(items, *taken.item, &domain::NoticedItem::id);
    return at == items.end() ? tr("%1: content that is gone").arg(kind)
                             : tr("%1: content %2", "restriction, number of the content in the list")
                                   .arg(kind)
                                   .arg(at - items.begin() + 1);
}

void ComplaintForm::refreshReliefs(const std::vector<ComplaintFault> &faults)
{
    static const std::vector<domain::TakenAway> Nothing;
    const auto *complaint = m_draft.complaint();
    const auto &taken = complaint ? complaint->taken : Nothing;
    while (m_taken.size() < taken.size()) {
        auto *box = new QCheckBox(m_reliefs);
        const auto index = m_taken.size();
        box->setObjectName(QStringLiteral("relief%1").arg(index));
        connect(box, &QCheckBox::clicked, this, [this, index](bool on) { m_draft.tick(index, on); });
        m_boxes->addWidget(box);
        m_taken.push_back(box);
    }
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        m_taken[i]->setVisible(i < taken.size());
        if (i >= taken.size())
            continue;
        m_taken[i]->setText(reliefWords(taken[i]));
        m_taken[i]->setAccessibleName(m_taken[i]->text());
        m_taken[i]->setChecked(m_draft.isTicked(i));
    }
    m_reliefs->setVisible(m_draft.outcome() == ComplaintOutcome::Partly);
    const QString fault = firstOf(faults, {ComplaintFault::OutcomeForeign, ComplaintFault::ReliefMissing,
                                           ComplaintFault::ReliefWhole, ComplaintFault::ReliefForeign});
    m_reliefFault->setPlainText(fault);
    m_reliefFault->setVisible(!fault.isEmpty());
}

void ComplaintForm::refreshReason(const std::vector<ComplaintFault> &faults)
{
    const auto length = m_draft.reason().trimmed().size();
    const QString fault = m_draft.outcome() == ComplaintOutcome::Unknown && length == 0
                              ? QString()
                              : firstOf(faults, {ComplaintFault::ReasonMissing, ComplaintFault::ReasonTooLong,
                                                 ComplaintFault::ReasonUnfinished});
    refreshWords(length, fault);
}

} // namespace vigie::ui::notices
