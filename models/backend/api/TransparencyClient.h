#pragma once

#include "models/backend/api/TransparencyAddress.h"
#include "models/backend/rules/StatementSender.h"
#include "models/base/Secret.h"

#include <functional>
#include <memory>

namespace vigie::backend::api {

/// Calls the Transparency Database over HTTP/1.1, on a thread of its own. Certificates are checked against what the
/// system trusts; redirects are answers and are not followed.
class TransparencyClient final : public TransparencyWay
{
public:
    using Arrived = std::function<void()>;

    /// `arrived` is called on the client's thread when an outcome is there. Errors: Tls (the system trusts nobody).
    static Result<std::unique_ptr<TransparencyClient>> open(const TransparencyAddress &address,
                                                            std::shared_ptr<const Secret> token, Arrived arrived = {});
    ~TransparencyClient() override;

    void send(const compliance::delivery::Call &call) override;
    std::vector<Outcome> outcomes() override;

private:
    struct Engine; ///< everything of Asio
    explicit TransparencyClient(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace vigie::backend::api
