#include "tests/models/backend/MeasureWorld.h"

namespace vigie::test {

MeasureWorld::MeasureWorld(Kept where) : store(opened(where, folder))
{
    run([this]() -> Result<void> {
        for (const auto &queue : sample::sampleQueues())
            TRY_DONE(store->writeQueue(queue));
        TRY_DONE(sample::configureNotices(*store));
        TRY(const auto policy, contract::parsePolicy(sample::nextPolicySeed()));
        TRY_DONE(store->writePolicy(policy));
        TRY_DONE(store->writeMember(creator("lumiere", "fr")));
        return store->writeMember(creator("harbour", "en"));
    });
    reviewer = person("reviewer", "reviewer");
    second = person("second", "reviewer");
    lead = person("lead", "compliance_lead");
}

ItemId MeasureWorld::published(const std::string &owner)
{
    Item item;
    item.id = ItemId("item-" + std::to_string(++m_items));
    item.rev = 1;
    item.kind = ItemKind::Photo;
    item.state = ItemState::Published;
    item.classification = Classification::General;
    item.owner = MemberId(owner);
    item.createdAt = now();
    item.publishedAt = now();
    item.contentHash = contentHashOf(item);
    run([&] { return store->writeItem(item); });
    return item.id;
}

NoticeId MeasureWorld::noticed(const std::vector<ItemId> &items, const char *from,
                               const std::function<void(NoticeFiling &)> &change)
{
    NoticeFiling filing;
    filing.origin = NoticeOrigin::Anyone;
    filing.ground = NoticeGround::Illegal;
    filing.category = Category::Violence;
    for (const auto &item : items)
        filing.locations.push_back(QStringLiteral("https://createurs.example/p/") + QString::fromStdString(item.value));
    filing.explanation = QStringLiteral("SPECIMEN");
    filing.notifier = {QStringLiteral("Eden Brume"), QString::fromLatin1(from), std::nullopt, {}};
    filing.goodFaith = true;
    filing.language = "fr";
    if (change)
        change(filing);
    const NoticeId id("n-" + std::to_string(++m_notices));
    run([&]() -> Result<void> {
        TRY(const auto intake, takeIn(*store, id, filing, now()));
        return intake.faults.empty() ? Result<void>() : Result<void>(ErrorCode::Invalid, "filing");
    });
    return id;
}

} // namespace vigie::test
