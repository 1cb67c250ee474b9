#include "models/base/PacketSocket.h"
#include "models/base/SealedMemory.h"
#include "tests/support/TestCase.h"

#include <fcntl.h>

#include <array>

using namespace vigie;

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

} // namespace

class PacketSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesKeepTheirBordersAndDescriptors()
    {
        const auto [left, right] = PacketSocket::pair().value();
        const auto memory = SealedMemory::of(bytesOf("pixels")).value();
        const std::array<int, 1> descriptors{memory.fd()};
        QVERIFY(left.send(bytesOf("one"), descriptors, PacketSocket::Wait::Block));
        QVERIFY(left.send(bytesOf("second"), {}, PacketSocket::Wait::Block));

        auto first = right.receive(100, PacketSocket::Wait::Block).value();
        QCOMPARE(first.bytes.size(), std::size_t{3});
        QCOMPARE(first.descriptors.size(), std::size_t{1});
        QVERIFY((::fcntl(first.descriptors[0].get(), F_GETFD) & FD_CLOEXEC) != 0);
        QVERIFY(SealedMemory::adopt(std::move(first.descriptors[0]), 6));
        QCOMPARE(right.receive(100, PacketSocket::Wait::Block)->bytes.size(), std::size_t{6});
        QCOMPARE(right.receive(100, PacketSocket::Wait::DoNotBlock).code(), ErrorCode::NotFound);
    }

    void aMessageOverItsLimitIsRefusedAndTheNextIsRead()
    {
        const auto [left, right] = PacketSocket::pair().value();
        QVERIFY(left.send(bytesOf("too long"), {}, PacketSocket::Wait::Block));
        QVERIFY(left.send(bytesOf("next"), {}, PacketSocket::Wait::Block));
        QCOMPARE(right.receive(4, PacketSocket::Wait::Block).code(), ErrorCode::TooLarge);
        QCOMPARE(right.receive(4, PacketSocket::Wait::Block)->bytes.size(), std::size_t{4});
    }

    void aPeerThatHasGoneIsAnAnswer()
    {
        auto ends = PacketSocket::pair().value();
        {
            const auto gone = std::move(ends.second);
        }
        QCOMPARE(ends.first.send(bytesOf("x"), {}, PacketSocket::Wait::Block).code(), ErrorCode::Io);
        QCOMPARE(ends.first.receive(10, PacketSocket::Wait::Block).code(), ErrorCode::BrokenReply);
    }

    void refusesMoreDescriptorsThanTheOtherSideTakes()
    {
        const auto [left, right] = PacketSocket::pair().value();
        const std::array<int, PacketSocket::MaxDescriptors + 1> many{};
        QCOMPARE(left.send(bytesOf("x"), many, PacketSocket::Wait::Block).code(), ErrorCode::Internal);
    }
};

VIGIE_TEST(PacketSocketTest);
#include "PacketSocketTest.moc"
