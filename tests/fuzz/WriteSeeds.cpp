// Writes where each fuzzer begins: a folder a fuzzer below the folder that is the argument.
#include "models/contract/Claims.h"
#include "models/contract/Commands.h"
#include "models/contract/NearDuplicates.h"
#include "models/contract/Policies.h"
#include "models/contract/Problem.h"
#include "models/contract/Records.h"
#include "models/contract/Sessions.h"
#include "models/contract/Verdicts.h"
#include "models/decoding/Framing.h"
#include "models/domain/IdentityFrames.h"
#include "tests/models/codecs/Encoders.h"
#include "tests/support/HostileText.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace {

using namespace vigie;
using namespace vigie::domain;

class Folder
{
public:
    Folder(const std::filesystem::path &root, const char *fuzzer) : m_folder(root / fuzzer)
    {
        std::filesystem::create_directories(m_folder);
    }
    void put(const std::string &name, std::string_view bytes) const
    {
        std::ofstream file(m_folder / name, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!file)
            std::exit(1);
    }
    void put(const std::string &name, const std::vector<std::byte> &bytes) const
    {
        put(name, {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    }

private:
    std::filesystem::path m_folder;
};

Item item()
{
    Item item;
    item.id = ItemId("item-1");
    item.rev = 7;
    item.kind = ItemKind::PhotoSet;
    item.state = ItemState::Published;
    item.classification = Classification::Adult;
    item.owner = MemberId("member-1");
    item.caption = QStringLiteral("SAMPLE \u202E é \U0001F600");
    item.language = "fr";
    item.contentHash = "h";
    item.media = {{MediaId("media-1"), "image/jpeg", 1000, 10, 20, "ab"}};
    item.verdict = VerdictSummary{"hive", Instant{}, Category::Weapons, Severity::High, {{"yes_gun", 0.5}}};
    item.hiddenUntil = Instant{};
    return item;
}

Case openCase()
{
    Case kase;
    kase.id = CaseId("case-1");
    kase.rev = 3;
    kase.kind = CaseKind::ItemReview;
    kase.subject = "item-1";
    kase.queue = QueueId("screening");
    kase.state = CaseState::Claimed;
    kase.reason = CaseReason::Flagged;
    kase.category = Category::Weapons;
    kase.severity = Severity::High;
    kase.dueAt = Instant{};
    kase.claimedBy = PersonId("person-1");
    return kase;
}

Policy policy()
{
    Policy policy;
    policy.id = PolicyId("policy");
    policy.rev = policy.version = 2;
    Clause clause;
    clause.id = ClauseId("clause-1");
    clause.code = "W1";
    clause.category = Category::Weapons;
    clause.severity = Severity::High;
    clause.actions = {DecisionAction::Block};
    clause.key = 'W';
    for (auto *text : {&clause.title, &clause.text, &clause.allowed, &clause.forbidden, &clause.statement})
        text->byLanguage = {{"en", QStringLiteral("Weapons")}, {"fr", QStringLiteral("Armes")}};
    policy.clauses = {clause};
    return policy;
}

NearDuplicates alike()
{
    NearDuplicate one;
    one.item = ItemId("item-2");
    one.kind = ItemKind::Photo;
    one.state = ItemState::Blocked;
    one.classification = Classification::Unclassified;
    one.ownerName = QStringLiteral("SAMPLE");
    one.likeness = Likeness::Similar;
    one.distance = 40;
    one.media = item().media.front();
    one.openCase = CaseId("case-2");
    one.decision =
        PastDecision{DecisionAction::Block, false, ClauseId("clause-1"), QStringLiteral("SAMPLE"), Instant{}};
    return {Comparison::Done, {one}, true};
}

/// The first byte chooses the reader: the order of FuzzWire.cpp.
void writeWire(const std::filesystem::path &root)
{
    Notice notice;
    notice.id = NoticeId("notice-1");
    notice.items = {ItemId("item-1")};
    notice.state = NoticeState::Open;
    notice.category = Category::Hate;
    notice.explanation = QStringLiteral("SAMPLE");
    Member member;
    member.id = MemberId("member-1");
    member.kind = MemberKind::Creator;
    member.displayName = member.handle = QStringLiteral("SAMPLE");
    Queue queue;
    queue.id = QueueId("screening");
    queue.kind = CaseKind::ItemReview;
    queue.name.byLanguage = {{"en", QStringLiteral("Screening")}};
    Session session;
    session.person = PersonId("person-1");
    session.displayName = QStringLiteral("SAMPLE");
    session.language = "en";
    session.permissions = {"item.decide"};
    Claim claim;
    claim.id = ClaimId("claim-1");
    claim.caseId = CaseId("case-1");
    const ItemDecision decision{
        CaseId("case-1"),         1,   {ItemId("item-1")}, DecisionAction::Block, ClauseId("clause-1"),
        QStringLiteral("SAMPLE"), true};
    const Command command{CommandId::make(), PersonId("person-1"), decision, {}, Instant{}};
    Verdict verdict;
    verdict.provider = "hive";
    verdict.frames = {{Milliseconds(0), {{"yes_gun", 0.5}}}};
    const std::string page =
        R"({"changes":[{"seq":1,"type":"item","op":"upsert","id":"item-1","rev":7,"body":)" +
        contract::writeItem(item()) +
        R"(},{"seq":2,"type":"case","op":"gone","id":"case-1","rev":3}],"cursor":"c1-1-0-a-b","more":false})";
    const std::vector<std::string> bodies{
        contract::writeCase(openCase()),
        contract::writeItem(item()),
        contract::writeMember(member),
        contract::writeNotice(notice),
        contract::writeQueue(queue),
        contract::writePolicy(policy()),
        page,
        contract::writeCommand(command),
        R"({"command_id":"a","decision_id":"b","outcome":"applied","applied_at":"2026-01-01T00:00:00Z"})",
        R"({"state":"unknown"})",
        contract::writeClaim(claim),
        contract::writeHeartbeat({ClaimId("claim-1")}),
        contract::writeHeartbeatReply({claim}),
        contract::writeRelease(ReleaseReason::Skipped),
        contract::writePurgeReceipt({"item-1"}),
        contract::writeSession(session),
        contract::writeVerdicts({verdict}),
        contract::writeNearDuplicates(alike()),
        contract::writeProblem(contract::problemFor(ErrorCode::ClaimLost))};
    const Folder folder(root, "wire");
    for (std::size_t i = 0; i < bodies.size(); ++i)
        folder.put("reader-" + std::to_string(i), static_cast<char>(i) + bodies[i]);
}

void writeFraming(const std::filesystem::path &root)
{
    using namespace vigie::decoding;
    const Folder folder(root, "framing");
    folder.put("hello", encode(DecoderHello{.seccomp = true, .limits = true, .landlock = 7}));
    DecodeJob job;
    job.id = 1;
    job.targetWidth = 64;
    job.targetHeight = 48;
    job.veilEdge = 48;
    job.inputSize = 99;
    folder.put("job", encode(job));
    DecodeReply reply;
    reply.id = 1;
    reply.sniffed = PictureType::Jpeg;
    reply.frames = 1;
    reply.originalWidth = reply.originalHeight = 100;
    reply.metadata = {{"camera", "SPECIMEN"}};
    auto hash = reply;
    hash.hashes.emplace();
    folder.put("hash-reply", encode(hash));
    auto document = reply;
    document.inspection.emplace();
    document.inspection->mrz.state = vigie::domain::MrzState::DigitsAgree;
    document.inspection->mrz.lines.assign(2, "I<UTO<<<<<<<<<<<<<<<<<<<<<<<<<");
    document.inspection->mrz.marks.resize(2);
    folder.put("document-reply", encode(document));
    folder.put("wish", encode(HeldWish{.id = 1}));
    reply.fullWidth = reply.fullHeight = reply.veilWidth = reply.veilHeight = 48;
    folder.put("reply", encode(reply));
    reply.faces.emplace();
    reply.faces->state = vigie::domain::FacesState::One;
    reply.faces->faces.resize(1);
    reply.faces->faces.front().role = vigie::domain::FaceRole::Document;
    reply.equalised = {0};
    folder.put("faces-reply", encode(reply));
}

/// Orders and answers of the identity decoder, everything filled in; the first byte is what was asked for.
void writeIdentity(const std::filesystem::path &root)
{
    using namespace vigie::decoding;
    const Folder folder(root, "identity");
    const auto put = [&](const char *name, JobKind kind, const std::vector<std::byte> &bytes) {
        const auto choice = static_cast<char>(static_cast<int>(kind) - 1);
        folder.put(name,
                   std::string(1, choice) + std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
    };
    const Quad corners{{{{0.1F, 0.1F}, {0.9F, 0.12F}, {0.88F, 0.8F}, {0.11F, 0.79F}}}};
    DecodeJob job;
    job.id = 1;
    job.kind = JobKind::Document;
    job.targetWidth = job.targetHeight = 64;
    job.veilEdge = 48;
    job.inputSize = 99;
    job.corners = corners;
    put("order", JobKind::Document, encode(job));
    put("wish", JobKind::Document, encode(HeldWish{.id = 1, .kind = HeldWish::Kind::Send}));

    FaceFinding face;
    face.bottomRight = {0.5F, 0.5F};
    face.leftEye = {0.2F, 0.2F};
    face.rightEye = {0.3F, 0.2F};
    face.score = 0.99F;
    face.quality = {40, 300, 0.01F, 0.5F, 0};
    DecodeReply reply;
    reply.id = 1;
    reply.sniffed = PictureType::Jpeg;
    reply.frames = 1;
    reply.originalWidth = reply.originalHeight = 100;
    auto document = reply;
    document.inspection.emplace();
    auto &inspection = *document.inspection;
    inspection.outline.state = OutlineState::Found;
    inspection.outline.corners = corners;
    inspection.mrz.state = MrzState::DigitsDisagree;
    inspection.mrz.lines = {"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};
    inspection.mrz.marks = {{MrzMark::Kind::Corrected, 1, 4, 'B', 0.4F}};
    inspection.mrz.zone = corners;
    inspection.faces.state = FacesState::One;
    inspection.faces.faces = {face};
    inspection.faces.faces.front().role = FaceRole::Document;
    document.rectifiedWidth = static_cast<std::uint32_t>(RectifiedCard.width);
    document.rectifiedHeight = static_cast<std::uint32_t>(RectifiedCard.height);
    put("document", JobKind::Document, encode(document));

    auto selfie = reply;
    selfie.fullWidth = selfie.fullHeight = 64;
    selfie.veilWidth = selfie.veilHeight = 48;
    selfie.faces.emplace();
    selfie.faces->state = FacesState::LiveAndHeld;
    selfie.faces->faces = {face, face};
    selfie.faces->faces[0].role = FaceRole::Live;
    selfie.faces->faces[0].liveness = LivenessHint{0.8F, 0.1F};
    selfie.faces->faces[1].role = FaceRole::HeldCard;
    selfie.faces->faces[1].quality.eyeDistance = 12;
    selfie.equalised = {0, 1};
    put("selfie", JobKind::SelfieFaces, encode(selfie));
    auto held = reply;
    held.held = true;
    put("held", JobKind::SelfieFaces, encode(held));
}

/// Zones of every format, as they are typed.
void writeZones(const std::filesystem::path &root)
{
    const Folder folder(root, "zone");
    const std::string typed(1, '\xFF');
    folder.put("td1",
               typed +
                   "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    folder.put("td2", typed + "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6");
    folder.put("td3",
               typed + "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
    folder.put("visa-a",
               typed + "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<");
    folder.put("visa-b", typed + "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<");
    folder.put("french-card", typed + "IDFRASPECIMEN<<<<<<<<<<<<<<<<<<753009\n0401753001233CAMILLE<<ZOE<<8001014F6");
    folder.put("french-licence", typed + "D1FRA13AA000026181231SPECIMEN<9");
    folder.put("hasty", typed + " i<uto d23145890 7\xC2\xAB\xE2\x80\xB9<\n\n7408122f");
    for (char format = 0; format < 7; ++format) {
        std::string guesses(1, format);
        for (int cell = 0; cell < 90; ++cell)
            guesses += {static_cast<char>(cell % 37), static_cast<char>(cell % 11), static_cast<char>(230)};
        folder.put("guesses-" + std::to_string(format), guesses);
    }
}

/// A message a kind of detail; the second byte says that they are UTF-8.
void writeMessages(const std::filesystem::path &root)
{
    const Folder folder(root, "screening");
    int number = 0;
    for (const char *message :
         {"01 99 00 12 34, +33 (0)6 39 98 12 34, tel 1 99 00 12 34, 0692 12 34 56, 0033199001234",
          "FR14 2004 1010 0505 0001 3M02 606 PSSTFRPPPAR, 20041 01005 0500013M026 06, BIC: AGRIFRPP",
          "4111 1111 1111 1111 12/27 123, 378282246310005, \xEF\xBC\x94\xEF\xBC\x91\xEF\xBC\x91\xEF\xBC\x91",
          "12 bis, av. du G\xC3\xA9n\xC3\xA9ral Leclerc\n75014 PARIS CEDEX 14, BP 123, 75002 Paris",
          "zo\xC3\xA9@example.org https://example.org/x?y=(a) paypal.me/zoe www.example.org",
          "snap : lola.m, @lola sur insta, lola_75 on tg, cashapp $lola",
          "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa "
          "0x52908400098527886E0F7030069857D2E4169EE7",
          "0\xEF\xB8\x8F\xE2\x83\xA3"
          "1\xE2\x80\x8B"
          "99\xF0\x9F\x92\x95"
          "00 12 34"})
        folder.put("message-" + std::to_string(number++), "\x03" + std::string(1, '\0') + message);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const std::filesystem::path root(argv[1]);
    const Folder stills(root, "still"), sniffer(root, "sniffer");
    for (const auto &[name, bytes] : vigie::test::everyKind()) {
        stills.put(name, bytes);
        sniffer.put(name, bytes);
    }
    writeWire(root);
    writeFraming(root);
    writeIdentity(root);
    writeZones(root);
    writeMessages(root);
    const Folder events(root, "event_stream");
    events.put("hint", "id: 7\nevent: changed\ndata: {\"seq\":7}\n\n: beat\n\nretry: 100\ndata: a\ndata: b\r\n\r\n");
    const Folder texts(root, "text");
    int number = 0;
    for (const auto &text : vigie::test::hostileTexts())
        texts.put("text-" + std::to_string(number++), "\x40" + std::string(1, '\0') + text.left(4'000).toStdString());
    return 0;
}
