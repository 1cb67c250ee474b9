#include "app/ctl/Arguments.h"

#include "models/base/SecretLine.h"

#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QStandardPaths>

namespace vigie::ctl {

namespace {

const char Commands[] = R"(Commands:
  status                  the profile: keys, databases, what waits, last synchronisation
  outbox list             what has been decided here and where it is
  cache verify            reads and authenticates every page of both databases
  queue list [--json]     the open cases of the replica, in the order they are worked
  import-hive FILE        posts a result of Hive to the platform's webhook
  mrz LINE1 LINE2 [LINE3] reads the machine readable zone of a document [--on DATE]; fails where a digit disagrees
  idcheck DOCUMENT SELFIE [--json] [--similarity --legal-basis TEXT]
                          looks for faces, outline and zone in two pictures, as the certification desk does; compares nothing
                          unless it is told to and on which legal basis; fails where something is beyond its limit or a
                          digit disagrees, whatever a comparison says
  yoti FILE               reads an answer of Yoti: a session, an age estimate, an age check
  statement validate FILE checks a statement of reasons, or a batch of up to 100, as the DSA Transparency Database does and
                          beyond that; fails where something must not be sent
  referral export CASE    writes the referral of a notice's case as JSON into --out DIR, readable by its owner alone, as its
                          recipient may have it; needs --server URL and --token-fd N, and --code-fd N when the platform
                          asks for the code of an authenticator; the paper (PDF) is made by the window
  statement export --since DATE [--out FILE]
                          every statement of reasons that the platform composed since, and what became of it
  report yearly --year Y --out DIR
                          the eleven tables of the yearly report (Implementing Regulation (EU) 2024/2835) as CSV, of what
                          the platform has on record
  code                    reads an authenticator's secret (Base32) from standard input and prints the code it shows now)";

Result<std::shared_ptr<const Secret>> secretOption(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::shared_ptr<const Secret>();
    bool isNumber = false;
    const int fd = parser.value(option).toInt(&isNumber);
    if (!isNumber || fd < 0)
        return {ErrorCode::Invalid,
                "--" + option.names().first().toStdString() + " takes the number of an open file descriptor"};
    TRY(auto secret, readSecretLine(fd));
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace

Result<Arguments> parseArguments(const QStringList &line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(
            "Vigie without a window: every answer is JSON on standard output, but for idcheck without --json.\n\n") +
        QLatin1StringView(Commands));
    const auto option = [](const char *name, const char *description, const char *value) {
        return QCommandLineOption(QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value));
    };
    const auto profile = option("profile", "Folder of the profile.", "DIR");
    const auto passphrase = option("passphrase-fd", "Descriptor to read the profile's passphrase from.", "N");
    const auto platform =
        option("server", "Address of the platform (import-hive, referral export, statement export, report yearly).", "URL");
    const auto token = option("token-fd",
                              "Descriptor to read your token of the platform from (referral export, statement "
                              "export, report yearly).",
                              "N");
    const auto since = option("since", "The first day, as 2026-03-31 (statement export).", "DATE");
    const auto year = option("year", "The year of the report (report yearly).", "Y");
    const auto out =
        option("out", "Where to write: a file (statement export), a folder (report yearly, referral export).", "PATH");
    const auto ca = option("ca-file", "PEM of the authority that signed the platform's certificate.", "FILE");
    const auto hook = option("secret-fd", "Descriptor to read the webhook's secret from (import-hive).", "N");
    const auto code = option("code-fd", "Descriptor to read the authenticator's code from (referral export).", "N");
    const auto item =
        option("item", "The item the result is about, where the file does not say it (import-hive).", "ID");
    const auto queue = option("queue", "Only this queue (queue list).", "ID");
    const auto on =
        option("on", "The day ages and validity are told for, as 2026-03-31; today by itself (mrz).", "DATE");
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("JSON, where text is printed else (idcheck)."));
    const QCommandLineOption similarity(
        QStringLiteral("similarity"),
        QStringLiteral("How alike the two faces are, with the error rates of such a number (idcheck)."));
    const auto basis = option("legal-basis", "What the law permits that on (GDPR Art. 9(2)).", "TEXT");
    parser.addOptions({profile, passphrase, platform, ca, hook, item, queue, on, json, similarity, basis});
    parser.addOptions({token, code, since, year, out});
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
    arguments.json = parser.isSet(json);
    arguments.similarityBasis = parser.value(basis).trimmed();
    if (parser.isSet(similarity) == arguments.similarityBasis.isEmpty())
        return {ErrorCode::Invalid, "--similarity and --legal-basis belong together: faces of people are compared on a "
                                    "legal basis that somebody names, or not at all"};
    arguments.item = parser.value(item);
    arguments.queue = parser.value(queue);
    arguments.on = parser.isSet(on) ? parser.value(on) : QDate::currentDate().toString(Qt::ISODate);
    arguments.since = parser.value(since);
    arguments.year = parser.value(year);
    arguments.out = parser.value(out);
    TRY(arguments.token, secretOption(parser, token));
    TRY(arguments.passphrase, secretOption(parser, passphrase));
    TRY(arguments.hookSecret, secretOption(parser, hook));
    TRY(arguments.code, secretOption(parser, code));
    return arguments;
}

} // namespace vigie::ctl
