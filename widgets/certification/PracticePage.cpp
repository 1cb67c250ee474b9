#include "widgets/certification/PracticePage.h"

#include "widgets/certification/PracticeWords.h"
#include "widgets/kit/ErrorText.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::certification {

using domain::EvidenceKind;
using domain::FaceAnswer;
using domain::FaceRole;
using kit::Button;
using kit::Metric;
using kit::PlainLabel;
using State = kit::StateView::State;

namespace {

constexpr QSize Room{1200, 900}; ///< device pixels the pictures are decoded for; only their faces are shown

} // namespace

PracticePage::PracticePage(const kit::ThemeSource &theme, const kit::ActionRegistry &actions,
                           domain::Practising &practising, domain::IdentityPictures &pictures,
                           domain::Connection &connection, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_practising(practising), m_connection(connection),
      m_looks(new EvidenceLooks(pictures, this))
{
    setObjectName(QStringLiteral("practicePage"));
    setAccessibleName(tr("Practice"));
    setFocusPolicy(Qt::StrongFocus);
    m_actions.setChosen(actions.chosen());
    connect(&actions, &kit::ActionRegistry::changed, this, [this, &actions] {
        if (m_actions.chosen() != actions.chosen())
            m_actions.apply(actions.chosen());
    });
    m_stage = new FacesStage(theme, m_actions, this);
    m_state = new kit::StateView(theme, this);
    m_state->setObjectName(QStringLiteral("practiceState"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stage, 1);
    column->addWidget(m_state, 1);
    column->addWidget(makeTruth());
    connect(m_stage, &FacesStage::answered, this, &PracticePage::answer);
    connect(&m_stage->pair(), &FacePair::documentPainted, this, [this] { markShown(EvidenceKind::DocumentFront); });
    connect(&m_stage->pair(), &FacePair::personPainted, this, [this] { markShown(EvidenceKind::SecuritySelfie); });
    const auto looksChanged = [this] {
        m_stage->show(*m_looks);
        refresh();
    };
    connect(m_looks, &EvidenceLooks::reset, this, looksChanged);
    connect(m_looks, &EvidenceLooks::changed, this, looksChanged);
    connect(m_state, &kit::StateView::actionTriggered, this, &PracticePage::goOn);
    refresh();
}

QString PracticePage::offer()
{
    return tr("Before the first live application you compare some pairs of invented people and are told the answer "
              "after each. It is not measured.");
}

QString PracticePage::offerAction()
{
    return tr("Practise");
}

QWidget *PracticePage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("practiceHead"));
    head->setAccessibleName(tr("Practice"));
    auto *tag = new kit::StatusTag(m_theme, head);
    tag->setObjectName(QStringLiteral("practiceTag"));
    tag->setState(kit::Tone::Neutral, tr("Practice"));
    auto *words = new PlainLabel(m_theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, head);
    words->setObjectName(QStringLiteral("practiceWords"));
    words->setPlainText(tr("The people are invented. What you answer is neither measured nor kept."));
    m_progress = new PlainLabel(m_theme, {}, head);
    m_progress->setObjectName(QStringLiteral("practiceProgress"));
    m_leave = new Button(m_theme, tr("Leave"), Button::Role::Quiet, head);
    m_leave->setObjectName(QStringLiteral("practiceLeave"));
    connect(m_leave, &QAbstractButton::clicked, this, [this] {
        leave();
        Q_EMIT left();
    });
    auto *row = new QHBoxLayout(head);
    const int space = m_theme->metric(Metric::SpaceM);
    row->setContentsMargins(space, m_theme->metric(Metric::SpaceS), space, m_theme->metric(Metric::SpaceS));
    row->setSpacing(m_theme->metric(Metric::SpaceS));
    row->addWidget(tag);
    row->addWidget(words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_leave);
    return head;
}

QWidget *PracticePage::makeTruth()
{
    m_truth = new QWidget(this);
    m_truth->setObjectName(QStringLiteral("practiceTruth"));
    m_truth->setAccessibleName(tr("What is true"));
    m_said = new kit::StatusTag(m_theme, m_truth);
    m_said->setObjectName(QStringLiteral("practiceSaid"));
    m_lesson = new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, m_truth);
    m_lesson->setObjectName(QStringLiteral("practiceLesson"));
    m_next = new Button(m_theme, tr("Next pair"), Button::Role::Primary, m_truth);
    m_next->setObjectName(QStringLiteral("practiceNext"));
    connect(m_next, &QAbstractButton::clicked, this, &PracticePage::goOn);
    auto *row = new QHBoxLayout(m_truth);
    const int space = m_theme->metric(Metric::SpaceM);
    row->setContentsMargins(space, 0, space, space);
    row->setSpacing(m_theme->metric(Metric::SpaceS));
    row->addWidget(m_said);
    row->addWidget(m_lesson, 1);
    row->addWidget(m_next);
    return m_truth;
}

void PracticePage::begin()
{
    leave();
    m_state->setState(State::Loading, tr("Getting the next pair…"));
    deliver(m_practising.standing(), this, [this, round = m_round](const Result<domain::PracticeStanding> &standing) {
        if (round != m_round)
            return;
        standing ? showStanding(*standing) : showFailure(standing.code());
    });
}

void PracticePage::goOn()
{
    if (m_outcome && m_outcome->isDone) {
        leave();
        Q_EMIT finished();
    } else if (m_outcome || canBegin()) {
        begin();
    }
}

bool PracticePage::canBegin() const
{
    return !m_state->isHidden() && m_state->state() != State::Loading;
}

void PracticePage::setKeys(const QString &next, const QString &leave)
{
    m_nextKey = next;
    m_next->setKeyHint(next);
    m_leave->setKeyHint(leave);
}

void PracticePage::leave()
{
    ++m_round;
    m_pair.reset();
    m_outcome.reset();
    m_isAnswering = false;
    m_failed.clear();
    m_looks->clear();
    m_stage->clear();
    m_progress->setPlainText({});
    m_state->setState(State::Empty, offer(), offerAction(), m_nextKey); // whoever comes back begins again
    refresh();
}

void PracticePage::showStanding(const domain::PracticeStanding &standing)
{
    m_progress->setPlainText(PracticeWords::progress(standing.answered, standing.needed));
    m_pair = standing.next;
    if (!m_pair) {
        m_outcome = domain::PracticeOutcome{};
        m_outcome->isDone = true;
        m_state->setState(State::Empty, tr("Every pair is answered. The live applications are open to you."),
                          tr("To the applications"), m_nextKey);
        return refresh();
    }
    domain::Application invented;
    invented.id = domain::ApplicationId(m_pair->id.value);
    invented.evidence = m_pair->evidence;
    m_looks->show(invented, Room);
    refresh();
    if (isVisible())
        m_stage->setFocus(Qt::OtherFocusReason);
}

void PracticePage::showFailure(ErrorCode reason)
{
    const bool offline = m_connection.status().link != domain::Link::Online;
    m_state->setState(reason == ErrorCode::Permission ? State::NoPermission
                      : offline                       ? State::Offline
                                                      : State::Error,
                      kit::errorText(reason), tr("Try again"), m_nextKey);
    refresh();
}

void PracticePage::markShown(EvidenceKind kind)
{
    if (const auto *look = m_looks->find(kind); look && !look->wasShown)
        m_looks->markShown(look->evidence.id);
}

/// It was on the screen, or there is no face that could be.
bool PracticePage::isReady(EvidenceKind kind, FaceRole role) const
{
    const auto *look = m_looks->find(kind);
    if (!look || !look->faces)
        return false;
    return look->wasShown || std::ranges::none_of(look->faces->faces, [role](const domain::EqualisedFace &face) {
               return face.finding.role == role;
           });
}

void PracticePage::answer(FaceAnswer answer)
{
    if (!m_pair || m_isAnswering || m_outcome)
        return;
    m_isAnswering = true;
    m_failed.clear();
    refresh();
    deliver(m_practising.answer({m_pair->id, answer}), this,
            [this, round = m_round, answer](const Result<domain::PracticeOutcome> &outcome) {
                if (round != m_round)
                    return;
                m_isAnswering = false;
                if (outcome) {
                    m_stage->setAnswer(answer);
                    return tell(*outcome);
                }
                m_failed = kit::errorText(outcome.code());
                refresh();
            });
}

void PracticePage::tell(const domain::PracticeOutcome &outcome)
{
    m_outcome = outcome;
    m_progress->setPlainText(PracticeWords::progress(outcome.answered, outcome.needed));
    m_said->setState(kit::Tone::Neutral, PracticeWords::truth(outcome.truth));
    m_lesson->setPlainText(PracticeWords::lesson(outcome.lesson));
    m_next->setText(outcome.isDone ? tr("To the applications") : tr("Next pair"));
    refresh();
    if (isVisible())
        m_next->setFocus(Qt::OtherFocusReason);
}

void PracticePage::refresh()
{
    const auto *front = m_looks->find(EvidenceKind::DocumentFront);
    const auto *selfie = m_looks->find(EvidenceKind::SecuritySelfie);
    const bool broken = m_pair && (!front || !selfie || front->failure || selfie->failure);
    if (broken && !m_outcome)
        m_state->setState(State::Error, tr("A picture of this pair cannot be shown."), tr("Try again"), m_nextKey);
    const bool ready = isReady(EvidenceKind::DocumentFront, FaceRole::Document) &&
                       isReady(EvidenceKind::SecuritySelfie, FaceRole::Live);
    m_stage->setAnswerable(m_pair && ready && !m_isAnswering && !m_outcome, m_failed);
    m_stage->setVisible(m_pair && !broken);
    m_state->setVisible(!m_pair || broken);
    m_truth->setVisible(m_pair && m_outcome);
}

void PracticePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Surface));
}

void PracticePage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_pair)
        m_outcome ? m_next->setFocus(event->reason()) : m_stage->setFocus(event->reason());
}

} // namespace vigie::ui::certification
