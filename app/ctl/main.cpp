#include "app/ctl/DocumentReports.h"
#include "app/ctl/HiveImport.h"
#include "app/ctl/IdentityReport.h"
#include "app/ctl/PlatformReports.h"
#include "app/ctl/ReferralExport.h"
#include "app/ctl/Reports.h"
#include "app/ctl/StatementReport.h"
#include "models/base/Clock.h"
#include "models/keys/OsKeychain.h"

#include <QCoreApplication>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace vigie;
using namespace vigie::ctl;
using Json = nlohmann::ordered_json;

namespace {

constexpr int Good = 0;
constexpr int Failed = 1;
constexpr int Misused = 2;

int print(const Result<Json> &result)
{
    if (result) {
        std::puts(result->dump(2, ' ', false, Json::error_handler_t::replace).c_str());
        return result->value("good", true) ? Good : Failed;
    }
    const Json json{{"error", name(result.code())}, {"detail", result.error().detail}};
    std::fprintf(stderr, "%s\n", json.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
    return result.code() == ErrorCode::Invalid ? Misused : Failed;
}

int checkIdentity(const Arguments &arguments)
{
    if (arguments.command.size() != 3)
        return print(Result<Json>(ErrorCode::Invalid, "idcheck takes the picture of a document and a selfie"));
    domain::WorkplaceRules rules;
    rules.similarityBasis = arguments.similarityBasis;
    const auto permission = domain::SimilarityPermission::under(rules);
    IdentityCheck check(arguments.command[1], arguments.command[2], permission, [&](const IdentityFindings &findings) {
        const auto json = identityJson(findings);
        if (arguments.json)
            return QCoreApplication::exit(print(json));
        std::fputs(identityText(findings).c_str(), stdout);
        QCoreApplication::exit(json["good"] ? Good : Failed);
    });
    check.start();
    return QCoreApplication::exec();
}

/// Gets the keys (the keychain answers on the event loop), then makes the report and ends the program with it.
class Report : public QObject
{
public:
    Report(const Arguments &arguments, QCoreApplication &application)
        : m_arguments(arguments), m_application(application),
          m_vault(arguments.profile.toStdString(), arguments.profile.toStdString(), m_keychain)
    {}

    void start()
    {
        deliver(m_vault.status(keys::KeyName::Cache), this, [this](const Result<keys::KeyStatus> &cache) {
            deliver(m_vault.status(keys::KeyName::Outbox), this, [this, cache](const Result<keys::KeyStatus> &outbox) {
                if (!cache || !outbox)
                    return end(cache ? outbox.error() : cache.error());
                m_cacheStatus = *cache;
                m_outboxStatus = *outbox;
                unlock();
            });
        });
    }

private:
    Request<keys::SharedSecret> key(keys::KeyName name)
    {
        return m_arguments.passphrase ? m_vault.unlockWith(name, m_arguments.passphrase) : m_vault.unlock(name);
    }

    void unlock()
    {
        deliver(key(keys::KeyName::Cache), this, [this](const Result<keys::SharedSecret> &cache) {
            deliver(key(keys::KeyName::Outbox), this, [this, cache](const Result<keys::SharedSecret> &outbox) {
                if (!cache || !outbox)
                    return end(cache ? outbox.error() : cache.error());
                end(report(*cache, *outbox));
            });
        });
    }

    Result<Json> report(const keys::SharedSecret &cacheKey, const keys::SharedSecret &outboxKey)
    {
        TRY(const auto stores, ProfileStores::open(m_arguments.profile.toStdString(), cacheKey, outboxKey));
        const auto command = m_arguments.command.join(QLatin1Char(' '));
        if (command == QLatin1StringView("status"))
            return statusReport(*stores, m_cacheStatus, m_outboxStatus);
        if (command == QLatin1StringView("outbox list"))
            return outboxReport(*stores);
        if (command == QLatin1StringView("cache verify"))
            return verifyReport(*stores);
        if (command == QLatin1StringView("queue list"))
            return queueReport(*stores, m_arguments.queue.toStdString());
        return {ErrorCode::Invalid, "there is no command “" + command.toStdString() + "”; see --help"};
    }

    void end(const Result<Json> &result) { m_application.exit(print(result)); }

    const Arguments &m_arguments;
    QCoreApplication &m_application;
    keys::OsKeychain m_keychain;
    keys::KeyVault m_vault;
    keys::KeyStatus m_cacheStatus;
    keys::KeyStatus m_outboxStatus;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigiectl"));
    const auto arguments = parseArguments(QCoreApplication::arguments());
    if (!arguments)
        return print(arguments.error());
    if (!arguments->help.isEmpty()) {
        std::fputs(arguments->help.toUtf8().constData(), stdout);
        return arguments->command.isEmpty() ? Misused : Good;
    }
    if (arguments->command.first() == QLatin1StringView("import-hive")) {
        const auto imported = importHive(*arguments);
        return print(imported ? Result<Json>(Json{{"accepted", true}}) : Result<Json>(imported.error()));
    }
    if (arguments->command.first() == QLatin1StringView("mrz"))
        return print(mrzReport(arguments->command.mid(1), arguments->on));
    if (arguments->command.first() == QLatin1StringView("idcheck"))
        return checkIdentity(*arguments);
    if (arguments->command.first() == QLatin1StringView("code"))
        return print(codeReport(SystemClock().wall()));
    if (arguments->command.first() == QLatin1StringView("yoti"))
        return print(yotiReport(arguments->command.value(1)));
    const auto command = arguments->command.join(QLatin1Char(' '));
    if (command == QLatin1StringView("statement export"))
        return print(exportStatements(*arguments));
    if (command == QLatin1StringView("report yearly"))
        return print(yearlyReportFiles(*arguments));
    if (arguments->command.first() == QLatin1StringView("statement"))
        return print(statementReport(arguments->command.mid(1)));
    if (arguments->command.first() == QLatin1StringView("referral"))
        return print(exportReferral(*arguments));
    Report report(*arguments, application);
    QTimer::singleShot(0, &report, [&report] { report.start(); });
    return QCoreApplication::exec();
}
