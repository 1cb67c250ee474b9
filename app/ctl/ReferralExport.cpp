#include "app/ctl/ReferralExport.h"

#include "app/ctl/ProfileStores.h"
#include "models/base/OwnFile.h"
#include "models/compliance/ReferralFile.h"
#include "models/compliance/ReferralWords.h"
#include "models/contract/Records.h"
#include "models/http/HttpReferring.h"
#include "models/http/HttpSteppingUp.h"
#include "models/http/JsonCalls.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vigie::ctl {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr qsizetype Operands = 3; // referral export CASE
constexpr qint64 MaxAuthority = 1 << 20;

Result<NoticeId> noticeOf(http::HttpClient &client, const std::string &kase)
{
    TRY(const auto found,
        waited(http::ask(client, http::getting("/v1/cases/" + http::urlEncoded(kase)), &contract::parseCase)));
    if (found.kind != CaseKind::NoticeReview)
        return {ErrorCode::NotFound, "not the case of a notice"};
    return NoticeId(found.subject);
}

/// The one that is still worked on, else the newest.
Result<Referral> referralOf(http::HttpReferring &referring, const NoticeId &notice)
{
    TRY(const auto known, waited(referring.about(notice)));
    const auto open =
        std::ranges::find_if(known, [](const Referral &one) { return one.state != ReferralState::Closed; });
    if (open != known.end())
        return *open;
    if (known.empty())
        return {ErrorCode::NotFound, "no referral of this notice"};
    return known.back();
}

} // namespace

Result<Json> exportReferral(const Arguments &arguments)
{
    const auto &command = arguments.command;
    const bool whole = command.size() == Operands && command.at(1) == QLatin1StringView("export");
    if (!whole || arguments.out.isEmpty() || arguments.platform.isEmpty() || !arguments.token)
        return {ErrorCode::Invalid, "referral export CASE needs --out DIR, --server URL and --token-fd N"};
    const QDir folder(arguments.out);
    if (!folder.exists())
        return {ErrorCode::NotFound, "no such folder: " + arguments.out.toStdString()};
    TRY(const auto server, http::ServerUrl::parse(arguments.platform.toStdString()));
    std::string authority;
    if (!arguments.caFile.isEmpty()) {
        QFile file(arguments.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return {ErrorCode::NotFound, "the file cannot be read: " + arguments.caFile.toStdString()};
        authority = file.read(MaxAuthority).toStdString();
    }
    const SystemClock clock;
    http::HttpClient client({server, arguments.token, authority, {}}, clock);
    http::HttpReferring referring(client);
    TRY(const auto notice, noticeOf(client, command.at(2).toStdString()));
    TRY(const auto referral, referralOf(referring, notice));
    if (arguments.code) {
        http::HttpSteppingUp steppingUp(client);
        TRY_DONE(waited(steppingUp.confirm(std::string(arguments.code->view()))));
    }
    TRY(const auto made, waited(referring.exportPacket(referral.packet.id, referral.rev)));
    const auto name =
        compliance::referralFileName(made.packet, made.exportedAt.value_or(clock.wall())) + std::string(".json");
    const auto path = std::filesystem::path(folder.absolutePath().toStdString()) / name;
    TRY_DONE(writeOwnFile(path, compliance::writeReferral(compliance::handedTo(made.recipient, made.packet))));
    return Json{{"referral", made.packet.id.value},
                {"recipient", compliance::referralWord(made.recipient)},
                {"file", path.string()}};
}

} // namespace vigie::ctl
