#include "widgets/certification/FacesStage.h"

#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/ToolButton.h"
#include "widgets/certification/VerdictWords.h"
#include "widgets/kit/FlowLayout.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie::ui::certification {

using domain::FaceAnswer;
using kit::Button;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr double ZoomStep = 1.25;

constexpr std::array Answers{std::pair(FaceAnswer::Same, "same"), std::pair(FaceAnswer::ProbablySame, "probably-same"),
                             std::pair(FaceAnswer::CannotTell, "cannot-tell"),
                             std::pair(FaceAnswer::ProbablyDifferent, "probably-different"),
                             std::pair(FaceAnswer::Different, "different")};

} // namespace

FacesStage::FacesStage(const kit::ThemeSource &theme, kit::ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_pair(new FacePair(theme, this)),
      m_left(new PlainLabel(theme, {.type = kit::Type::Caption, .colour = kit::Colour::TextSecondary}, this)),
      m_right(new PlainLabel(theme, {.type = kit::Type::Caption, .colour = kit::Colour::TextSecondary}, this)),
      m_question(new PlainLabel(
          theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("facesStage"));
    setAccessibleName(tr("Faces"));
    setFocusPolicy(Qt::StrongFocus);
    m_left->setObjectName(QStringLiteral("documentQuality"));
    m_right->setObjectName(QStringLiteral("personQuality"));
    m_question->setObjectName(QStringLiteral("faceQuestion"));
    const int space = theme->metric(Metric::SpaceM);
    auto *qualities = new QHBoxLayout;
    qualities->setContentsMargins(space, theme->metric(Metric::SpaceS), space, 0);
    qualities->setSpacing(theme->metric(Metric::SpaceL));
    qualities->addWidget(m_left, 1);
    qualities->addWidget(m_right, 1);
    qualities->addSpacing(m_pair->sideWidth()); // each stands below its face
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pair, 1);
    column->addLayout(qualities);
    column->addWidget(makeTools());
    column->addWidget(makeAnswers());
    connect(m_pair, &FacePair::changed, this, &FacesStage::refresh);
    connect(&m_actions, &kit::ActionRegistry::changed, this, &FacesStage::arrangeAnswers); // other keys, other widths
    connect(&m_theme, &kit::ThemeSource::changed, this, &FacesStage::arrangeAnswers);
    setAnswerable(false);
    refresh();
}

QAction *FacesStage::add(const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                         std::function<void()> run)
{
    auto &action = m_actions.ensure(*this, {QLatin1StringView(id), text, tr("Faces"), key, std::move(run)});
    action.setIconText(shortText);
    return &action;
}

QWidget *FacesStage::makeTools()
{
    auto *tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("faceTools"));
    tools->setAccessibleName(tr("How the faces are looked at"));
    auto *row = new QHBoxLayout(tools);
    const int space = m_theme->metric(Metric::SpaceM);
    row->setContentsMargins(space, m_theme->metric(Metric::SpaceS), space, 0);
    row->setSpacing(m_theme->metric(Metric::SpaceS));
    const auto toggleStyle = [this](bool FaceStyle::*what) {
        auto style = m_pair->style();
        style.*what = !(style.*what);
        m_pair->setStyle(style);
    };
    m_grey = add("certification.grey", tr("Both faces in grey"), tr("Grey"), Qt::Key_G,
                 [toggleStyle] { toggleStyle(&FaceStyle::grey); });
    m_mirror = add("certification.mirror", tr("Mirror the person’s face"), tr("Mirror"), Qt::Key_M,
                   [toggleStyle] { toggleStyle(&FaceStyle::mirrored); });
    m_loupe = add("certification.loupe", tr("Loupe on both faces"), tr("Loupe"), Qt::Key_L,
                  [this] { m_pair->toggleLoupe(); });
    auto *closer =
        add("certification.closer", tr("Closer"), tr("Closer"), Qt::Key_Plus, [this] { m_pair->zoom(ZoomStep); });
    auto *farther = add("certification.farther", tr("Farther away"), tr("Farther"), Qt::Key_Minus,
                        [this] { m_pair->zoom(1 / ZoomStep); });
    auto *whole = add("certification.whole", tr("The whole faces"), tr("Whole"), Qt::Key_0, [this] { m_pair->fit(); });
    m_before = add("certification.face-before", tr("The face before, on the right"), tr("Before"), Qt::Key_Left,
                   [this] { m_pair->go(-1); });
    m_after = add("certification.face-after", tr("The next face on the right: held card, liveness frames"),
                  tr("Next face"), Qt::Key_Right, [this] { m_pair->go(1); });
    for (auto *action : {m_grey, m_mirror, m_loupe})
        action->setCheckable(true);
    using kit::Icon;
    using Sign = std::optional<Icon>;
    for (const auto &[action, sign] : std::initializer_list<std::pair<QAction *, Sign>>{{m_grey, {}},
                                                                                        {m_mirror, {}},
                                                                                        {m_loupe, {}},
                                                                                        {closer, Icon::Plus},
                                                                                        {farther, Icon::Minus},
                                                                                        {whole, Icon::Maximize},
                                                                                        {m_before, {}},
                                                                                        {m_after, {}}})
        row->addWidget(makeToolButton(m_theme, *action, sign, tools));
    row->addStretch(1);
    return tools;
}

QWidget *FacesStage::makeAnswers()
{
    auto *answers = new QWidget(this);
    answers->setObjectName(QStringLiteral("faceAnswers"));
    answers->setAccessibleName(tr("Your answer"));
    auto *column = new QVBoxLayout(answers);
    const int space = m_theme->metric(Metric::SpaceM);
    column->setContentsMargins(space, m_theme->metric(Metric::SpaceS), space, space);
    column->setSpacing(m_theme->metric(Metric::SpaceS));
    column->addWidget(m_question);
    auto *buttons = new QWidget(answers);
    buttons->setObjectName(QStringLiteral("faceAnswerButtons"));
    buttons->setAccessibleName(tr("Your answer"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *flow = new kit::FlowLayout(buttons, m_theme->metric(Metric::SpaceS));
    flow->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < Answers.size(); ++i) {
        const auto [answer, word] = Answers[i];
        const auto text = VerdictWords::answer(answer);
        m_answers[i] = add(QByteArray("certification.answer-").append(word).constData(), text, text,
                           QKeySequence(Qt::Key_1 + static_cast<int>(i)), [this, answer] {
                               if (m_isAnswerable)
                                   Q_EMIT answered(answer);
                           });
        m_buttons[i] = new Button(m_theme, {}, Button::Role::Plain, buttons);
        m_buttons[i]->setObjectName(QStringLiteral("button.") + m_answers[i]->objectName());
        m_buttons[i]->setFocusPolicy(Qt::TabFocus);
        m_buttons[i]->follow(*m_answers[i]);
        m_buttons[i]->setPadding(Button::Padding::Narrow);
        flow->addWidget(m_buttons[i]);
    }
    column->addWidget(buttons);
    return answers;
}

/// Five of one width: none is nearer than another. In one row where they have room in it.
void FacesStage::arrangeAnswers()
{
    const int count = static_cast<int>(m_buttons.size());
    const int room = width() - 2 * m_theme->metric(Metric::SpaceM);
    const int between = m_theme->metric(Metric::SpaceS);
    int widest = 0;
    for (const auto *button : m_buttons)
        widest = std::max(widest, button->minimumSizeHint().width());
    int inRow = count;
    while (inRow > 1 && inRow * (widest + between) - between > room)
        --inRow;
    const int rows = (count + inRow - 1) / inRow;
    inRow = (count + rows - 1) / rows;
    for (auto *button : m_buttons)
        button->setFixedWidth(std::max(widest, (room - (inRow - 1) * between) / inRow));
}

void FacesStage::resizeEvent(QResizeEvent *event)
{
    arrangeAnswers();
    QWidget::resizeEvent(event);
}

void FacesStage::show(const EvidenceLooks &looks)
{
    m_pair->show(looks);
}

void FacesStage::clear()
{
    m_pair->clear();
    setAnswer(FaceAnswer::Unknown);
    setAnswerable(false);
}

void FacesStage::setAnswerable(bool answerable, const QString &why)
{
    m_isAnswerable = answerable;
    m_why = why;
    refresh();
}

void FacesStage::setAnswer(FaceAnswer answer)
{
    m_answer = answer;
    refresh();
}

QString FacesStage::quality(const domain::FaceFinding *finding) const
{
    if (!finding)
        return {};
    QStringList parts{finding->role == domain::FaceRole::Document   ? tr("Document")
                      : finding->role == domain::FaceRole::HeldCard ? tr("Card that is held")
                                                                    : tr("Person")};
    parts << tr("%1 px between the eyes").arg(std::lround(finding->quality.eyeDistance));
    for (const auto fault : faultsOf(finding->quality))
        parts << EvidenceWords::fault(fault);
    return parts.join(QStringLiteral(" · "));
}

void FacesStage::refresh()
{
    m_left->setPlainText(quality(m_pair->leftFinding()));
    m_right->setPlainText(quality(m_pair->rightFinding()));
    const bool sealed = m_answer != FaceAnswer::Unknown;
    m_question->setPlainText(sealed            ? tr("You have answered: %1.").arg(VerdictWords::answer(m_answer))
                             : m_why.isEmpty() ? tr("Do both pictures show the same person?")
                                               : m_why);
    for (std::size_t i = 0; i < Answers.size(); ++i) {
        m_answers[i]->setEnabled(m_isAnswerable && !sealed);
        m_buttons[i]->setRole(m_answer == Answers[i].first ? Button::Role::Primary : Button::Role::Plain);
    }
    m_grey->setChecked(m_pair->style().grey);
    m_mirror->setChecked(m_pair->style().mirrored);
    m_loupe->setChecked(m_pair->left().viewer().hasLoupe());
    m_before->setEnabled(m_pair->shown() > 0);
    m_after->setEnabled(m_pair->shown() + 1 < m_pair->candidates());
}

void FacesStage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Surface));
}

void FacesStage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_pair->right().setFocus(event->reason());
}

} // namespace vigie::ui::certification
