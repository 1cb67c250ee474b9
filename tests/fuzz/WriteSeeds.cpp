// Writes one file of every kind of picture into the folder that is its argument: where the fuzzer begins.
#include "tests/models/codecs/Encoders.h"

#include <filesystem>
#include <fstream>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    std::filesystem::create_directories(argv[1]);
    for (const auto &[name, bytes] : vigie::test::everyKind()) {
        std::ofstream file(std::filesystem::path(argv[1]) / name, std::ios::binary);
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        if (!file)
            return 1;
    }
    return 0;
}
