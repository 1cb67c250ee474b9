#include "app/workstation/Composition.h"
#include "models/desktop/Hardening.h"

#include <QApplication>

#include <cstdio>

using namespace vigie;
using namespace vigie::workstation;

namespace {

constexpr int Failed = 1;
constexpr int Misused = 2;

int complain(const std::string &why, int code)
{
    std::fprintf(stderr, "vigie: %s\n", why.c_str());
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    // Before anything secret can be in memory.
    if (const auto hardened = desktop::harden(); !hardened)
        return complain(hardened.error().detail, Failed);

    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("vigie"));
    QApplication application(argc, argv);
    // The window system's plugin is there; from here on Qt finds no further one, above all no codec of pictures.
    // Wayland's plugin is the exception: it loads its window decorations later.
    if (!QGuiApplication::platformName().startsWith(QLatin1StringView("wayland")))
        QCoreApplication::setLibraryPaths({});
    auto options = parseOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().detail, Misused);
    if (!options->help.isEmpty()) {
        std::fputs(options->help.toUtf8().constData(), stdout);
        return 0;
    }
    const auto language = options->language;
    const auto profile = options->profile;
    auto composition = Composition::create(application, std::move(*options));
    // The one that is there already comes to the front; only when it does not answer a window says why.
    if (!composition && composition.code() == ErrorCode::Busy && desktop::RaiseDoor::knock(profile))
        return 0;
    if (!composition)
        return Composition::explain(application, language, composition.error());
    (*composition)->start();
    return QApplication::exec();
}
