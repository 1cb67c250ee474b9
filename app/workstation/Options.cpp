#include "app/workstation/Options.h"

#include "models/base/SecretLine.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace vigie::workstation {

namespace {

Result<std::shared_ptr<Secret>> secretOption(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::shared_ptr<Secret>();
    bool isNumber = false;
    const int fd = parser.value(option).toInt(&isNumber);
    if (!isNumber || fd < 0)
        return {ErrorCode::Invalid,
                "--" + option.names().first().toStdString() + " takes the number of an open file descriptor"};
    auto secret = readSecretLine(fd);
    if (!secret)
        return {ErrorCode::Invalid, "--" + option.names().first().toStdString() + ": " + secret.error().detail};
    return std::make_shared<Secret>(std::move(*secret));
}

bool isOneOf(const QString &value, std::initializer_list<const char *> words)
{
    return value.isEmpty() ||
           std::ranges::any_of(words, [&](const char *word) { return value == QLatin1StringView(word); });
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Vigie, the workstation of the people who keep a creator platform safe."));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("Folder of this profile."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption platform(QStringLiteral("server"), QStringLiteral("Address of the platform."),
                                      QStringLiteral("URL"));
    const QCommandLineOption token(QStringLiteral("token-fd"),
                                   QStringLiteral("Descriptor to read the access token from."), QStringLiteral("N"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-fd"),
                                        QStringLiteral("Descriptor to read the profile's passphrase from."),
                                        QStringLiteral("N"));
    const QCommandLineOption ca(QStringLiteral("ca-file"),
                                QStringLiteral("PEM of the authority that signed the platform's certificate."),
                                QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("fr or en."), QStringLiteral("LANG"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or high_contrast."),
                                   QStringLiteral("NAME"));
    parser.addOptions({profile, platform, token, passphrase, ca, language, theme});
    const auto help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return {ErrorCode::Invalid, parser.errorText().toStdString()};
    Options options;
    if (parser.isSet(help))
        options.help = parser.helpText();
    options.profile = parser.isSet(profile)
                          ? QDir(parser.value(profile)).absolutePath()
                          : QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                                .filePath(QStringLiteral("vigie/default"));
    options.platform = parser.value(platform);
    options.caFile = parser.value(ca);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    if (!isOneOf(options.language, {"fr", "en"}))
        return {ErrorCode::Invalid, "--language takes fr or en"};
    if (!isOneOf(options.theme, {"light", "dark", "high_contrast"}))
        return {ErrorCode::Invalid, "--theme takes light, dark or high_contrast"};
    TRY(options.token, secretOption(parser, token));
    TRY(options.passphrase, secretOption(parser, passphrase));
    return options;
}

} // namespace vigie::workstation
