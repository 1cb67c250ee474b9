#include "widgets/kit/BlocksView.h"
#include "tests/support/TestCase.h"

#include <memory>
#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::kit;

class BlocksViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeSource> m_theme;

    static const PlainLabel &part(const BlocksView &view, const char *name)
    {
        return *view.findChild<PlainLabel *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void init() { m_theme = ThemeSource::create({}).value(); }

    void nobodyIsALineOfItsOwn()
    {
        BlocksView view(*m_theme);
        QCOMPARE(part(view, "blocksSummary").text(), QStringLiteral("Nobody blocks this member. They block nobody."));
        QVERIFY(part(view, "blocksNewest").isHidden());
        QVERIFY(part(view, "blocksEffect").isHidden());
    }

    void howManyTheNewestAndWhatItDoes()
    {
        BlocksView view(*m_theme);
        MemberBlocks blocks;
        blocks.counts = {7, 2, 6};
        blocks.newest = {{false, Instant(Milliseconds(1'772'000'000'000)), BlockReason::Insults, true, true, false},
                         {true, Instant(Milliseconds(1'771'000'000'000)), std::nullopt, false, false, true}};
        view.setBlocks(blocks);
        const QString summary = part(view, "blocksSummary").text();
        QVERIFY2(summary.contains(u'7') && summary.contains(u'6') && summary.contains(u'2'), qUtf8Printable(summary));
        const auto lines = part(view, "blocksNewest").text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QStringLiteral("Blocked since ")) &&
                     lines[0].endsWith(QStringLiteral(": insults, within an hour of a message, with a report")),
                 qUtf8Printable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("Blocks somebody since ")) &&
                     lines[1].endsWith(QStringLiteral(": no reason given, each blocks the other")),
                 qUtf8Printable(lines[1]));
        QVERIFY(!part(view, "blocksEffect").isHidden());
        QVERIFY(part(view, "blocksEffect").text().endsWith(QStringLiteral("it is no finding.")));
        view.setBlocks({});
        QVERIFY(part(view, "blocksNewest").isHidden() && part(view, "blocksEffect").isHidden());
    }

    void messagesAreNamedOnlyWhereThereWereSome()
    {
        QVERIFY(!BlocksView::summary({3, 0, 0}).contains(QStringLiteral("message")));
        QVERIFY(BlocksView::summary({3, 0, 1}).contains(QStringLiteral("message")));
        QVERIFY(!BlocksView::summary({3, 0, 1}).contains(QStringLiteral("Blocks ")));
        QVERIFY(BlocksView::summary({0, 4, 0}).startsWith(QStringLiteral("Nobody blocks this member. Blocks 4")));
    }

    void everyReasonHasWordsOfItsOwn()
    {
        std::set<QString> words;
        for (int reason = 0; reason <= static_cast<int>(BlockReason::Other); ++reason)
            words.insert(BlocksView::words(static_cast<BlockReason>(reason)));
        QCOMPARE(words.size(), static_cast<std::size_t>(BlockReason::Other) + 1);
    }
};

VIGIE_TEST(BlocksViewTest);
#include "BlocksViewTest.moc"
