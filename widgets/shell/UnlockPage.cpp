#include "widgets/shell/UnlockPage.h"

#include "widgets/kit/Column.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int ColumnWidth = 400; // a line of reading length in the middle of the window

} // namespace

UnlockPage::UnlockPage(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_title(new kit::PlainLabel(
          theme, {.type = kit::Type::Title, .weight = kit::Weight::Strong, .flow = kit::PlainLabel::Flow::Wrap}, this)),
      m_explanation(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this)),
      m_passphrase(new QLineEdit(this)), m_again(new QLineEdit(this)),
      m_problem(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Regular, Colour::Danger, kit::PlainLabel::Flow::Wrap}, this)),
      m_go(new kit::Button(theme, {}, kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("unlockPage"));
    setAccessibleName(tr("Unlock the profile"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_again->setAccessibleName(tr("Passphrase once more"));
    m_again->setPlaceholderText(tr("Once more"));
    m_go->setObjectName(QStringLiteral("unlockButton"));
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    for (auto *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(field, &QLineEdit::returnPressed, this, &UnlockPage::submit);
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    }
    connect(m_go, &QAbstractButton::clicked, this, &UnlockPage::submit);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceM));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_explanation, m_passphrase, m_again, m_problem, m_go}) {
        column->addWidget(widget);
    }
    kit::centre(theme, *this, *content, ColumnWidth);
    ask(Purpose::Enter);
}

void UnlockPage::ask(Purpose purpose, const QString &problem)
{
    m_purpose = purpose;
    const bool create = purpose == Purpose::Create;
    m_title->setPlainText(create ? tr("Choose a passphrase") : tr("Unlock"));
    explain(create ? tr("This computer offers no keychain, so a passphrase protects what Vigie keeps here. It is "
                        "stored nowhere: without it, what waits here unsent is lost.")
                   : tr("Enter the passphrase of this profile."));
    m_go->setText(create ? tr("Protect the profile") : tr("Unlock"));
    m_again->setVisible(create);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passphrase, m_again, m_go})
        widget->setEnabled(true);
    showProblem(problem);
    m_passphrase->setFocus();
}

void UnlockPage::explain(const QString &text)
{
    m_explanation->setPlainText(text);
}

QString UnlockPage::words(LockReason reason)
{
    switch (reason) {
    case LockReason::Asked:
        return tr("Locked on your key.");
    case LockReason::Idle:
        return tr("Locked because nobody used this window for a while.");
    case LockReason::Screen:
        return tr("Locked with the screen of this computer.");
    case LockReason::SessionOver:
        return tr("Your session has lasted as long as the platform allows. Sign in again to go on.");
    case LockReason::Sleep:
        break;
    }
    return tr("Locked because this computer went to sleep.");
}

void UnlockPage::askAgain(LockReason reason)
{
    ask(Purpose::Enter);
    m_title->setPlainText(tr("Locked"));
    explain(tr("%1 Pictures and keys are gone from memory, what you decided is kept. Enter the "
               "passphrase of this profile to go on.")
                .arg(words(reason)));
}

void UnlockPage::setBusy()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passphrase, m_again, m_go})
        widget->setEnabled(false);
    m_go->setText(tr("Opening…"));
}

void UnlockPage::showProblem(const QString &problem)
{
    m_problem->setPlainText(problem);
}

void UnlockPage::submit()
{
    if (m_purpose == Purpose::Create && m_passphrase->text().size() < MinLength) {
        showProblem(tr("At least %n characters, please; several words are best.", nullptr, MinLength));
        return;
    }
    if (m_purpose == Purpose::Create && m_passphrase->text() != m_again->text()) {
        showProblem(tr("The two are not the same."));
        return;
    }
    if (m_passphrase->text().isEmpty())
        return;
    auto bytes = m_passphrase->text().toUtf8();
    auto passphrase =
        std::make_shared<Secret>(Secret::copyOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    bytes.fill('\0');
    m_passphrase->clear();
    m_again->clear();
    setBusy();
    Q_EMIT passphraseEntered(std::move(passphrase));
}

} // namespace vigie::ui::shell
