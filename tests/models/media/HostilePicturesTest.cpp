#include "models/decoding/Limits.h"
#include "models/media/DecoderPool.h"
#include "tests/models/codecs/HostileFiles.h"
#include "tests/support/TestCase.h"

#include <map>

using namespace vigie;
using namespace vigie::media;
using namespace vigie::test;

namespace {

constexpr unsigned Seed = 20'261'122;
constexpr int FilesInCi = 320;
constexpr std::uint32_t Side = 1440;

int fileCount()
{
    const int wanted = qEnvironmentVariableIntValue("VIGIE_HOSTILE_FILES");
    return wanted > 0 ? wanted : FilesInCi;
}

using Answer = QFuture<Result<DecodedPicture>>;

Answer order(DecoderPool &pool, const Bytes &bytes, decoding::PictureType declared = {})
{
    return pool.decode({SealedMemory::of(bytes).value(), declared, Side, Side, Priority::Now}).request.result;
}

/// What may be said of hostile bytes. A decoder may only die of its own limits: of a signal of its filter (31) or of a
/// bad access (6, 7, 11) never.
bool isReason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Damaged:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
    case ErrorCode::DecoderTimeout:
    case ErrorCode::Quarantined:
        return true;
    case ErrorCode::DecoderDied: // out of CPU time: SIGXCPU, SIGKILL
        return error.detail.find("signal 24") != std::string::npos ||
               error.detail.find("signal 9") != std::string::npos;
    default:
        return false;
    }
}

bool holdsTheCaps(const DecodedPicture &picture)
{
    const auto &reply = picture.reply;
    return std::uint64_t{reply.originalWidth} * reply.originalHeight <= decoding::MaxPixels &&
           reply.fullWidth <= Side && reply.fullHeight <= Side && reply.veilWidth <= decoding::MaxVeilEdge &&
           reply.veilHeight <= decoding::MaxVeilEdge && reply.frames <= decoding::MaxFrames + 1 &&
           picture.full->width() == static_cast<int>(reply.fullWidth) &&
           picture.veil->height() == static_cast<int>(reply.veilHeight);
}

} // namespace

/// Files made to hurt, through the real decoder in its sandbox. VIGIE_HOSTILE_FILES says how many.
class HostilePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As many under way as the pool takes, so that one stuck decoder would show; every sixteenth is an honest picture.
    void eachGetsAPictureOrAReason()
    {
        const int files = fileCount();
        qInfo("seed %u, %d files", Seed, files);
        DecoderPool pool(settings());
        const Bytes honest = encodePng(gradient(300, 200));
        std::map<std::string, int> outcomes;
        constexpr int AtATime = 32;
        for (int first = 0; first < files; first += AtATime) {
            std::vector<std::pair<HostileFile, Answer>> waiting;
            for (int number = first; number < std::min(files, first + AtATime); ++number) {
                auto file = hostileFile(Seed, number);
                auto answer = order(pool, file.bytes, file.declared);
                waiting.emplace_back(std::move(file), std::move(answer));
            }
            auto good = order(pool, honest);
            for (auto &[file, answer] : waiting) {
                answer.waitForFinished();
                const auto picture = answer.result();
                if (!picture)
                    QVERIFY2(isReason(picture.error()), (file.name + ": " + picture.error().detail).c_str());
                else
                    QVERIFY2(holdsTheCaps(*picture), file.name.c_str());
                if (file.isCutInHalf)
                    QVERIFY2(!picture || picture->reply.damaged, file.name.c_str());
                ++outcomes[picture ? picture->reply.damaged ? "damaged" : "whole"
                                   : std::string(name(picture.error().code))];
            }
            good.waitForFinished();
            QVERIFY2(good.result(), good.result() ? "" : good.result().error().detail.c_str());
            QVERIFY(!good.result()->reply.damaged);
        }
        for (const auto &[outcome, count] : outcomes)
            qInfo("%-16s %d", outcome.c_str(), count);
        qInfo("decoders replaced: %llu", static_cast<unsigned long long>(pool.status().replaced));
        QVERIFY(outcomes["whole"] > 0 && outcomes["damaged"] > 0 && outcomes["too-large"] > 0);
    }

    void theLargestThatIsLetInIsDecodedOrRefused()
    {
        DecoderPool pool(settings());
        auto answer = order(pool, hundredMegapixelProgressive(), decoding::PictureType::Jpeg);
        answer.waitForFinished();
        const auto picture = answer.result();
        qInfo("100 megapixels, progressive: %s", picture ? "decoded" : std::string(name(picture.error().code)).c_str());
        if (!picture)
            QVERIFY2(isReason(picture.error()), picture.error().detail.c_str());
        else
            QVERIFY(holdsTheCaps(*picture));
        auto good = order(pool, encodePng(gradient(30, 20)));
        good.waitForFinished();
        QVERIFY(good.result());
    }

    /// What is hashed for the search of near-duplicates comes from the same people.
    void hashingIsAskedTheSame()
    {
        DecoderPool pool(settings());
        for (int number = 0; number < HostileKinds * 3; ++number) {
            const auto file = hostileFile(Seed + 1, number);
            auto answer = pool.decode({.bytes = SealedMemory::of(file.bytes).value(), .kind = decoding::JobKind::Hash})
                              .request.result;
            answer.waitForFinished();
            const auto looks = answer.result();
            QVERIFY2(looks || isReason(looks.error()), file.name.c_str());
            QVERIFY2(!looks || (!looks->full && !looks->veil), file.name.c_str());
        }
    }

private:
    static PoolSettings settings()
    {
        PoolSettings settings;
        settings.executable = VIGIE_BIN_DIR "/vigie-decoder";
        settings.startLimit = Milliseconds(60'000); // the machine may be busy
        settings.wallLimit = Milliseconds(20'000);  // of its two seconds of CPU nothing is taken back by that
        return settings;
    }
};

VIGIE_TEST(HostilePicturesTest);
#include "HostilePicturesTest.moc"
