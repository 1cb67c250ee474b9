#include "widgets/notices/ComplaintForm.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QCheckBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using domain::ComplaintFault;
using domain::ComplaintOutcome;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::SectionHeader;

namespace {

constexpr int ReasonLines = 6;
constexpr int NoteLines = 2;

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
    : QScrollArea(parent), m_theme(theme), m_draft(draft), m_details(details), m_body(new QWidget),
      m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("complaintForm"));
    setAccessibleName(tr("Decision on the complaint"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const int space = theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(2 * space, space, 2 * space, 2 * space);
    m_column->setSpacing(space / 2);
    addOutcomes();
    addReliefs();
    addWords();
    m_column->addStretch(1);
    setWidget(m_body);
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, &ComplaintForm::dress);
    connect(&draft, &ComplaintDraft::changed, this, &ComplaintForm::refresh);
    connect(&details, &DetailNet::changed, this, &ComplaintForm::refresh);
    refresh();
}

PlainLabel *ComplaintForm::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

SectionHeader *ComplaintForm::head(const QString &text, const char *name)
{
    auto *made = new SectionHeader(m_theme, text, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void ComplaintForm::addOutcomes()
{
    m_column->addWidget(head(tr("Was the first decision right?"), "complaintOutcomeHeading"));
    auto *list = new QVBoxLayout;
    list->setSpacing(m_theme->metric(Metric::SpaceXs));
    for (const auto outcome : outcomes()) {
        auto *button = new QRadioButton(ComplaintWords::outcome(outcome), m_body);
        button->setObjectName(QStringLiteral("complaintOutcome%1").arg(static_cast<int>(outcome)));
        button->setAccessibleName(ComplaintWords::outcome(outcome));
        connect(button, &QAbstractButton::clicked, this, [this, outcome] { m_draft.setOutcome(outcome); });
        list->addWidget(button);
        m_outcomes.push_back(button);
    }
    m_column->addLayout(list);
    m_meaning = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "complaintMeaning");
    m_column->addWidget(m_meaning);
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

void ComplaintForm::addWords()
{
    const auto field = [this](const char *name, const QString &called, const QString &hint, int lines) {
        auto *made = new kit::NoteField(m_theme, m_body);
        made->setObjectName(QLatin1StringView(name));
        made->setAccessibleName(called);
        made->setPlaceholderText(hint);
        made->setLines(lines);
        connect(made, &kit::NoteField::submitted, this, &ComplaintForm::submitted);
        return made;
    };
    m_reasonHead = head(tr("What you examined, and why it follows"), "reasonHeading");
    m_reason = field("complaintReason", tr("What you examined, and why it follows: it stands in the letter"),
                     tr("The person reads this. No name, address or number of anybody."), ReasonLines);
    m_count = label({.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap},
                    "reasonCount");
    m_found = label({.colour = Colour::Danger, .flow = PlainLabel::Flow::Wrap}, "reasonDetails");
    m_note =
        field("complaintNote", tr("Note for colleagues"), tr("For colleagues only. Nobody else reads it."), NoteLines);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_reasonHead, m_reason, m_count, m_found, head(tr("Note for colleagues"), "complaintNoteHeading"), m_note})
        m_column->addWidget(part);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_draft.setReason(m_reason->toPlainText()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_draft.setNote(m_note->toPlainText()); });
}

void ComplaintForm::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
    setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void ComplaintForm::setKeys(const std::vector<QString> &outcomeKeys, const QString &reason)
{
    for (std::size_t i = 0; i < m_outcomes.size() && i < outcomeKeys.size(); ++i) {
        const QString name = ComplaintWords::outcome(outcomes()[i]);
        m_outcomes[i]->setText(outcomeKeys[i].isEmpty() ? name
                                                        : tr("%1  (%2)", "outcome, its key").arg(name, outcomeKeys[i]));
    }
    m_reasonHead->setKeyHint(reason);
}

void ComplaintForm::refresh()
{
    const auto *complaint = m_draft.complaint();
    m_body->setEnabled(complaint != nullptr);
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        m_outcomes[i]->setAutoExclusive(false);
        m_outcomes[i]->setChecked(m_draft.outcome() == outcomes()[i]);
        m_outcomes[i]->setAutoExclusive(true);
        m_outcomes[i]->setEnabled(m_draft.canChoose(outcomes()[i]));
    }
    const auto faults = m_draft.faults();
    const bool missing = m_draft.outcome() == ComplaintOutcome::Unknown;
    m_meaning->setPlainText(missing
                                ? ComplaintWords::fault(ComplaintFault::OutcomeMissing)
                                : ComplaintWords::outcomeMeaning(
                                      m_draft.outcome(), complaint ? complaint->from : domain::Complainant::Unknown));
    m_meaning->setColour(missing ? Colour::Warning : Colour::TextSecondary);
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
    const QString count = tr("%1 of %2", "letters written, at most")
                              .arg(QLocale().toString(length), QLocale().toString(domain::noticing::FactsLimit));
    const QString fault = m_draft.outcome() == ComplaintOutcome::Unknown && length == 0
                              ? QString()
                              : firstOf(faults, {ComplaintFault::ReasonMissing, ComplaintFault::ReasonTooLong,
                                                 ComplaintFault::ReasonUnfinished});
    // Always one line at least: nothing moves under the hands of who types.
    m_count->setPlainText(fault.isEmpty() ? count : tr("%1. %2", "letters written; what is missing").arg(count, fault));
    m_count->setColour(fault.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    QStringList found;
    for (const auto &detail : m_details.found())
        found << tr("%1: %2").arg(NoticeWords::detail(detail.kind), detail.mask);
    const bool failed = m_details.failure().has_value();
    m_found->setVisible(failed || !found.isEmpty());
    if (failed)
        m_found->setPlainText(kit::errorText(*m_details.failure()));
    else if (!found.isEmpty())
        m_found->setPlainText(tr("This must not leave in a letter. Take it out:") + QLatin1Char('\n') +
                              found.join(QLatin1Char('\n')));
}

} // namespace vigie::ui::notices
