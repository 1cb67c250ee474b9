#include "models/decoding/Framing.h"
#include "models/decoding/Limits.h"
#include "tests/support/TestCase.h"

#include <array>
#include <bit>
#include <functional>
#include <limits>

using namespace vigie;
using namespace vigie::decoding;
using namespace vigie::domain;

namespace {

DecodeJob compareJob()
{
    DecodeJob job;
    job.id = 7;
    job.kind = JobKind::Compare;
    job.targetWidth = job.targetHeight = 512;
    job.veilEdge = 48;
    job.inputSize = 12'345;
    job.declared = PictureType::Jpeg;
    job.selfie = SecondPicture{PictureType::WebP, 54'321};
    return job;
}

DecodeReply similarityReply()
{
    DecodeReply reply;
    reply.id = 7;
    reply.similarity = FaceSimilarity{0.42F, {88, 3.1F}, {240, 4.2F}};
    return reply;
}

} // namespace

class ComparisonFramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComparisonNamesTwoPictures()
    {
        QCOMPARE(*parseJob(encode(compareJob())), compareJob());
        const std::vector<std::function<void(DecodeJob &)>> breaks{
            [](DecodeJob &j) { j.selfie.reset(); },
            [](DecodeJob &j) { j.selfie->inputSize = 0; },
            [](DecodeJob &j) { j.selfie->inputSize = MaxInputBytes + 1; },
            [](DecodeJob &j) { j.selfie->declared = static_cast<PictureType>(LastPictureType + 1); },
            [](DecodeJob &j) { j.hold = true; }, // a number that nobody waits for is not made
            [](DecodeJob &j) { j.kind = JobKind::SelfieFaces; },
            [](DecodeJob &j) { j.corners.emplace(); },
        };
        for (const auto &spoil : breaks) {
            auto spoilt = compareJob();
            spoil(spoilt);
            QCOMPARE(parseJob(encode(spoilt)).code(), ErrorCode::Invalid);
        }
        const auto bytes = encode(compareJob());
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!parseJob(std::span(bytes).first(length)));
    }

    void aComparisonIsAnsweredByNumbersOnly()
    {
        const auto heard = [](const DecodeReply &reply) { return parseReply(encode(reply), compareJob()); };
        QCOMPARE(*heard(similarityReply()), similarityReply());
        auto none = similarityReply();
        none.similarity = FaceSimilarity{};
        QCOMPARE(*heard(none), none);
        DecodeReply refusal;
        refusal.id = 7;
        refusal.reason = Reason::NotPermitted;
        QCOMPARE(*heard(refusal), refusal);
        const std::vector<std::function<void(DecodeReply &)>> breaks{
            [](DecodeReply &r) { r.similarity.reset(); },
            [](DecodeReply &r) { r.similarity->cosine.reset(); },
            [](DecodeReply &r) {
                r.similarity->document = {29, 0};
            }, // too small, and yet a number
            [](DecodeReply &r) {
                r.similarity->cosine.reset(), r.similarity->selfie = {12, 4};
            },
            [](DecodeReply &r) {
                r.metadata = {{"camera", "SPECIMEN 1"}};
            },
            [](DecodeReply &r) { r.sniffed = PictureType::Jpeg; },
            [](DecodeReply &r) { r.fullWidth = r.fullHeight = r.veilWidth = r.veilHeight = 48; },
            [](DecodeReply &r) { r.faces.emplace(); },
            [](DecodeReply &r) { r.held = true; },
            [](DecodeReply &r) { r.reason = Reason::Broken; },
        };
        for (const auto &spoil : breaks) {
            auto spoilt = similarityReply();
            spoil(spoilt);
            QVERIFY(!heard(spoilt));
        }
        for (const auto kind : {JobKind::Still, JobKind::Hash, JobKind::SelfieFaces, JobKind::Document}) {
            auto other = compareJob();
            other.kind = kind;
            other.selfie.reset();
            QVERIFY(!parseReply(encode(similarityReply()), other));
        }
    }

    void numbersThatAreNoneAreInvalid()
    {
        const auto bytes = encode(similarityReply());
        const auto hostile = [&](std::size_t fromEnd, float value) {
            auto spoilt = bytes;
            const auto bits = std::bit_cast<std::array<std::byte, sizeof(float)>>(value);
            std::ranges::copy(bits, spoilt.end() - static_cast<std::ptrdiff_t>(fromEnd));
            return parseReply(spoilt, compareJob());
        };
        constexpr std::size_t Cosine = 4, SelfieNorm = 9, SelfieEyes = 13; // from the end of the message
        QCOMPARE(hostile(Cosine, 0.5F)->similarity->cosine, 0.5F);
        QCOMPARE(hostile(SelfieNorm, 5)->similarity->selfie.norm, 5.0F);
        QCOMPARE(hostile(SelfieEyes, 99)->similarity->selfie.eyeDistance, 99.0F);
        const float inf = std::numeric_limits<float>::infinity();
        for (const float wrong : {std::numeric_limits<float>::quiet_NaN(), inf, -inf, 1.0001F, -1.0001F})
            QVERIFY(!hostile(Cosine, wrong));
        for (const std::size_t at : {SelfieNorm, SelfieEyes})
            for (const float wrong : {std::numeric_limits<float>::quiet_NaN(), inf, -1.0F, 1e6F})
                QVERIFY(!hostile(at, wrong));
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!parseReply(std::span(bytes).first(length), compareJob()));
    }
};

VIGIE_TEST(ComparisonFramingTest);
#include "ComparisonFramingTest.moc"
