#include "widgets/certification/CertificationDesk.h"
#include "widgets/certification/DataStage.h"
#include "widgets/certification/PracticePage.h"
#include "widgets/certification/StageHead.h"
#include "widgets/kit/KeyCaps.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

/// What the certification desk does by keys, where the keys are shown, and what can be done as it stands.
namespace vigie::ui::certification {

using domain::EvidenceKind;
using domain::FaceAnswer;
using Stage = ApplicationFlow::Stage;

QAction *CertificationDesk::add(QWidget &scope, const char *id, const QString &text, const QString &shortText,
                                const QKeySequence &key, std::function<void()> run)
{
    auto &action = m_actions.ensure(scope, {QLatin1StringView(id), text, tr("Certification"), key, std::move(run)});
    action.setIconText(shortText);
    return &action;
}

void CertificationDesk::addActions()
{
    m_next = add(*this, "certification.next", tr("Go on"), tr("Go on"), Qt::Key_Return, [this] { goOn(); });
    m_back = add(*this, "certification.back", tr("Back to the stage before"), tr("Back"), Qt::Key_Backspace,
                 [this] { goBack(); });
    m_piece = add(*this, "certification.evidence", tr("The next piece of evidence, whole"), tr("Evidence"), Qt::Key_E,
                  [this] { nextEvidence(); });
    m_skip = add(*this, "certification.skip", tr("Skip: somebody else reads it"), tr("Skip"), Qt::Key_K,
                 [this] { m_flow.skip(); });
    auto *undo = add(*this, "certification.undo", tr("Undo the last verdict"), tr("Undo"), Qt::CTRL | Qt::Key_Z,
                     [this] { m_flow.undo(); });
    m_retry = add(*this, "certification.retry", tr("Fetch again what could not be seen"), tr("Try again"), Qt::Key_R,
                  [this] { m_looks->retryAll(); });
    add(*this, "certification.left", tr("List of applications"), tr("List"), Qt::Key_F7,
        [this] { m_split->toggle(kit::SplitPane::Side::Left); });
    add(*this, "certification.right", tr("Evidence panel"), tr("Panel"), Qt::Key_F8,
        [this] { m_split->toggle(kit::SplitPane::Side::Right); });
    addDataActions();
    for (QAction *frequent : {m_next, m_skip})
        m_actions.setUse(*frequent, kit::ActionUse::Frequent);
    m_head->add(*m_back);
    m_head->add(*m_piece);
    m_bar->add(*m_next, kit::Button::Role::Primary);
    m_bar->add(*m_skip, kit::Button::Role::Quiet);
    m_bar->add(*undo, kit::Button::Role::Quiet);
    m_bar->add(m_verdict->suspicion(), kit::Button::Role::Danger);
    m_bar->add(*m_retry, kit::Button::Role::Quiet); // seldom there: at the end nothing moves for it
}

void CertificationDesk::addDataActions()
{
    auto *type = add(*m_data, "certification.type-zone", tr("Type the machine-readable zone"), tr("Type the zone"),
                     Qt::Key_Z, [this] { m_data->openEditor(); });
    auto *number = add(*m_data, "certification.reveal-number", tr("Reveal the document’s number"), tr("Reveal"),
                       Qt::Key_N, [this] { m_data->askReveal(); });
    const auto showKeys = [this, type, number] {
        m_data->setKeys(kit::keyText(number->shortcut()), kit::keyText(type->shortcut()));
    };
    connect(&m_actions, &kit::ActionRegistry::changed, this, showKeys);
    showKeys();
}

void CertificationDesk::refreshActions()
{
    const Stage stage = m_flow.stage();
    const bool open = stage == Stage::Open && m_flow.application();
    const bool answered = m_flow.answer() != FaceAnswer::Unknown;
    const auto seen = m_looks->seen();
    const auto isSeen = [&](EvidenceKind kind) {
        const auto *look = m_looks->find(kind);
        return look && std::ranges::any_of(seen, [&](const domain::SeenEvidence &piece) {
                   return piece.id == look->evidence.id && piece.seen == domain::SeenAs::Whole;
               });
    };
    const bool comparable = open && isSeen(EvidenceKind::DocumentFront) && isSeen(EvidenceKind::SecuritySelfie);
    const bool online = m_ports.connection.status().link == domain::Link::Online;
    QString why;
    if (open && !answered && !m_looks->canBeCompared())
        why = tr("The faces cannot be compared. Go on to ask for the evidence again.");
    else if (open && !answered && !online)
        why = tr("Your answer is sealed by the platform, which cannot be reached now.");
    m_faces->setAnswerable(comparable && online && !m_flow.isSealing() && m_looks->canBeCompared(), why);
    m_faces->setAnswer(m_flow.answer());
    m_head->setVisible(m_flow.application() != nullptr);
    if (stage != Stage::Seeking) // what rests or practises says on its page what there is to do
        m_bar->setVisible(m_flow.current() != nullptr);
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->setTabEnabled(i, !m_flow.application() || canReach(static_cast<Step>(i)));
    const bool whole = m_pages->currentWidget() == m_whole;
    // Without a queue there is nothing to take a next one from.
    const bool idle =
        (stage == Stage::Idle || stage == Stage::Empty || stage == Stage::Failed) && !m_flow.queue().empty();
    const auto session = m_ports.connection.session();
    const bool may = session && session->may("identity.view");
    const bool rests = !m_flow.application();
    m_next->setText(rests ? tr("Next application") : whole ? tr("Back to the stage") : tr("Go on to the next stage"));
    m_next->setIconText(rests ? tr("Next application") : whole ? tr("Close") : tr("Go on"));
    m_next->setEnabled(
        may && (idle || (open && (whole || (m_step == Step::Faces && canReach(Step::Data)) || m_step == Step::Data))));
    const bool practises = m_practice && m_pages->currentWidget() == m_practice;
    m_back->setEnabled(practises || (open && (whole || m_step != Step::Faces)));
    m_piece->setEnabled(open && !m_looks->all().empty());
    m_skip->setEnabled(stage == Stage::Open);
    m_retry->setVisible(open && m_looks->hasFailures()); // first: what is not visible cannot be enabled
    m_retry->setEnabled(m_retry->isVisible());
}

} // namespace vigie::ui::certification
