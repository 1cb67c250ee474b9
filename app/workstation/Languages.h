#pragma once

#include <QString>
#include <QTranslator>

#include <array>

class QCoreApplication;

namespace vigie::workstation {

/// The texts of the window and of Qt in one language, exchangeable while the program runs.
class Languages
{
public:
    explicit Languages(QCoreApplication &application) : m_application(application) {}

    /// `language` is "fr", "en", or empty for the system's; what we do not speak becomes English.
    void use(const QString &language);
    QString current() const { return m_current; }

private:
    QCoreApplication &m_application;
    std::array<QTranslator, 2> m_translators; ///< ours, Qt's
    QString m_current;
};

} // namespace vigie::workstation
