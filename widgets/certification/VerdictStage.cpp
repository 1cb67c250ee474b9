#include "widgets/certification/VerdictStage.h"

#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/VerdictLines.h"
#include "widgets/certification/VerdictWords.h"
#include "widgets/kit/TimeWords.h"

#include <QVBoxLayout>

namespace vigie::ui::certification {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;

VerdictStage::VerdictStage(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_page(new TwoColumns(theme, tr("Verdict"), this)),
      m_summary(
          new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, &m_page->body())),
      m_obstacle(new PlainLabel(
          theme, {.weight = kit::Weight::Medium, .colour = Colour::Danger, .flow = PlainLabel::Flow::Wrap},
          &m_page->body())),
      m_draft(new PlainLabel(theme, {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap}, &m_page->body()))
{
    setObjectName(QStringLiteral("verdictStage"));
    setAccessibleName(tr("Verdict"));
    m_page->setObjectName(QStringLiteral("verdictPage"));
    setFocusProxy(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    m_summary->setObjectName(QStringLiteral("verdictSummary"));
    m_obstacle->setObjectName(QStringLiteral("verdictObstacle"));
    m_page->left().addWidget(m_summary);
    m_page->left().addWidget(m_obstacle);
    m_draft->setObjectName(QStringLiteral("verdictDraft"));
    m_draft->hide();
    m_page->left().addWidget(m_draft);
    m_conditions = build("conditions", tr("Conditions"), m_page->left());
    m_findings = build("verdictFindings", tr("Findings"), m_page->left());
    m_page->left().addStretch(1);
    m_answer = build("sealedAnswer", tr("Your answer"), m_page->right());
    m_second = build("secondReaders", tr("Second reader"), m_page->right());
    m_reuse = build("reuse", tr("Used elsewhere"), m_page->right());
    m_proposals = build("proposals", tr("What two readers found"), m_page->right());
    m_appeal = build("appeal", tr("Appeal"), m_page->right());
    m_machine = build("machineResults", tr("What machines say"), m_page->right());
    m_similarity = new SimilarityGroup(theme, &m_page->body());
    m_page->right().addWidget(m_similarity);
    m_page->right().addStretch(1);
    m_reveal = new kit::Button(theme, tr("Which accounts…"), kit::Button::Role::Plain, m_reuse.whole);
    m_reveal->setObjectName(QStringLiteral("revealReuse"));
    m_reveal->setAccessibleName(tr("Reveal which other accounts, with a reason"));
    m_reuse.whole->layout()->addWidget(m_reveal);
    m_reuse.whole->layout()->setAlignment(m_reveal, Qt::AlignLeft);
    connect(m_reveal, &QAbstractButton::clicked, this, &VerdictStage::askReveal);
    clear();
}

VerdictStage::Part VerdictStage::build(const char *name, const QString &title, QVBoxLayout &column)
{
    Part part{};
    part.whole = new QWidget(&m_page->body());
    part.whole->setObjectName(QLatin1StringView(name));
    part.whole->setAccessibleName(title);
    part.sentence =
        new PlainLabel(m_theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, part.whole);
    part.sentence->setObjectName(QStringLiteral("partSentence"));
    part.lines = new StatedList(m_theme, title, part.whole);
    part.lines->setObjectName(QStringLiteral("partLines"));
    auto *inside = new QVBoxLayout(part.whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m_theme->metric(Metric::SpaceS));
    auto *head = new kit::SectionHeader(m_theme, title, part.whole);
    head->setObjectName(QStringLiteral("partHead"));
    inside->addWidget(head);
    inside->addWidget(part.sentence);
    inside->addWidget(part.lines);
    column.addWidget(part.whole);
    return part;
}

void VerdictStage::fill(const Part &part, const std::vector<StatedLine> &lines, const QString &otherwise)
{
    part.lines->setLines(lines);
    part.sentence->setPlainText(lines.empty() ? otherwise : QString());
    part.sentence->setVisible(lines.empty() && !otherwise.isEmpty());
    part.whole->setVisible(!lines.empty() || !otherwise.isEmpty());
}

void VerdictStage::show(const VerdictFacts &facts)
{
    const auto &application = facts.application;
    QStringList summary{VerdictWords::kind(application.kind), EvidenceWords::document(application.document)};
    if (!application.country.empty())
        summary << QString::fromStdString(application.country);
    summary << tr("submission %1").arg(application.attempt);
    if (application.submittedAt)
        summary << kit::moment(*application.submittedAt);
    if (application.kind == domain::ApplicationKind::Fan)
        summary << (application.consentAt ? tr("consented %1").arg(kit::moment(*application.consentAt))
                                          : tr("no consent: certifies nobody"));
    m_summary->setPlainText(summary.join(QStringLiteral(" · ")));
    m_obstacle->setPlainText(facts.obstacle);
    m_obstacle->setVisible(!facts.obstacle.isEmpty());
    m_draft->setPlainText(facts.draft);
    m_draft->setVisible(!facts.draft.isEmpty());
    fill(m_conditions, VerdictLines::conditions(facts),
         tr("This version does not know what is asked of such an application."));
    fill(m_findings, VerdictLines::findings(facts),
         facts.isTableThere ? tr("Nothing was found in pictures and data. That is no proof that they are genuine.")
                            : tr("The values of the applicant are not here, so nothing is known of them."));
    showAnswer(facts);
    fill(m_second, VerdictLines::secondReaders(facts), {});
    fill(m_reuse, VerdictLines::reuse(application), {});
    m_reveal->setVisible(!application.reuse.empty());
    fill(m_proposals, VerdictLines::proposals(application), {});
    std::vector<StatedLine> appeal;
    if (application.appeal) {
        appeal.push_back({Tone::Neutral, tr("Applicant"), kit::moment(application.appeal->complainedAt),
                          application.appeal->complaint});
        appeal.push_back(
            {Tone::Neutral, tr("Letter"), kit::moment(application.appeal->blockedAt), application.appeal->letter});
    }
    fill(m_appeal, appeal, {});
}

void VerdictStage::showAnswer(const VerdictFacts &facts)
{
    const bool isSealed = facts.answer != domain::FaceAnswer::Unknown;
    std::vector<StatedLine> answer;
    if (isSealed)
        answer.push_back({Tone::Neutral, tr("Sealed"), VerdictWords::answer(facts.answer),
                          tr("Given before anything a machine found; it does not change any more.")});
    fill(m_answer, answer, tr("Compare the faces first. What machines say is shown when your answer is sealed."));
    if (!isSealed || !facts.machine)
        return fill(m_machine, {}, isSealed ? tr("What machines say is on its way.") : tr("After your answer"));
    fill(m_machine, VerdictLines::machine(*facts.machine), tr("No machine has said anything."));
}

void VerdictStage::clear()
{
    m_summary->setPlainText({});
    m_obstacle->setPlainText({});
    m_obstacle->hide();
    m_draft->setPlainText({});
    m_draft->hide();
    for (const auto &part : {m_conditions, m_findings, m_answer, m_machine, m_reuse, m_proposals, m_second, m_appeal})
        fill(part, {}, {});
    m_similarity->show(SimilarityOpinion());
    m_reveal->hide();
}

void VerdictStage::addSection(QWidget *section)
{
    m_page->right().insertWidget(0, section);
}

void VerdictStage::askReveal()
{
    if (!m_reveal->isHidden())
        Q_EMIT revealWanted(domain::RevealOf::ReuseLinks);
}

void VerdictStage::setRevealKey(const QString &key)
{
    m_reveal->setKeyHint(key);
}

} // namespace vigie::ui::certification
