#include "widgets/notices/ComplaintView.h"

#include "models/base/VisibleText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ComplaintWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QVBoxLayout>

namespace vigie::ui::notices {

using domain::Complaint;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::SectionHeader;

namespace {

constexpr qsizetype WordsBytes = 4'000; ///< of a complaint beside the content; the rest is told to be there

QString whatWasTaken(const Complaint &complaint)
{
    QStringList taken;
    for (const auto &one : complaint.taken) {
        const QString words = NoticeWords::restriction(one.kind);
        if (!taken.contains(words))
            taken << words;
    }
    return taken.join(QStringLiteral(", "));
}

} // namespace

ComplaintView::ComplaintView(const kit::ThemeSource &theme, masking::DetailMasks &masks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_kind(new kit::StatusTag(theme, this)),
      m_facts(new kit::KeyValueList(theme, this)), m_firstHead(new SectionHeader(theme, tr("First decision"), this)),
      m_letterHead(new SectionHeader(theme, tr("Letter that left then"), this)),
      m_noticeHead(new SectionHeader(theme, tr("The notice it goes back to"), this))
{
    setObjectName(QStringLiteral("complaintView"));
    setAccessibleName(tr("Complaint"));
    m_kind->setObjectName(QStringLiteral("complaintKind"));
    m_facts->setObjectName(QStringLiteral("complaintFacts"));
    m_firstHead->setObjectName(QStringLiteral("firstDecisionHeading"));
    m_letterHead->setObjectName(QStringLiteral("firstLetterHeading"));
    m_noticeHead->setObjectName(QStringLiteral("complainedNoticeHeading"));
    m_why = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "complaintWhy");
    m_words = new masking::MaskedLabel(theme, {.flow = PlainLabel::Flow::Wrap}, masks, this);
    m_words->setObjectName(QStringLiteral("complaintWords"));
    m_first = label({.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap}, "firstDecision");
    m_seen = label({.flow = PlainLabel::Flow::Wrap}, "firstFacts");
    m_letter = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "firstLetter");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme->metric(Metric::SpaceS));
    column->setSpacing(theme->metric(Metric::SpaceXs));
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_why, m_words, m_facts, m_firstHead, m_first, m_seen,
                                                          m_letterHead, m_letter, m_noticeHead})
        column->addWidget(part);
    hide();
}

PlainLabel *ComplaintView::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, this);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void ComplaintView::show(const domain::NoticeDetail &detail, const domain::PersonId &reviewer, Instant now)
{
    if (!detail.complaint)
        return clear();
    const auto &complaint = m_complaint.emplace(*detail.complaint);
    m_due = detail.kase.dueAt;
    m_kind->setState(ComplaintWords::tone(domain::dutyOf(complaint)), ComplaintWords::kind(complaint.from),
                     kit::Icon::Scale);
    m_words->setWords(complaint.text, WordsBytes);
    tick(now);
    showFacts(complaint, reviewer);
    showFirst(complaint.of);
    setVisible(true);
}

void ComplaintView::clear()
{
    m_complaint.reset();
    m_words->setWords({}); // nothing of what is gone from the screen stays
    for (auto *words : {m_first, m_seen, m_letter})
        words->setPlainText({});
    setVisible(false);
}

void ComplaintView::tick(Instant now)
{
    if (m_complaint)
        m_why->setPlainText(ComplaintWords::whyNow(domain::dutyOf(*m_complaint), m_due, now));
}

void ComplaintView::showFacts(const Complaint &complaint, const domain::PersonId &reviewer)
{
    const bool own = domain::mustBeAnother(complaint, reviewer);
    std::vector<kit::KeyValueList::Fact> facts{
        {tr("From"), ComplaintWords::from(complaint.from), {}},
        {tr("Language"), NoticeWords::language(complaint.language), {}},
        {tr("Received"), kit::moment(complaint.receivedAt), {}},
        {tr("Receipt sent"), complaint.acknowledgedAt ? kit::moment(*complaint.acknowledgedAt) : tr("not sent"), {}}};
    if (!complaint.taken.empty())
        facts.push_back({tr("Taken away"), whatWasTaken(complaint), {}});
    facts.push_back({tr("Decided first by"), complaint.of.authorName, {}});
    facts.push_back({tr("Decides now"), own ? tr("somebody else: the first decision is yours") : tr("you"),
                     own ? kit::Tone::Soon : kit::Tone::Neutral});
    facts.push_back({tr("Reference"), QString::fromStdString(complaint.id.value), {}});
    if (complaint.state == domain::ComplaintState::Decided)
        facts.push_back({tr("Examined again"), ComplaintWords::outcome(complaint.outcome), kit::Tone::Soon});
    m_facts->setFacts(facts);
}

void ComplaintView::showFirst(const domain::ComplainedDecision &of)
{
    m_first->setPlainText(tr("%1, by %2 on %3", "outcome, colleague, moment")
                              .arg(NoticeWords::outcome(of.decision.outcome), of.authorName, kit::moment(of.at)));
    m_seen->setPlainText(of.decision.facts);
    m_letterHead->setVisible(of.letter.has_value());
    m_letter->setVisible(of.letter.has_value());
    m_letter->setPlainText(of.letter ? of.letter->text : QString());
}

} // namespace vigie::ui::notices
