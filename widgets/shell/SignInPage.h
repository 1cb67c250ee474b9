#pragma once

#include "models/base/Secret.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace vigie::ui::shell {

/// Asks for the platform's address and an access token. The token is kept in memory only and the field emptied at once.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    void ask(const QString &platform, const QString &problem = {});

Q_SIGNALS:
    void signInRequested(const QString &platform, std::shared_ptr<vigie::Secret> token);

private:
    void submit();

    QLineEdit *m_platform;
    QLineEdit *m_token;
    kit::PlainLabel *m_problem;
};

} // namespace vigie::ui::shell
