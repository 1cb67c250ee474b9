#pragma once

#include "models/domain/ports/PictureSource.h"

#include <vector>

namespace vigie::test {

/// Pixels of one colour, as the decoder would hand them over (BGRX).
inline std::shared_ptr<const PixelBuffer> plainPixels(int width, int height, unsigned char blue, unsigned char green,
                                                      unsigned char red)
{
    std::vector<std::byte> bytes;
    bytes.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    for (int i = 0; i < width * height; ++i)
        for (const unsigned char channel : {blue, green, red, static_cast<unsigned char>(0xFF)})
            bytes.push_back(static_cast<std::byte>(channel));
    auto pixels = PixelBuffer::create(SealedMemory::of(bytes).value(), width, height);
    return std::make_shared<const PixelBuffer>(std::move(pixels).value());
}

/// A red picture under a dark grey veil.
inline domain::Picture redPicture(int width = 400, int height = 300)
{
    domain::Picture picture;
    picture.veil = plainPixels(48, 36, 0x30, 0x30, 0x30);
    picture.full = plainPixels(width, height, 0x00, 0x00, 0xFF);
    picture.originalWidth = width;
    picture.originalHeight = height;
    picture.sniffedType = "image/jpeg";
    return picture;
}

} // namespace vigie::test
