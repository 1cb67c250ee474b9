#include "models/media/DecodedPictureSource.h"
#include "tests/app/hostile/MemoryMedia.h"
#include "tests/app/hostile/StoppedDecoders.h"
#include "tests/models/codecs/HostileFiles.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"

#include <QAction>
#include <QTimer>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::test;
using Shown = ui::media::ProtectedPicture::Shown;

namespace {

constexpr Milliseconds Patience{120'000}; // the machine may be busy

/// A real desk whose pictures are decoded by real, locked-in decoders.
struct Bench
{
    explicit Bench(Milliseconds wallLimit = Patience)
    {
        vigie::media::PoolSettings settings;
        settings.executable = VIGIE_BIN_DIR "/vigie-decoder";
        settings.wallLimit = wallLimit;
        settings.startLimit = Patience;
        pool = std::make_unique<vigie::media::DecoderPool>(settings);
        source = std::make_unique<vigie::media::DecodedPictureSource>(bytes, *pool);
        world.otherPictures = source.get();
    }
    void add(int number, const Bytes &file, const char *type)
    {
        auto detail = world.photo(number);
        detail.item->media[0].type = type;
        bytes.files[detail.item->media[0].id] = file;
        world.add(detail);
    }
    void open()
    {
        desk = std::make_unique<ContentDesk>(*theme, world.ports(), actions);
        desk->resize(1280, 800);
        desk->show();
        QVERIFY(QTest::qWaitForWindowActive(desk.get()));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk->flow().current());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(desk->focusWidget() ? desk->focusWidget() : desk.get(), key, modifiers);
    }
    ui::media::ProtectedPicture *picture() const { return desk->findChild<ui::media::ProtectedPicture *>(); }

    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    MemoryMedia bytes;
    std::unique_ptr<vigie::media::DecoderPool> pool;
    std::unique_ptr<vigie::media::DecodedPictureSource> source;
    ContentWorld world;
    kit::ActionRegistry actions;
    std::unique_ptr<ContentDesk> desk;
};

Bytes halfOf(const Bytes &whole)
{
    return {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2)};
}

} // namespace

class RealPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedPictureCannotBeApproved_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *name, const Bytes &file, bool isWhole) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(file.data()),
                                              static_cast<qsizetype>(file.size()))
                                << isWhole;
        };
        const Image image = noise(320, 240, 7);
        row("whole JPEG", encodeJpeg(image), true);
        row("half a JPEG", halfOf(encodeJpeg(image)), false);
        row("half a progressive JPEG", halfOf(encodeJpeg(image, {.kind = JpegKind::Progressive})), false);
        row("half a PNG", halfOf(encodePng(image)), false);
        row("half a WebP", halfOf(encodeWebp(image, WebpKind::Lossy)), false);
        row("half a TIFF", halfOf(encodeTiff(image)), false);
        row("a huge header", pngHeader(30'000, 30'000), false);
        row("no picture", Bytes(500, std::byte{'x'}), false);
    }

    void aDamagedPictureCannotBeApproved()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isWhole);
        const auto bytes = std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(file.size())));
        Bench bench;
        bench.add(1, Bytes(bytes.begin(), bytes.end()), "image/jpeg");
        bench.open();
        QTRY_VERIFY_WITH_TIMEOUT(bench.picture()->painted() == Shown::Veil ||
                                     bench.picture()->painted() == Shown::Failure,
                                 static_cast<int>(Patience.count()));
        for (const auto *action : {"content.publish-general", "content.publish-adult"})
            QTRY_COMPARE(bench.actions.find(QLatin1StringView(action))->isEnabled(), isWhole);
        bench.press(Qt::Key_G);
        bench.press(Qt::Key_A);
        if (!isWhole)
            QVERIFY(bench.world.deciding.outbox().empty());
        else
            QTRY_VERIFY(!bench.world.deciding.outbox().empty());
        // Refusing is always possible.
        if (!isWhole)
            QVERIFY(bench.actions.find(QLatin1StringView("content.block"))->isEnabled());
    }

    /// Both decoders stand still with a picture in their hands. The loop turns, keys are answered, and when the pool's
    /// patience ends the picture is asked for again and comes.
    void theWindowAnswersWhileADecoderStandsStill()
    {
        Bench bench(Milliseconds(3'000));
        bench.add(1, encodeJpeg(noise(320, 240, 9)), "image/jpeg");
        QTRY_VERIFY_WITH_TIMEOUT(bench.pool->status().running == 2, static_cast<int>(Patience.count()));
        const auto decoders = decodersOfOurs();
        QCOMPARE(decoders.size(), std::size_t{2});
        for (const auto pid : decoders)
            QCOMPARE(::kill(pid, SIGSTOP), 0);
        bench.open();
        quint64 turns = 0, answered = 0;
        QTimer idle;
        connect(&idle, &QTimer::timeout, &idle, [&turns] { ++turns; });
        idle.start(0);
        auto *next = bench.actions.find(QLatin1StringView("content.tab"));
        QVERIFY(next);
        const auto pressed = std::make_shared<int>(0);
        connect(next, &QAction::triggered, next, [pressed] { ++*pressed; });
        while (bench.pool->status().replaced == 0) {
            const auto before = turns;
            bench.press(Qt::Key_F6);
            ++answered;
            QCOMPARE(*pressed, static_cast<int>(answered)); // the key was answered before this line
            QTRY_VERIFY(turns > before);                    // and the loop has turned meanwhile
            QVERIFY(bench.picture()->painted() != Shown::Veil);
            QVERIFY(!bench.actions.find(QLatin1StringView("content.publish-general"))->isEnabled());
        }
        qInfo("%llu keys answered, %llu turns of the loop while the decoders stood still",
              static_cast<unsigned long long>(answered), static_cast<unsigned long long>(turns));
        QVERIFY(answered >= 3);
        // The second decoder still stands still: it may be given the next attempt.
        const auto retry = [&bench] {
            if (bench.actions.find(QLatin1StringView("content.retry"))->isEnabled())
                bench.press(Qt::Key_R);
            return bench.picture()->painted();
        };
        QTRY_VERIFY_WITH_TIMEOUT(retry() == Shown::Veil, static_cast<int>(Patience.count()));
        QVERIFY(bench.actions.find(QLatin1StringView("content.publish-general"))->isEnabled());
    }

    /// A queue of hostile files under the desk: every case comes to words or a veil, and the window answers after each.
    void aShiftOfHostileFiles()
    {
        constexpr unsigned Seed = 41;
        constexpr int Files = HostileKinds;
        qInfo("seed %u", Seed);
        Bench bench(Milliseconds(20'000));
        for (int number = 0; number < Files; ++number)
            bench.add(number + 1, hostileFile(Seed, number).bytes, "image/jpeg");
        bench.open();
        for (int number = 0; number < Files; ++number) {
            QTRY_VERIFY_WITH_TIMEOUT(bench.picture()->painted() == Shown::Veil ||
                                         bench.picture()->painted() == Shown::Failure,
                                     static_cast<int>(Patience.count()));
            const auto *open = bench.desk->flow().current();
            QVERIFY(open);
            const auto shown = open->kase.id;
            bench.press(Qt::Key_W); // refusing is always possible
            QTRY_VERIFY(bench.desk->flow().stage() == CaseFlow::Stage::Empty ||
                        (bench.desk->flow().current() && bench.desk->flow().current()->kase.id != shown));
        }
        QCOMPARE(bench.world.deciding.outbox().size(), std::size_t{Files});
    }
};

VIGIE_TEST(RealPicturesTest);
#include "RealPicturesTest.moc"
