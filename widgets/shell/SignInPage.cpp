#include "widgets/shell/SignInPage.h"

#include "widgets/kit/Column.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int ColumnWidth = 400;

} // namespace

SignInPage::SignInPage(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_platform(new QLineEdit(this)), m_token(new QLineEdit(this)),
      m_problem(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Regular, Colour::Danger, kit::PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("signInPage"));
    setAccessibleName(tr("Sign in"));
    m_platform->setObjectName(QStringLiteral("platformAddress"));
    m_platform->setAccessibleName(tr("Address of the platform"));
    m_platform->setPlaceholderText(QStringLiteral("https://"));
    m_token->setObjectName(QStringLiteral("accessToken"));
    m_token->setAccessibleName(tr("Access token"));
    m_token->setPlaceholderText(tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    auto *title = new kit::PlainLabel(theme, {kit::Type::Title, kit::Weight::Strong}, this);
    title->setPlainText(tr("Sign in"));
    auto *explanation = new kit::PlainLabel(
        theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this);
    explanation->setPlainText(
        tr("The token comes from your platform. It is kept in memory only, until this window closes."));
    auto *go = new kit::Button(theme, tr("Sign in"), kit::Button::Role::Primary, this);
    go->setObjectName(QStringLiteral("signInButton"));
    go->setAccessibleName(tr("Sign in"));

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(Metric::SpaceM));
    for (QWidget *widget : std::initializer_list<QWidget *>{title, explanation, m_platform, m_token, m_problem, go}) {
        column->addWidget(widget);
    }
    kit::centre(theme, *this, *content, ColumnWidth);

    for (auto *field : {m_platform, m_token}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(field, &QLineEdit::textEdited, this, [this] { m_problem->setPlainText({}); });
    }
    connect(go, &QAbstractButton::clicked, this, &SignInPage::submit);
}

void SignInPage::ask(const QString &platform, const QString &problem)
{
    m_platform->setText(platform);
    m_problem->setPlainText(problem);
    (platform.isEmpty() ? m_platform : m_token)->setFocus();
}

void SignInPage::submit()
{
    if (m_platform->text().trimmed().isEmpty() || m_token->text().trimmed().isEmpty()) {
        m_problem->setPlainText(tr("Both are needed: the address and the token."));
        (m_platform->text().trimmed().isEmpty() ? m_platform : m_token)->setFocus();
        return;
    }
    auto bytes = m_token->text().trimmed().toUtf8();
    auto token = std::make_shared<Secret>(Secret::copyOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    bytes.fill('\0');
    m_token->clear();
    Q_EMIT signInRequested(m_platform->text().trimmed(), std::move(token));
}

} // namespace vigie::ui::shell
