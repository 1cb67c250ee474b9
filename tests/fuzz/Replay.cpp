// Runs a fuzzer's entry point over files and over seeded alterations of each, without a fuzzer: every build and every
// compiler holds what fuzzing has found.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr unsigned Seed = 20'261'122;
constexpr int AlterationsOfEach = 200;

Bytes altered(Bytes bytes, std::mt19937 &random)
{
    static constexpr std::uint8_t Odd[]{0x00, 0xFF, 0x7F, 0x80, '"', '{', '[', '\\', ',', '0', '-', '\n'};
    for (auto times = 1 + random() % 6; times > 0 && !bytes.empty(); --times) {
        const auto at = random() % bytes.size();
        switch (random() % 5) {
        case 0:
            bytes[at] ^= static_cast<std::uint8_t>(1U << (random() % 8));
            break;
        case 1:
            bytes[at] = Odd[random() % std::size(Odd)];
            break;
        case 2:
            bytes.resize(at + 1);
            break;
        case 3:
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), Odd[random() % std::size(Odd)]);
            break;
        default:
            bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i)
        if (std::filesystem::is_directory(argv[i]))
            for (const auto &entry : std::filesystem::directory_iterator(argv[i]))
                files.push_back(entry.path());
    std::ranges::sort(files);
    if (files.empty()) {
        std::fputs("no files to replay\n", stderr);
        return 1;
    }
    std::mt19937 random(Seed);
    LLVMFuzzerTestOneInput(nullptr, 0);
    for (const auto &path : files) {
        std::ifstream file(path, std::ios::binary);
        const Bytes bytes{std::istreambuf_iterator<char>(file), {}};
        std::printf("%s\n", path.filename().c_str());
        std::fflush(stdout); // the last line names the file that ended it
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        for (int i = 0; i < AlterationsOfEach; ++i) {
            const auto other = altered(bytes, random);
            LLVMFuzzerTestOneInput(other.data(), other.size());
        }
    }
    std::printf("seed %u, %zu files\n", Seed, files.size());
    return 0;
}
