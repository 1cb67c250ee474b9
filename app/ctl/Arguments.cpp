#include "app/ctl/Arguments.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <unistd.h>

#include <cerrno>

namespace vigie::ctl {

namespace {

constexpr std::size_t MaxSecret = 4096;
const char Commands[] = R"(Commands:
  status                  the profile: keys, databases, what waits, last synchronisation
  outbox list             what has been decided here and where it is
  cache verify            reads and authenticates every page of both databases
  queue list [--json]     the open cases of the replica, in the order they are worked
  import-hive FILE        posts a result of Hive to the platform's webhook)";

Result<std::shared_ptr<const Secret>> secretOption(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::shared_ptr<const Secret>();
    bool isNumber = false;
    const int fd = parser.value(option).toInt(&isNumber);
    if (!isNumber || fd < 0)
        return {ErrorCode::Invalid,
                "--" + option.names().first().toStdString() + " takes the number of an open file descriptor"};
    return secretFrom(fd);
}

} // namespace

Result<std::shared_ptr<const Secret>> secretFrom(int fd)
{
    Secret buffer(MaxSecret);
    std::size_t size = 0;
    while (size < MaxSecret && buffer.view().substr(0, size).find('\n') == std::string_view::npos) {
        const auto got = ::read(fd, buffer.bytes().data() + size, MaxSecret - size);
        if (got < 0 && errno != EINTR)
            return {ErrorCode::Io, "the descriptor cannot be read"};
        if (got == 0)
            break;
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    ::close(fd);
    const auto line = buffer.view().substr(0, size).substr(0, buffer.view().substr(0, size).find('\n'));
    if (line.empty() || size == MaxSecret)
        return {ErrorCode::Invalid, "the descriptor holds nothing usable"};
    return std::make_shared<const Secret>(Secret::copyOf(line));
}

Result<Arguments> parseArguments(const QStringList &line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Vigie without a window: every answer is JSON on standard output.\n\n") +
        QLatin1StringView(Commands));
    const auto option = [](const char *name, const char *description, const char *value) {
        return QCommandLineOption(QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value));
    };
    const auto profile = option("profile", "Folder of the profile.", "DIR");
    const auto passphrase = option("passphrase-fd", "Descriptor to read the profile's passphrase from.", "N");
    const auto platform = option("server", "Address of the platform (import-hive).", "URL");
    const auto ca = option("ca-file", "PEM of the authority that signed the platform's certificate.", "FILE");
    const auto hook = option("secret-fd", "Descriptor to read the webhook's secret from (import-hive).", "N");
    const auto item =
        option("item", "The item the result is about, where the file does not say it (import-hive).", "ID");
    const auto queue = option("queue", "Only this queue (queue list).", "ID");
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("JSON, which is what is printed anyway."));
    parser.addOptions({profile, passphrase, platform, ca, hook, item, queue, json});
    const auto help = parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do."));
    if (!parser.parse(line))
        return {ErrorCode::Invalid, parser.errorText().toStdString()};

    Arguments arguments;
    arguments.command = parser.positionalArguments();
    if (parser.isSet(help) || arguments.command.isEmpty())
        arguments.help = parser.helpText();
    arguments.profile = parser.isSet(profile)
                            ? QDir(parser.value(profile)).absolutePath()
                            : QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                                  .filePath(QStringLiteral("vigie/default"));
    arguments.platform = parser.value(platform);
    arguments.caFile = parser.value(ca);
    arguments.item = parser.value(item);
    arguments.queue = parser.value(queue);
    TRY(arguments.passphrase, secretOption(parser, passphrase));
    TRY(arguments.hookSecret, secretOption(parser, hook));
    return arguments;
}

} // namespace vigie::ctl
