#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/kit/Dress.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QTranslator>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;

namespace {

std::shared_ptr<const PixelBuffer> pixelsOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    const auto *bytes = reinterpret_cast<const std::byte *>(rgb.constBits());
    auto memory = SealedMemory::of({bytes, static_cast<std::size_t>(rgb.sizeInBytes())});
    return std::make_shared<const PixelBuffer>(
        PixelBuffer::create(std::move(memory).value(), rgb.width(), rgb.height()).value());
}

/// A drawn landscape: hills before an evening sky, nobody in it.
domain::Picture landscape(int hue)
{
    QImage full(1200, 800, QImage::Format_RGB32);
    QPainter painter(&full);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, 600);
    sky.setColorAt(0, QColor::fromHsv(hue, 120, 235));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 70, 255));
    painter.fillRect(full.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 236, 190));
    painter.drawEllipse(QPointF(840, 260), 70, 70);
    for (int hill = 0; hill < 4; ++hill) {
        painter.setBrush(QColor::fromHsv((hue + 150) % 360, 90 + 30 * hill, 170 - 34 * hill));
        painter.drawEllipse(QPointF(180 + 320 * hill, 900), 620 - 40 * hill, 420 - 50 * hill);
    }
    painter.end();
    domain::Picture picture;
    picture.full = pixelsOf(full);
    picture.veil = pixelsOf(full.scaled(48, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .convertToFormat(QImage::Format_Grayscale8));
    picture.originalWidth = full.width();
    picture.originalHeight = full.height();
    picture.sniffedType = "image/jpeg";
    return picture;
}

struct Scene
{
    const char *captionFrench;
    const char *owner;
    domain::Category category;
    domain::Severity severity;
    int dueMinutes;
};

constexpr std::array Scenes = {
    Scene{"Au bord du lac, 18 h", "Studio Lumière", domain::Category::Weapons, domain::Severity::Medium, 4},
    Scene{"Nouvelle série bientôt !", "Atelier Nord", domain::Category::Suggestive, domain::Severity::Low, -2},
    Scene{"Coulisses", "Camille Exemple", domain::Category::Violence, domain::Severity::High, 11},
    Scene{"Merci à tous", "Nadia Exemple", domain::Category::Hate, domain::Severity::High, 26},
    Scene{"Photo de profil", "Théo Exemple", domain::Category::Spam, domain::Severity::Low, 48},
    Scene{"Dimanche", "Studio Lumière", domain::Category::None, domain::Severity::None, 75},
    Scene{"Essai de lumière", "Atelier Nord", domain::Category::Generated, domain::Severity::Medium, 130},
    Scene{"Vitrine", "Boutique Exemple", domain::Category::Drugs, domain::Severity::Medium, 190},
    Scene{"En répétition", "Camille Exemple", domain::Category::Sexual, domain::Severity::Medium, 3100},
};

void fill(test::ContentWorld &world)
{
    int number = 0;
    for (const Scene &scene : Scenes) {
        auto detail = world.photo(++number);
        detail.kase.category = scene.category;
        detail.kase.severity = scene.severity;
        detail.kase.dueAt = world.clock.wall() + std::chrono::minutes(scene.dueMinutes) + std::chrono::seconds(31);
        detail.item->caption = QString::fromUtf8(scene.captionFrench);
        detail.item->verdict->category = scene.category;
        detail.item->verdict->severity = scene.severity;
        detail.owner->displayName = QString::fromUtf8(scene.owner);
        if (number == 1) {
            detail.item->kind = domain::ItemKind::PhotoSet;
            detail.item->media = {world.media("s1"), world.media("s2"), world.media("s3"), world.media("s4"),
                                  world.media("s5")};
            detail.item->caption =
                QStringLiteral("Au bord du lac, 18 h. SPÉCIMEN\nTout sur mon site \u202Emoc.elpmexe");
            domain::Notice notice;
            notice.category = domain::Category::Weapons;
            notice.state = domain::NoticeState::Open;
            notice.trustedFlagger = true;
            notice.explanation = QStringLiteral("On voit une arme sur la troisième photo.");
            detail.notices = {notice};
            detail.item->openNotices = 1;
        }
        world.add(detail);
    }
    for (int i = 2; i <= 9; ++i)
        world.pictures.pictures[domain::MediaId("media-" + std::to_string(i) + "-1")] = landscape(36 * i);
    for (int i = 1; i <= 5; ++i)
        world.pictures.pictures[domain::MediaId("media-s" + std::to_string(i))] = landscape(200 + 25 * i);
    domain::Verdict verdict;
    verdict.frames = {
        {Milliseconds(0),
         {{"gun_in_hand", 0.93}, {"gun_not_in_hand", 0.31}, {"knife_in_hand", 0.07}, {"very_bloody", 0.02}}}};
    world.verdicts.known = {verdict};
}

} // namespace

/// Draws the desk in its themes, languages and sizes into the build folder, for eyes, and checks that nothing is cut.
class ContentSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesk_data()
    {
        QTest::addColumn<kit::Scheme>("scheme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        const QSize small(1280 - 48, 800 - 44);
        const QSize large(1920 - 48, 1080 - 44);
        QTest::newRow("light-en-1280") << kit::Scheme::Light << QStringLiteral("en") << small << 100;
        QTest::newRow("light-fr-1280") << kit::Scheme::Light << QStringLiteral("fr") << small << 100;
        QTest::newRow("dark-fr-1280") << kit::Scheme::Dark << QStringLiteral("fr") << small << 100;
        QTest::newRow("light-fr-1920") << kit::Scheme::Light << QStringLiteral("fr") << large << 100;
        QTest::newRow("dark-en-1920") << kit::Scheme::Dark << QStringLiteral("en") << large << 100;
        QTest::newRow("light-fr-1000") << kit::Scheme::Light << QStringLiteral("fr") << QSize(1000, 700) << 100;
        QTest::newRow("light-fr-double") << kit::Scheme::Light << QStringLiteral("fr") << large << 200;
        QTest::newRow("contrast-fr-1280") << kit::Scheme::HighContrast << QStringLiteral("fr") << small << 100;
    }

    void theDesk()
    {
        QFETCH(kit::Scheme, scheme);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/vigie_") + language));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(language));
        auto theme = kit::ThemeSource::create({.scheme = scheme, .textPercent = percent}).value();
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), *theme);
        test::ContentWorld world;
        world.language = language.toStdString();
        fill(world);
        kit::ActionRegistry actions;
        ContentDesk desk(*theme, world.ports(), actions);
        desk.resize(size);
        desk.show();
        desk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        QTRY_VERIFY(desk.findChild<kit::FastTable *>()->model()->rowCount() > 0);
        QCoreApplication::sendPostedEvents();
        save(desk, QStringLiteral("idle"));
        QTest::keyClick(&desk, Qt::Key_Return);
        auto *picture = desk.findChild<media::ProtectedPicture *>();
        QTRY_COMPARE(picture->painted(), media::ProtectedPicture::Shown::Veil);
        QTRY_VERIFY(actions.find(QStringLiteral("content.publish-general"))->isEnabled());
        save(desk, QStringLiteral("case"));
        for (const auto *button : desk.findChildren<kit::Button *>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        {
            const auto look = picture->reveal(media::ProtectedPicture::Stage::Colour);
            QTest::keyClick(picture, Qt::Key_E);
            QTRY_COMPARE(desk.findChildren<kit::ScoreBar *>().size(), 4);
            save(desk, QStringLiteral("look"));
        }
        QTest::keyClick(picture, Qt::Key_X);
        save(desk, QStringLiteral("clauses"));
        QTest::keyClick(desk.findChild<ClausePicker *>(), Qt::Key_W);
        QTRY_COMPARE(picture->paintedSubject(), QStringLiteral("case-2/0"));
        QTRY_COMPARE(picture->painted(), media::ProtectedPicture::Shown::Veil);
        save(desk, QStringLiteral("decided"));
        QCoreApplication::removeTranslator(&translator);
    }

private:
    static void save(QWidget &widget, const QString &what)
    {
        const QDir folder(QStringLiteral(VIGIE_BIN_DIR) + QStringLiteral("/../screens"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const QString name = QStringLiteral("content-%1-%2.png").arg(QLatin1StringView(QTest::currentDataTag()), what);
        for (int round = 0; round < 3; ++round) // a layout may ask its parent for another one
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(widget.grab().toImage().save(folder.filePath(name)));
    }
};

VIGIE_TEST(ContentSheetTest);
#include "ContentSheetTest.moc"
