#include "tests/gallery/Scenes.h"

#include "models/contract/Policies.h"
#include "models/domain/PolicyDifference.h"

#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

#include <array>

namespace vigie::gallery {
namespace {

std::shared_ptr<const PixelBuffer> pixelsOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    const auto *bytes = reinterpret_cast<const std::byte *>(rgb.constBits());
    auto memory = SealedMemory::of({bytes, static_cast<std::size_t>(rgb.sizeInBytes())});
    return std::make_shared<const PixelBuffer>(
        PixelBuffer::create(std::move(memory).value(), rgb.width(), rgb.height()).value());
}

} // namespace

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

namespace {

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

domain::Policy policyOf(const char *file)
{
    QFile json(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/") + QLatin1StringView(file));
    if (!json.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", file);
    return contract::parsePolicy(json.readAll().toStdString()).value();
}

/// The policy the platform starts with, with what it changed against the one before.
domain::Policy policyInForce()
{
    auto policy = policyOf("content-2.json");
    for (auto &change : policy.changes)
        change.clauses = domain::differences(policyOf("content-1.json"), policy);
    return policy;
}

} // namespace

void judgeBy(test::ContentWorld &world, const domain::QueueRule &rule)
{
    world.policy.queues = {rule};
    world.reader.inForce = world.policy;
    for (auto &[id, detail] : world.reader.details)
        detail.policy = world.policy;
}

void fillSamples(test::ContentWorld &world)
{
    for (auto &[id, detail] : world.reader.details) {
        detail.kase.reason = domain::CaseReason::Sample;
        detail.item->state = domain::ItemState::Published;
        detail.item->classification = domain::Classification::General;
    }
}

void fill(test::ContentWorld &world)
{
    world.policy = policyInForce();
    world.reader.inForce = world.policy;
    world.preferences.setValue(QStringLiteral("content/policy_read"), world.policy.version);
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
        detail.owner->language = world.language; // letters are written in it
        if (number == 1) {
            detail.item->kind = domain::ItemKind::PhotoSet;
            detail.item->media = {world.media("s1"), world.media("s2"), world.media("s3"), world.media("s4"),
                                  world.media("s5")};
            detail.item->caption = QStringLiteral("Au bord du lac, 18 h. SPÉCIMEN\nVoir mon site \u202Emoc.elpmexe");
            domain::Notice notice;
            notice.category = domain::Category::Weapons;
            notice.state = domain::NoticeState::Open;
            notice.origin = domain::NoticeOrigin::TrustedFlagger;
            notice.explanation = QStringLiteral("On voit une arme sur la troisième photo.");
            notice.receivedAt = world.clock.wall() - std::chrono::minutes(35);
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

} // namespace vigie::gallery
