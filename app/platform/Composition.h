#pragma once

#include "app/platform/DecoderHashing.h"
#include "app/platform/Options.h"
#include "app/platform/SampleEvidence.h"
#include "models/backend/api/EventLog.h"
#include "models/backend/api/HttpServer.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/api/TransparencyClient.h"
#include "models/backend/rules/NearDuplicateFinder.h"
#include "models/backend/rules/StatementSender.h"
#include "models/backend/store/SqlBackendStore.h"
#include "models/base/Clock.h"

#include <memory>
#include <optional>
#include <string>

namespace vigie::platform {

/// Wires the platform together: store, sample world, tokens, API, server.
class Composition
{
public:
    /// Errors: those of the store and the server; Invalid when options do not fit what is in the folder.
    static Result<std::unique_ptr<Composition>> create(const Options &options);

    /// Writes the ready line to standard output and serves until a signal.
    Result<void> run();

private:
    explicit Composition(const Options &options) : m_options(options) {}
    Result<void> openStore();
    Result<void> openEvidence();
    Result<void> fillStore();
    Result<void> setWorkplace();
    Result<void> readHiveSecret();
    Result<void> handOutTokens();
    void comparePictures();
    Result<void> deliverStatements();

    Options m_options;
    SystemClock m_clock;
    Instant m_startedAt = m_clock.wall(); ///< one moment for the world and its pictures
    backend::api::EventLog m_log{m_clock, stderr};
    std::unique_ptr<backend::SqlBackendStore> m_store;
    std::unique_ptr<SampleEvidence> m_evidence; ///< none: the pictures of applications are only named
    std::string m_hiveSecret;
    std::unique_ptr<DecoderHashing> m_hashing; ///< none without a decoder beside us
    std::optional<backend::NearDuplicateFinder> m_finder;
    std::unique_ptr<backend::api::TransparencyClient> m_transparency; ///< none: statements wait
    std::optional<backend::StatementSender> m_sender;
    std::optional<backend::api::PlatformApi> m_api;
    std::unique_ptr<backend::api::HttpServer> m_server;
};

} // namespace vigie::platform
