#include "models/base/PixelBuffer.h"
#include "tests/support/TestCase.h"

#include <fcntl.h>
#include <sys/mman.h>

using namespace vigie;

class SealedMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyCanWriteIt()
    {
        const std::string text = "pixels";
        const auto memory = SealedMemory::of(std::as_bytes(std::span(text)));
        QVERIFY(memory);
        QCOMPARE(memory->size(), text.size());
        QVERIFY(::write(memory->fd(), "x", 1) < 0);
        QVERIFY(::ftruncate(memory->fd(), 100) < 0);
        QCOMPARE(::mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, memory->fd(), 0), MAP_FAILED);
    }

    void whatIsWrittenInPreparedMemoryIsAllOfIt()
    {
        for (const std::size_t prepared : {0U, 5U, 70'000U, 200'000U})
            for (const std::size_t size : {1U, 5U, 70'000U}) {
                const std::vector<std::byte> bytes(size, std::byte{7});
                auto blank = SealedMemory::blank(prepared);
                QVERIFY(blank);
                const auto memory = SealedMemory::of(bytes, std::move(*blank));
                QVERIFY(memory);
                QVERIFY(std::ranges::equal(memory->bytes(), bytes));
                QVERIFY(SealedMemory::adopt(UniqueFd(::dup(memory->fd())), size)); // sealed, and no byte more
            }
    }

    /// What cannot be cut to size is not needed: other memory does as well.
    void preparedMemoryThatCannotBeUsedCostsNothing()
    {
        const std::vector<std::byte> bytes(5, std::byte{7});
        const auto other = SealedMemory::of(std::vector<std::byte>(9, std::byte{1}));
        QVERIFY(other);
        const auto memory = SealedMemory::of(bytes, UniqueFd(::dup(other->fd())));
        QVERIFY(memory);
        QVERIFY(std::ranges::equal(memory->bytes(), bytes));
    }

    void refusesUnsealedAndMissizedMemory()
    {
        UniqueFd open(::memfd_create("test", MFD_ALLOW_SEALING | MFD_CLOEXEC));
        QCOMPARE(::ftruncate(open.get(), 16), 0);
        QCOMPARE(SealedMemory::adopt(std::move(open), 16).code(), ErrorCode::Invalid);

        const std::string text = "0123456789abcdef";
        const auto sealed = SealedMemory::of(std::as_bytes(std::span(text)));
        QCOMPARE(SealedMemory::adopt(UniqueFd(::dup(sealed->fd())), 17).code(), ErrorCode::Invalid);
        QVERIFY(SealedMemory::adopt(UniqueFd(::dup(sealed->fd())), 16));
    }

    void aPictureMustFillItsMemory()
    {
        const std::string pixels(4 * 3 * 2, 'p');
        const auto memory = SealedMemory::of(std::as_bytes(std::span(pixels))).value();
        QVERIFY(PixelBuffer::create(memory, 3, 2));
        QCOMPARE(PixelBuffer::create(memory, 3, 3).code(), ErrorCode::Invalid);
        QCOMPARE(PixelBuffer::create(memory, 0, 2).code(), ErrorCode::Invalid);
        QCOMPARE(PixelBuffer::create(memory, -3, -2).code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(SealedMemoryTest);
#include "SealedMemoryTest.moc"
