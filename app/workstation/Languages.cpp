#include "app/workstation/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vigie::workstation {

void Languages::use(const QString &language)
{
    const auto wanted = language.isEmpty() ? QLocale::system().name().left(2) : language;
    m_current = wanted == QLatin1StringView("fr") ? QStringLiteral("fr") : QStringLiteral("en");
    for (auto &translator : m_translators)
        m_application.removeTranslator(&translator);
    // Times and numbers follow the language of the words around them.
    QLocale::setDefault(m_current == QLatin1StringView("fr") ? QLocale(QLocale::French, QLocale::France)
                                                             : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_translators[0].load(QStringLiteral(":/i18n/vigie_%1.qm").arg(m_current)))
        m_application.installTranslator(&m_translators[0]);
    if (m_translators[1].load(QStringLiteral("qtbase_%1").arg(m_current),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_translators[1]);
}

} // namespace vigie::workstation
