#include "widgets/certification/RevealCard.h"

#include "models/base/OneTimeCode.h"
#include "widgets/kit/ErrorText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace vigie::ui::certification {

using domain::RevealOf;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 480;
constexpr int LongestReason = 500; ///< characters: a sentence or two

} // namespace

RevealCard::RevealCard(const kit::ThemeSource &theme, QWidget &host, std::chrono::milliseconds shownFor)
    : Floating(theme, host),
      m_title(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_explanation(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_reason(new QLineEdit(this)), m_code(new QLineEdit(this)),
      m_answer(new PlainLabel(theme, {.type = kit::Type::Mono, .flow = PlainLabel::Flow::Wrap}, this)),
      m_sentence(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_confirm(new kit::Button(theme, tr("Reveal"), kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("revealCard"));
    setOutside(Outside::Closes);
    m_title->setObjectName(QStringLiteral("revealTitle"));
    m_explanation->setObjectName(QStringLiteral("revealExplanation"));
    m_explanation->setPlainText(tr("Your reason and that you asked are kept. It is masked again after %n second(s).",
                                   nullptr, static_cast<int>(shownFor / std::chrono::seconds(1))));
    m_reason->setObjectName(QStringLiteral("revealReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What do you need it for?"));
    m_reason->setMaxLength(LongestReason);
    m_code->setObjectName(QStringLiteral("revealCode"));
    m_code->setAccessibleName(tr("Code of your authenticator"));
    m_code->setPlaceholderText(tr("Six digits of your authenticator"));
    m_code->setMaxLength(CodeDigits);
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_code));
    m_code->hide();
    m_answer->setObjectName(QStringLiteral("revealAnswer"));
    m_sentence->setObjectName(QStringLiteral("revealSentence"));
    m_confirm->setObjectName(QStringLiteral("revealConfirm"));
    m_confirm->setKeyHint(tr("Enter"));
    auto *cancel = new kit::Button(theme, tr("Close"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("revealClose"));
    cancel->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_explanation, m_reason, m_code, m_answer, m_sentence})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        mask();
        say(tr("Masked again. Ask once more when you still need it."), Colour::TextSecondary);
    });
    connect(this, &Floating::closed, this, &RevealCard::mask);
    for (const QLineEdit *field : {m_reason, m_code}) {
        connect(field, &QLineEdit::textChanged, this, &RevealCard::refreshConfirm);
        connect(field, &QLineEdit::returnPressed, this, &RevealCard::confirm);
    }
    connect(m_confirm, &QAbstractButton::clicked, this, &RevealCard::confirm);
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
}

void RevealCard::ask(RevealOf what)
{
    mask();
    m_what = what;
    const QString title = what == RevealOf::ReuseLinks ? tr("Reveal which other accounts used the evidence")
                                                       : tr("Reveal the number of the document");
    setAccessibleName(title);
    m_title->setPlainText(title);
    m_reason->clear();
    showCode(false);
    say({}, Colour::TextSecondary);
    open();
}

bool RevealCard::isCodeAsked() const
{
    return !m_code->isHidden();
}

void RevealCard::showCode(bool shown)
{
    m_code->clear();
    m_code->setVisible(shown);
    m_reason->setReadOnly(shown); // what is kept is what was asked with
    m_confirm->setText(shown ? tr("Confirm that it is you") : tr("Reveal"));
    refreshConfirm();
}

void RevealCard::refreshConfirm()
{
    const bool complete = isCodeAsked() ? m_code->text().size() == CodeDigits : !m_reason->text().trimmed().isEmpty();
    m_confirm->setEnabled(!m_isAsking && complete);
}

void RevealCard::confirm()
{
    if (!isOpen() || !m_confirm->isEnabled())
        return;
    if (isCodeAsked())
        return giveCode();
    mask();
    m_isAsking = true;
    refreshConfirm();
    say(tr("Asking the platform"), Colour::TextSecondary);
    Q_EMIT chosen(m_what, m_reason->text().trimmed());
}

void RevealCard::askCode()
{
    if (!isOpen() || !m_isAsking)
        return;
    m_isAsking = false;
    showCode(true);
    say(tr("The platform wants to be sure that it is you. It asks again after some minutes."), Colour::TextSecondary);
    m_code->setFocus(Qt::OtherFocusReason);
}

void RevealCard::giveCode()
{
    m_isAsking = true;
    refreshConfirm();
    say(tr("Asking the platform"), Colour::TextSecondary);
    Q_EMIT codeGiven(m_code->text().toStdString());
}

void RevealCard::goOn()
{
    if (!isOpen() || !m_isAsking || !isCodeAsked())
        return;
    m_isAsking = false;
    showCode(false);
    m_reason->setFocus(Qt::OtherFocusReason);
    confirm();
}

void RevealCard::showCodeFailure(ErrorCode failure)
{
    if (!isOpen() || !m_isAsking || !isCodeAsked())
        return;
    m_isAsking = false;
    m_code->clear();
    refreshConfirm();
    QString words = kit::errorText(failure);
    if (failure == ErrorCode::RateLimited)
        words = tr("Too many wrong codes. None is looked at for five minutes.");
    else if (failure == ErrorCode::Permission)
        words = tr("No authenticator of yours is known. An administrator of the platform can set one up.");
    say(words, Colour::Danger);
    m_code->setFocus(Qt::OtherFocusReason);
}

void RevealCard::showAnswer(const domain::Revealed &revealed)
{
    if (!isOpen() || !m_isAsking || revealed.what != m_what)
        return;
    m_isAsking = false;
    refreshConfirm();
    QStringList lines;
    if (revealed.what == RevealOf::DocumentNumber)
        lines << revealed.number;
    for (const auto &link : revealed.links)
        lines << tr("%1, application %2")
                     .arg(QString::fromStdString(link.member.value), QString::fromStdString(link.application.value));
    lines.removeAll(QString());
    m_answer->setPlainText(lines.join(QLatin1Char('\n')));
    m_answer->setAccessibleName(m_answer->text());
    m_answer->setVisible(!lines.isEmpty());
    say(lines.isEmpty() ? tr("The platform has nothing to reveal.") : QString(), Colour::TextSecondary);
    m_timer.start();
}

void RevealCard::showFailure(ErrorCode failure)
{
    if (!isOpen() || !m_isAsking)
        return;
    m_isAsking = false;
    refreshConfirm();
    say(kit::errorText(failure), Colour::Danger);
}

void RevealCard::mask()
{
    m_timer.stop();
    m_isAsking = false;
    m_answer->setPlainText({});
    m_answer->setAccessibleName({});
    m_answer->hide();
    m_code->clear();
}

void RevealCard::say(const QString &words, Colour colour)
{
    m_sentence->setPlainText(words);
    m_sentence->setColour(colour);
    m_sentence->setVisible(!words.isEmpty());
    if (isOpen())
        settle();
}

QWidget *RevealCard::focusTarget()
{
    return m_reason;
}

QRect RevealCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::certification
