#include "app/platform/Composition.h"

#include "models/backend/api/Tokens.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/Caring.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/StepUp.h"
#include "models/backend/rules/Viewing.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/backend/sample/SampleWorld.h"
#include "models/base/SecretLine.h"
#include "models/base/UniqueFd.h"

#include <QRandomGenerator>

#include <nlohmann/json.hpp>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace vigie::platform {

using namespace vigie::backend;

namespace {

constexpr const char *DatabaseName = "platform.db";
constexpr int ProgressEvery = 20'000;
constexpr int DrawnEvery = 10;

Result<Secret> keyFromHex(const Secret &hex)
{
    Secret key(sql::Database::KeySize);
    std::size_t size = 0;
    const auto text = hex.view();
    if (text.size() != 2 * sql::Database::KeySize ||
        sodium_hex2bin(reinterpret_cast<unsigned char *>(key.bytes().data()), key.size(), text.data(), text.size(),
                       nullptr, &size, nullptr) != 0 ||
        size != key.size())
        return {ErrorCode::Invalid, "the key must be 64 hexadecimal digits"};
    return key;
}

Result<void> writeAll(int number, const std::string &text)
{
    UniqueFd fd(number);
    for (std::size_t done = 0; done < text.size();) {
        const auto count = ::write(fd.get(), text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {ErrorCode::Io, "writing the tokens to their descriptor"};
        done += static_cast<std::size_t>(count);
    }
    return {};
}

/// The secret of the person's authenticator; who has none gets one.
Result<std::string> authenticatorOf(BackendStore &store, const domain::PersonId &person)
{
    TRY(const auto known, store.findAuthenticator(person));
    return known ? Result<std::string>(known->secret) : enrolAuthenticator(store, person);
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::create(const Options &options)
{
    std::unique_ptr<Composition> composition(new Composition(options));
    TRY_DONE(composition->openStore());
    TRY_DONE(composition->openEvidence());
    TRY_DONE(composition->fillStore());
    TRY_DONE(composition->setWorkplace());
    TRY_DONE(composition->readHiveSecret());
    composition->m_api.emplace(*composition->m_store, composition->m_clock, composition->m_log,
                               composition->m_hiveSecret);
    composition->m_api->limitRequests(options.requestsPerSecond);
    if (composition->m_evidence)
        composition->m_api->readEvidenceFrom(composition->m_evidence->folder());
    composition->comparePictures();
    TRY_DONE(composition->deliverStatements());
    TRY(composition->m_server, api::HttpServer::open(*composition->m_api, composition->m_log, options.listen));
    TRY_DONE(composition->handOutTokens());
    return composition;
}

Result<void> Composition::openStore()
{
    std::error_code error;
    const std::filesystem::path folder(m_options.data);
    std::filesystem::create_directories(folder, error);
    if (error)
        return {ErrorCode::Io, "making the data folder"};
    const auto file = folder / DatabaseName;
    Secret key;
    if (m_options.keyFd) {
        TRY(const auto hex, readSecretLine(*m_options.keyFd));
        TRY(key, keyFromHex(hex));
    } else if (m_options.sample.empty() || std::filesystem::exists(file)) {
        return {ErrorCode::WrongKey,
                "existing data needs its key: give --key-fd. Without one only a new sample world can "
                "be made, and it cannot be opened again"};
    } else {
        key = Secret::random(sql::Database::KeySize);
    }
    TRY(m_store, SqlBackendStore::open(file, key));
    return {};
}

/// What is missing is drawn before anything is served: a sample world names pictures by their bytes.
Result<void> Composition::openEvidence()
{
    m_log.write("sample-evidence", {{"pictures", std::string_view(m_options.evidence.empty() ? "named" : "drawn")}});
    if (m_options.evidence.empty())
        return {};
    TRY(m_evidence, SampleEvidence::open(m_options.evidence, m_options));
    if (const auto count = m_evidence->portraits(); count > 0)
        m_log.write("sample-portraits", {{"pictures", static_cast<std::int64_t>(count)},
                                         {"people", std::string_view("said to be invented or consenting")}});
    TRY(const auto built, sample::builtAt(*m_store));
    TRY(const auto drawn, m_evidence->complete(built.value_or(m_startedAt), [](int done, int missing) {
        if (done % DrawnEvery == 0 || done == missing)
            std::fprintf(stderr, "Drawing sample documents, once: %d of %d\n", done, missing);
    }));
    m_log.write("sample-evidence-drawn", {{"pictures", std::int64_t{drawn}}});
    return {};
}

Result<void> Composition::fillStore()
{
    TRY(const auto built, sample::builtWorld(*m_store));
    if (m_options.sample.empty() || !built.empty())
        return {};
    TRY(const auto plan, sample::parsePlan(m_options.sample));
    TRY(const auto items, m_store->itemCount());
    if (items != 0)
        return {ErrorCode::Invalid, "the database is not empty and holds no whole sample world"};
    const auto started = m_clock.monotonic();
    m_log.write("sample", {{"world", std::string_view(plan.name)}, {"items", std::int64_t{plan.items}}});
    const auto progress = [&](int made) {
        if (made % ProgressEvery == 0 || made == plan.items)
            m_log.write("sample-progress",
                        {{"items", std::int64_t{made}}, {"ms", (m_clock.monotonic() - started).count()}});
    };
    if (m_evidence)
        return sample::buildWorld(*m_store, plan, m_startedAt, progress, m_evidence->folder());
    return sample::buildWorld(*m_store, plan, m_startedAt, progress);
}

Result<void> Composition::setWorkplace()
{
    TRY(auto rules, workplaceRules(*m_store));
    const auto before = rules;
    const auto set = [](std::optional<int> minutes, Milliseconds &rule) {
        if (minutes)
            rule = std::chrono::minutes(*minutes);
    };
    set(m_options.idleLock, rules.idleLock);
    set(m_options.session, rules.longestSession);
    set(m_options.pauseAfter, rules.pauseAfter);
    if (m_options.localSimilarity)
        rules.similarityBasis = QString::fromStdString(m_options.similarityBasis).trimmed();
    m_log.write("local-similarity", {{"policy", std::string_view(rules.similarityBasis.isEmpty() ? "off" : "on")}});
    return m_store->transaction([&]() -> Result<void> {
        if (m_options.viewing)
            TRY_DONE(setViewingTime(*m_store, std::chrono::seconds(*m_options.viewing)));
        return rules == before ? Result<void>() : setWorkplaceRules(*m_store, rules);
    });
}

/// The platform decodes no picture itself: without the decoder nothing is compared, and the API says so.
void Composition::comparePictures()
{
    m_hashing = DecoderHashing::besideUs();
    m_log.write("comparing", {{"pictures", std::string_view(m_hashing ? "yes" : "no decoder")}});
    if (!m_hashing)
        return;
    m_finder.emplace(*m_store, *m_store, *m_hashing);
    m_api->compareWith(*m_finder);
}

/// What statements are composed of comes with the sample; a world that was made before there were any gets them now.
Result<void> Composition::deliverStatements()
{
    TRY(const auto templates, m_store->setting(TemplatesKey));
    TRY(const auto built, sample::builtWorld(*m_store));
    TRY_DONE(m_store->transaction([&]() -> Result<void> {
        if (templates.empty() && !built.empty())
            TRY_DONE(sample::configureStatements(*m_store));
        return m_store->setSetting(TransparencyKey, m_options.transparency);
    }));
    m_log.write("transparency", {{"statements", std::string_view(m_options.transparency.empty() ? "wait" : "leave")}});
    if (m_options.transparency.empty())
        return {};
    TRY(const auto address, api::TransparencyAddress::parse(m_options.transparency));
    TRY(auto token, readSecretLine(*m_options.transparencyTokenFd));
    TRY(m_transparency, api::TransparencyClient::open(address, std::make_shared<const Secret>(std::move(token))));
    m_sender.emplace(*m_store, m_clock, *m_transparency, [] { return QRandomGenerator::global()->generateDouble(); });
    m_api->deliverWith(*m_sender);
    return {};
}

Result<void> Composition::readHiveSecret()
{
    if (!m_options.hiveSecretFd) {
        m_hiveSecret = api::randomSecret();
        return {};
    }
    TRY(const auto secret, readSecretLine(*m_options.hiveSecretFd));
    m_hiveSecret = std::string(secret.view());
    return {};
}

/// New tokens at every start; the ones handed out before stay good.
Result<void> Composition::handOutTokens()
{
    if (!m_options.tokensFd)
        return {};
    TRY(const auto people, m_store->people());
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    TRY_DONE(m_store->transaction([&]() -> Result<void> {
        for (const auto &person : people) {
            TRY(const auto token, api::issueToken(*m_store, person.id));
            nlohmann::ordered_json one{{"person", person.id.value},
                                       {"name", person.name.toStdString()},
                                       {"role", person.role},
                                       {"token", token}};
            if (person.may(permission::RevealIdentity) || person.may(permission::CreateExports)) {
                TRY(one["authenticator"], authenticatorOf(*m_store, person.id));
            }
            list.push_back(std::move(one));
        }
        return {};
    }));
    const nlohmann::ordered_json line{{"people", std::move(list)}, {"hive_secret", m_hiveSecret}};
    return writeAll(*m_options.tokensFd, line.dump() + "\n");
}

Result<void> Composition::run()
{
    TRY(const auto items, m_store->itemCount());
    const nlohmann::ordered_json ready{
        {"ready", true}, {"url", m_server->url()}, {"epoch", m_store->epoch()}, {"items", items}};
    std::puts(ready.dump().c_str());
    std::fflush(stdout);
    m_log.write("ready", {{"items", items}});
    m_server->run();
    m_log.write("stopped");
    return {};
}

} // namespace vigie::platform
