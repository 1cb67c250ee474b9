#include "models/drawn/JpegCodec.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <jpeglib.h>

namespace vigie::drawn {
namespace {

/// libjpeg reports errors by a function that must not return.
struct Guard
{
    jpeg_error_mgr base;
    std::jmp_buf jump;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<Guard *>(info->err)->jump, 1);
}

void keepQuiet(j_common_ptr, int) {}

jpeg_error_mgr *prepare(Guard &guard)
{
    auto *base = jpeg_std_error(&guard.base);
    base->error_exit = leave;
    base->emit_message = keepQuiet;
    return base;
}

/// Nothing with a destructor lives between setjmp and a possible longjmp.
bool encode(const Canvas &canvas, unsigned char **data, unsigned long *size)
{
    constexpr int Quality = 86;
    jpeg_compress_struct jpeg{};
    Guard guard{};
    jpeg.err = prepare(guard);
    if (setjmp(guard.jump) != 0) {
        jpeg_destroy_compress(&jpeg);
        return false;
    }
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, data, size);
    jpeg.image_width = static_cast<JDIMENSION>(canvas.width());
    jpeg.image_height = static_cast<JDIMENSION>(canvas.height());
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, Quality, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(canvas.row(static_cast<int>(jpeg.next_scanline)));
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    return true;
}

bool decode(std::span<const std::byte> bytes, Canvas &canvas)
{
    jpeg_decompress_struct jpeg{};
    Guard guard{};
    jpeg.err = prepare(guard);
    if (setjmp(guard.jump) != 0) {
        jpeg_destroy_decompress(&jpeg);
        return false;
    }
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    jpeg_read_header(&jpeg, TRUE);
    jpeg.out_color_space = JCS_RGB;
    jpeg_start_decompress(&jpeg);
    canvas = Canvas(static_cast<int>(jpeg.output_width), static_cast<int>(jpeg.output_height));
    while (jpeg.output_scanline < jpeg.output_height) {
        JSAMPROW row = canvas.row(static_cast<int>(jpeg.output_scanline));
        jpeg_read_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_decompress(&jpeg);
    jpeg_destroy_decompress(&jpeg);
    return true;
}

} // namespace

Result<Bytes> toJpeg(const Canvas &canvas)
{
    unsigned char *data = nullptr;
    unsigned long size = 0;
    const bool good = encode(canvas, &data, &size);
    Bytes bytes;
    if (good)
        bytes.assign(reinterpret_cast<std::byte *>(data), reinterpret_cast<std::byte *>(data) + size);
    std::free(data);
    if (!good)
        return {ErrorCode::Internal, "jpeg"};
    return bytes;
}

Result<Canvas> fromJpeg(std::span<const std::byte> bytes)
{
    Canvas canvas(1, 1);
    if (!decode(bytes, canvas))
        return {ErrorCode::Damaged, "jpeg"};
    return canvas;
}

} // namespace vigie::drawn
