#include "models/decoding/Framing.h"
#include "models/domain/IdentityFrames.h"
#include "tests/support/TestCase.h"

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace vigie;
using namespace vigie::decoding;
using namespace vigie::domain;

namespace {

DecodeJob jobOf(JobKind kind)
{
    DecodeJob job;
    job.id = 7;
    job.kind = kind;
    job.targetWidth = 1440;
    job.targetHeight = 1080;
    job.veilEdge = 48;
    job.inputSize = 12'345;
    return job;
}

FaceFinding face(FaceRole role, float at)
{
    FaceFinding face;
    face.role = role;
    face.topLeft = {at, 0.1F};
    face.bottomRight = {at + 0.1F, 0.3F};
    face.score = 0.99F;
    for (std::size_t i = 0; i < face.landmarks.size(); ++i)
        face.landmarks[i] = {at + 0.001F * float(i), 0.2F};
    face.leftEye = {at + 0.03F, 0.17F};
    face.rightEye = {at + 0.07F, 0.17F};
    face.roll = -3.5F;
    face.quality = {120, 900, 0.01F, 0.5F, 0};
    return face;
}

FacesFound selfie()
{
    FacesFound found;
    found.state = FacesState::LiveAndHeld;
    found.turn = Turn::Half;
    found.faces = {face(FaceRole::Live, 0.2F), face(FaceRole::Other, 0.5F), face(FaceRole::HeldCard, 0.7F)};
    found.faces.front().liveness = LivenessHint{0.75F, 0.25F};
    return found;
}

DecodeReply facesReply()
{
    DecodeReply reply;
    reply.id = 7;
    reply.sniffed = PictureType::Jpeg;
    reply.frames = 1;
    reply.originalWidth = 4000, reply.originalHeight = 3000;
    reply.fullWidth = 1440, reply.fullHeight = 1080;
    reply.veilWidth = 48, reply.veilHeight = 36;
    reply.metadata = {{"camera", "SPECIMEN 1"}};
    reply.faces = selfie();
    reply.equalised = {0, 2, 1};
    return reply;
}

DocumentInspection inspection()
{
    DocumentInspection found;
    found.outline = {
        OutlineState::Found, DocumentShape::Card, {{{{0, 0}, {1.02F, 0}, {1, 1}, {-0.01F, 1}}}}, 0.7F, true};
    found.mrz.state = MrzState::DigitsDisagree;
    found.mrz.lines = {"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                       "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};
    found.mrz.marks = {{MrzMark::Kind::Corrected, 1, 29, '8', 0.6F}, {MrzMark::Kind::Doubtful, 2, 0, 'B', 0.8F}};
    found.mrz.turn = Turn::Quarter;
    found.mrz.pitch = 21;
    found.mrz.confidence = 0.95F;
    found.faces.state = FacesState::One;
    found.faces.faces = {face(FaceRole::Document, 0.1F)};
    found.quality = {210, 0.01F, 0.03F};
    return found;
}

DecodeReply documentReply()
{
    DecodeReply reply;
    reply.id = 7;
    reply.sniffed = PictureType::Png;
    reply.originalWidth = 1600, reply.originalHeight = 1200;
    reply.inspection = inspection();
    reply.rectifiedWidth = RectifiedCard.width, reply.rectifiedHeight = RectifiedCard.height;
    return reply;
}

DecodeReply heldReply()
{
    DecodeReply reply;
    reply.id = 7;
    reply.held = true;
    return reply;
}

Result<DecodeReply> sent(const DecodeReply &reply, JobKind kind)
{
    return parseReply(encode(reply), jobOf(kind));
}

bool isWithin(PicturePoint at)
{
    return at.x >= -4 && at.x <= 5 && at.y >= -4 && at.y <= 5;
}

/// What every side may rely on, whatever came.
bool isSound(const FacesFound &found)
{
    return found.faces.size() <= MostFaces && (found.state == FacesState::None) == found.faces.empty() &&
           std::ranges::all_of(found.faces, [](const FaceFinding &f) {
               return std::ranges::all_of(f.landmarks, isWithin) && isWithin(f.leftEye) && isWithin(f.rightEye) &&
                      std::isfinite(f.quality.sharpness) && f.score >= 0 && f.score <= 1;
           });
}

bool isSound(const DecodeReply &reply, JobKind kind)
{
    if (kind == JobKind::Document) {
        const auto &mrz = reply.inspection->mrz;
        return isSound(reply.inspection->faces) && mrz.lines.size() <= 3 &&
               std::ranges::all_of(mrz.marks, [&](const MrzMark &mark) {
                   return mark.line < mrz.lines.size() && mark.column < mrz.lines[mark.line].size();
               });
    }
    return isSound(*reply.faces) && reply.equalised.size() <= MostEqualised &&
           std::ranges::all_of(reply.equalised, [&](auto place) { return place < reply.faces->faces.size(); });
}

} // namespace

class FindingsFramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingComesBackAsItWas()
    {
        QCOMPARE(*sent(facesReply(), JobKind::SelfieFaces), facesReply());
        QCOMPARE(*sent(documentReply(), JobKind::Document), documentReply());
        auto nobody = facesReply();
        nobody.faces = FacesFound{};
        nobody.equalised.clear();
        QCOMPARE(*sent(nobody, JobKind::SelfieFaces), nobody);
        QCOMPARE(*sent(nobody, JobKind::DocumentFaces), nobody);
        auto nothing = documentReply();
        nothing.inspection = DocumentInspection{};
        nothing.rectifiedWidth = nothing.rectifiedHeight = 0;
        QCOMPARE(*sent(nothing, JobKind::Document), nothing);
    }

    void theMostThatCanBeFoundFitsIntoAMessage()
    {
        auto many = facesReply();
        many.faces->faces.assign(MostFaces, face(FaceRole::Other, 0.3F));
        many.faces->faces.front().role = FaceRole::Live;
        many.faces->state = FacesState::SeveralPeople;
        many.metadata.assign(MaxMetadataEntries, {std::string(MaxKeyBytes, 'k'), std::string(MaxValueBytes, 'v')});
        QVERIFY(encode(many).size() <= MaxMessageBytes);
        QVERIFY(sent(many, JobKind::SelfieFaces));
        auto full = documentReply();
        full.inspection->faces.faces.assign(MostFaces, face(FaceRole::Other, 0.3F));
        full.inspection->faces.faces.front().role = FaceRole::Document;
        full.inspection->mrz.lines.assign(3, std::string(44, 'A'));
        full.inspection->mrz.marks.assign(3 * 44, {MrzMark::Kind::Doubtful, 0, 0, 'A', 0.5F});
        full.metadata = many.metadata;
        QVERIFY(encode(full).size() <= MaxMessageBytes);
        QVERIFY(sent(full, JobKind::Document));
    }

    void jobsOfIdentityComeBackAsTheyWere()
    {
        for (const auto kind : {JobKind::DocumentFaces, JobKind::SelfieFaces, JobKind::Document}) {
            auto job = jobOf(kind);
            QCOMPARE(*parseJob(encode(job)), job);
            job.hold = true;
            QCOMPARE(*parseJob(encode(job)), job);
        }
        auto given = jobOf(JobKind::Document);
        given.corners = Quad{{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}}};
        QCOMPARE(*parseJob(encode(given)), given);
        for (const auto kind : {JobKind::Still, JobKind::Hash, JobKind::SelfieFaces}) {
            auto wrong = given;
            wrong.kind = kind;
            QVERIFY(!parseJob(encode(wrong)));
        }
        for (const auto kind : {JobKind::Still, JobKind::Hash}) {
            auto wrong = jobOf(kind);
            wrong.hold = true;
            QVERIFY(!parseJob(encode(wrong)));
        }
    }

    void wishesComeBackAndNothingElseDoes()
    {
        for (const auto kind : {HeldWish::Kind::Send, HeldWish::Kind::Drop}) {
            const auto bytes = encode(HeldWish{99, kind});
            QCOMPARE(*parseWish(bytes), (HeldWish{99, kind}));
            for (std::size_t length = 0; length < bytes.size(); ++length)
                QVERIFY(!parseWish(std::span(bytes).first(length)));
            QVERIFY(!parseJob(bytes));
        }
        QVERIFY(!parseWish(encode(jobOf(JobKind::Document))));
        QVERIFY(!parseWish(encode(HeldWish{99, static_cast<HeldWish::Kind>(2)})));
    }

    void whatIsHeldSaysNothingElse()
    {
        auto asked = jobOf(JobKind::SelfieFaces);
        asked.hold = true;
        QCOMPARE(*parseReply(encode(heldReply()), asked), heldReply());
        QVERIFY(!parseReply(encode(facesReply()), asked)); // it was to stay inside
        QVERIFY(!sent(heldReply(), JobKind::SelfieFaces)); // it was to come out
        auto talkative = heldReply();
        talkative.faces = selfie();
        QVERIFY(!parseReply(encode(talkative), asked));
        DecodeReply refusal;
        refusal.id = 7;
        refusal.reason = Reason::TooManyPixels;
        QVERIFY(parseReply(encode(refusal), asked));
        refusal.held = true;
        QVERIFY(!parseReply(encode(refusal), asked));
    }

    void findingsOfAnotherKindAreInvalid()
    {
        QVERIFY(!sent(facesReply(), JobKind::Document));
        QVERIFY(!sent(facesReply(), JobKind::DocumentFaces)); // roles of a selfie
        QVERIFY(!sent(facesReply(), JobKind::Still));
        QVERIFY(!sent(documentReply(), JobKind::SelfieFaces));
        QVERIFY(!sent(documentReply(), JobKind::Hash));
        auto bare = facesReply();
        bare.faces.reset();
        bare.equalised.clear();
        QVERIFY(sent(bare, JobKind::Still));
        QVERIFY(!sent(bare, JobKind::SelfieFaces)); // no silent pass
        auto refused = facesReply();
        refused.reason = Reason::Broken;
        QVERIFY(!sent(refused, JobKind::SelfieFaces));
    }

    void facesThatContradictThemselvesAreInvalid()
    {
        const std::vector<std::function<void(DecodeReply &)>> breaks{
            [](DecodeReply &r) { r.faces->state = FacesState::None; },
            [](DecodeReply &r) { r.faces->faces.clear(), r.equalised.clear(); },
            [](DecodeReply &r) { r.faces->faces[1].role = FaceRole::Live; },
            [](DecodeReply &r) { r.faces->faces[1].role = FaceRole::HeldCard; },
            [](DecodeReply &r) { r.faces->faces[2].role = FaceRole::Other; }, // the state names a held one
            [](DecodeReply &r) { std::swap(r.faces->faces[0], r.faces->faces[1]); },
            [](DecodeReply &r) { r.faces->faces.assign(MostFaces + 1, r.faces->faces[1]); },
            [](DecodeReply &r) {
                r.equalised = {0, 1};
            },
            [](DecodeReply &r) {
                r.equalised = {0, 1, 1};
            },
            [](DecodeReply &r) {
                r.equalised = {0, 1, 3};
            },
            [](DecodeReply &r) {
                r.equalised = {0, 1, 2, 2};
            },
        };
        for (const auto &spoil : breaks) {
            auto spoilt = facesReply();
            spoil(spoilt);
            QCOMPARE(sent(spoilt, JobKind::SelfieFaces).code(), ErrorCode::Invalid);
        }
    }

    void documentsThatContradictThemselvesAreInvalid()
    {
        const std::vector<std::function<void(DecodeReply &)>> breaks{
            [](DecodeReply &r) { r.rectifiedWidth = 1012; },
            [](DecodeReply &r) { r.rectifiedHeight = 0; },
            [](DecodeReply &r) { r.fullWidth = r.fullHeight = 8; },
            [](DecodeReply &r) { r.inspection->mrz.state = MrzState::NotFound; }, // with lines
            [](DecodeReply &r) { r.inspection->mrz.lines.clear(), r.inspection->mrz.marks.clear(); },
            [](DecodeReply &r) { r.inspection->mrz.lines[0][3] = 'a'; },
            [](DecodeReply &r) { r.inspection->mrz.lines[0].assign(45, 'A'); },
            [](DecodeReply &r) { r.inspection->mrz.lines[2].clear(); },
            [](DecodeReply &r) { r.inspection->mrz.lines.resize(4, "A"); },
            [](DecodeReply &r) { r.inspection->mrz.marks[0].line = 3; },
            [](DecodeReply &r) { r.inspection->mrz.marks[0].column = 30; },
            [](DecodeReply &r) { r.inspection->mrz.marks[0].first = '\n'; },
            [](DecodeReply &r) { r.inspection->mrz.marks.resize(3 * 44 + 1, r.inspection->mrz.marks[1]); },
            [](DecodeReply &r) { r.inspection->outline.state = OutlineState::Given; }, // nobody gave one
            [](DecodeReply &r) { r.inspection->faces = selfie(); },
        };
        for (const auto &spoil : breaks) {
            auto spoilt = documentReply();
            spoil(spoilt);
            QCOMPARE(sent(spoilt, JobKind::Document).code(), ErrorCode::Invalid);
        }
    }

    void whatIsMeasuredIsBroughtIntoItsBounds()
    {
        constexpr float None = std::numeric_limits<float>::quiet_NaN(), Most = std::numeric_limits<float>::infinity();
        auto wild = facesReply();
        auto &face = wild.faces->faces.front();
        face.landmarks[5] = {Most, -Most};
        face.roll = None;
        face.quality = {Most, None, 7, -1, None};
        const auto parsed = sent(wild, JobKind::SelfieFaces);
        QVERIFY(parsed);
        QVERIFY(isSound(*parsed->faces));
        QCOMPARE(parsed->faces->faces.front().quality.glare, 1.0F);
    }

    void everyCutAndEveryExtraByteIsInvalid()
    {
        for (const auto &[reply, kind] :
             {std::pair{facesReply(), JobKind::SelfieFaces}, {documentReply(), JobKind::Document}}) {
            auto bytes = encode(reply);
            for (std::size_t length = 0; length < bytes.size(); ++length)
                QCOMPARE(parseReply(std::span(bytes).first(length), jobOf(kind)).code(), ErrorCode::Invalid);
            bytes.push_back(std::byte{0});
            QVERIFY(!parseReply(bytes, jobOf(kind)));
        }
    }

    void flippedBytesNeverYieldWhatNobodyCanRelyOn()
    {
        constexpr unsigned Seed = 20'261'122;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        int survived = 0;
        for (const auto &[reply, kind] :
             {std::pair{facesReply(), JobKind::SelfieFaces}, {documentReply(), JobKind::Document}}) {
            const auto good = encode(reply);
            for (int round = 0; round < 10'000; ++round) {
                auto bad = good;
                for (unsigned flips = 1 + random() % 4; flips > 0; --flips)
                    bad[random() % bad.size()] ^= static_cast<std::byte>(1U << (random() % 8));
                const auto parsed = parseReply(bad, jobOf(kind));
                if (!parsed || parsed->reason != Reason::None)
                    continue;
                ++survived;
                QVERIFY(isSound(*parsed, kind));
            }
        }
        QVERIFY(survived > 1'000); // a flipped bit of a number is a number
    }
};

VIGIE_TEST(FindingsFramingTest);
#include "FindingsFramingTest.moc"
