#include "models/decoding/Framing.h"
#include "models/decoding/Limits.h"
#include "tests/support/TestCase.h"

#include <functional>
#include <random>

using namespace vigie;
using namespace vigie::decoding;

namespace {

DecodeJob job()
{
    return {.id = 7,
            .kind = JobKind::Still,
            .declared = PictureType::Png,
            .targetWidth = 1440,
            .targetHeight = 1080,
            .veilEdge = 48,
            .inputSize = 12'345};
}

DecodeReply reply()
{
    DecodeReply reply;
    reply.id = 7;
    reply.sniffed = PictureType::Jpeg;
    reply.damaged = reply.typeMismatch = true;
    reply.frames = 3;
    reply.originalWidth = 4000, reply.originalHeight = 3000;
    reply.fullWidth = 1440, reply.fullHeight = 1080;
    reply.veilWidth = 48, reply.veilHeight = 36;
    reply.metadata = {{"camera", "SPECIMEN 1"}, {"location", "present"}};
    return reply;
}

} // namespace

class FramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBackAsItWas()
    {
        const DecoderHello hello{.seccomp = true, .limits = true, .landlock = 7};
        QCOMPARE(*parseHello(encode(hello)), hello);
        QCOMPARE(*parseJob(encode(job())), job());
        QCOMPARE(*parseReply(encode(reply()), job()), reply());

        DecodeReply refusal;
        refusal.id = 7;
        refusal.reason = Reason::TooManyPixels;
        refusal.sniffed = PictureType::Png;
        QCOMPARE(*parseReply(encode(refusal), job()), refusal);
    }

    void aHashJobIsAnsweredWithoutPictures()
    {
        auto asked = job();
        asked.kind = JobKind::Hash;
        QCOMPARE(*parseJob(encode(asked)), asked);
        auto answer = reply();
        answer.damaged = false;
        answer.fullWidth = answer.fullHeight = answer.veilWidth = answer.veilHeight = 0;
        QCOMPARE(*parseReply(encode(answer), asked), answer); // it looks like nothing in particular
        answer.hashes.emplace();
        answer.hashes->upright.words = {1, 2, 3, ~0ULL};
        answer.hashes->mirrored.set(77);
        const auto bytes = encode(answer);
        QCOMPARE(*parseReply(bytes, asked), answer);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!parseReply(std::span(bytes).first(length), asked));

        QVERIFY(!parseReply(bytes, job())); // a picture was asked for
        QVERIFY(!parseReply(encode(reply()), asked));
        auto lying = answer;
        lying.damaged = true; // half a picture looks like another
        QVERIFY(!parseReply(encode(lying), asked));
        lying = answer;
        lying.reason = Reason::Broken;
        QVERIFY(!parseReply(encode(lying), asked));
        auto picture = reply();
        picture.hashes = answer.hashes;
        QVERIFY(!parseReply(encode(picture), job()));
    }

    void everyCutAndEveryExtraByteIsInvalid()
    {
        const auto hello = encode(DecoderHello{});
        const auto asked = encode(job());
        const auto answer = encode(reply());
        for (std::size_t length = 0; length < hello.size(); ++length)
            QCOMPARE(parseHello(std::span(hello).first(length)).code(), ErrorCode::Invalid);
        for (std::size_t length = 0; length < asked.size(); ++length)
            QCOMPARE(parseJob(std::span(asked).first(length)).code(), ErrorCode::Invalid);
        for (std::size_t length = 0; length < answer.size(); ++length)
            QCOMPARE(parseReply(std::span(answer).first(length), job()).code(), ErrorCode::Invalid);
        for (auto message : {hello, asked, answer}) {
            message.push_back(std::byte{0});
            QVERIFY(!parseHello(message) && !parseJob(message) && !parseReply(message, job()));
        }
    }

    void oneKindIsNotTakenForAnother()
    {
        QVERIFY(!parseHello(encode(job())));
        QVERIFY(!parseJob(encode(reply())));
        QVERIFY(!parseReply(encode(DecoderHello{}), job()));
        DecoderHello other;
        other.version = ProtocolVersion + 1;
        QVERIFY(!parseHello(encode(other)));
    }

    void aJobBeyondTheLimitsIsInvalid()
    {
        const std::vector<std::function<void(DecodeJob &)>> breaks{
            [](DecodeJob &j) { j.targetWidth = 0; },
            [](DecodeJob &j) { j.targetHeight = MaxTargetSide + 1; },
            [](DecodeJob &j) { j.targetWidth = j.targetHeight = 6000; },
            [](DecodeJob &j) { j.veilEdge = 0; },
            [](DecodeJob &j) { j.veilEdge = MaxVeilEdge + 1; },
            [](DecodeJob &j) { j.inputSize = 0; },
            [](DecodeJob &j) { j.inputSize = MaxInputBytes + 1; },
            [](DecodeJob &j) { j.declared = static_cast<PictureType>(LastPictureType + 1); },
            [](DecodeJob &j) { j.kind = static_cast<JobKind>(LastJobKind + 1); },
        };
        for (const auto &spoil : breaks) {
            auto spoilt = job();
            spoil(spoilt);
            QCOMPARE(parseJob(encode(spoilt)).code(), ErrorCode::Invalid);
        }
    }

    void aReplyThatContradictsTheJobOrItselfIsInvalid()
    {
        const std::vector<std::function<void(DecodeReply &)>> breaks{
            [](DecodeReply &r) { r.id = 8; },
            [](DecodeReply &r) { r.fullWidth = 1441; },
            [](DecodeReply &r) { r.fullHeight = 0; },
            [](DecodeReply &r) { r.veilWidth = 49; },
            [](DecodeReply &r) { r.veilHeight = 0; },
            [](DecodeReply &r) { r.originalWidth = 1000; }, // the full picture would be enlarged
            [](DecodeReply &r) { r.originalWidth = MaxSide + 1; },
            [](DecodeReply &r) { r.originalWidth = r.originalHeight = 20'000; },
            [](DecodeReply &r) { r.sniffed = PictureType::Unknown; },
            [](DecodeReply &r) { r.sniffed = static_cast<PictureType>(77); },
            [](DecodeReply &r) { r.reason = Reason::Broken; }, // a refusal carries no pictures
            [](DecodeReply &r) { r.reason = static_cast<Reason>(LastReason + 1); },
            [](DecodeReply &r) { r.metadata[0].key = "Camera"; },
            [](DecodeReply &r) { r.metadata[0].key.clear(); },
            [](DecodeReply &r) { r.metadata[0].key.assign(MaxKeyBytes + 1, 'k'); },
            [](DecodeReply &r) { r.metadata[0].value = "\x1B[2J"; },
            [](DecodeReply &r) { r.metadata[0].value.assign(MaxValueBytes + 1, 'v'); },
        };
        for (const auto &spoil : breaks) {
            auto spoilt = reply();
            spoil(spoilt);
            QCOMPARE(parseReply(encode(spoilt), job()).code(), ErrorCode::Invalid);
        }
        auto talkative = reply();
        talkative.metadata.assign(MaxMetadataEntries, {"key", "value"});
        QVERIFY(parseReply(encode(talkative), job()));
    }

    void flippedBytesNeverYieldMoreThanWasAskedFor()
    {
        constexpr unsigned Seed = 20'260'302;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        const auto good = encode(reply());
        for (int round = 0; round < 20'000; ++round) {
            auto bad = good;
            for (unsigned flips = 1 + random() % 4; flips > 0; --flips)
                bad[random() % bad.size()] ^= static_cast<std::byte>(1U << (random() % 8));
            const auto parsed = parseReply(bad, job());
            if (!parsed)
                continue;
            QCOMPARE(parsed->id, job().id);
            QVERIFY(parsed->fullWidth <= job().targetWidth && parsed->fullHeight <= job().targetHeight);
            QVERIFY(parsed->veilWidth <= MaxVeilEdge && parsed->veilHeight <= MaxVeilEdge);
        }
    }
};

VIGIE_TEST(FramingTest);
#include "FramingTest.moc"
