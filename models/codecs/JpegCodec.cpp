#include "models/codecs/Codecs.h"

#include "models/codecs/Colour.h"
#include "models/codecs/Exif.h"
#include "models/codecs/Profile.h"
#include "models/decoding/ByteReader.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

#include <jerror.h>

#include <vector>

namespace vigie::codecs {
namespace {

using decoding::Reason;

/// The library reports an error by a jump out of itself. Every call into it is therefore a small function that sets
/// the jump's end and holds nothing with a destructor.
struct JpegState
{
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf jump{};
    Reason reason = Reason::None;
    bool damaged = false;

    JpegState() = default;
    JpegState(const JpegState &) = delete;
    JpegState &operator=(const JpegState &) = delete;
    ~JpegState() { jpeg_destroy_decompress(&info); } // does nothing before jpeg_create_decompress
};

JpegState &stateOf(j_common_ptr info)
{
    return *static_cast<JpegState *>(info->client_data);
}

[[noreturn]] void leave(JpegState &state, Reason reason)
{
    state.reason = reason;
    std::longjmp(state.jump, 1);
}

[[noreturn]] void onError(j_common_ptr info)
{
    switch (info->err->msg_code) {
    case JERR_OUT_OF_MEMORY:
    case JERR_NO_BACKING_STORE:
    case JERR_WIDTH_OVERFLOW:
        leave(stateOf(info), Reason::TooMuchMemory);
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
    case JERR_ARITH_NOTIMPL:
        leave(stateOf(info), Reason::Unsupported);
    default:
        leave(stateOf(info), Reason::Broken);
    }
}

void onMessage(j_common_ptr info, int level)
{
    constexpr int Warning = -1;
    if (level != Warning)
        return;
    switch (info->err->msg_code) {
    case JWRN_ADOBE_XFORM:
    case JWRN_JFIF_MAJOR:
    case JWRN_BOGUS_ICC:
        break; // odd headers, whole pictures
    default:
        stateOf(info).damaged = true;
    }
}

void onText(j_common_ptr) {}

/// A file may ask for any number of passes over the whole picture; each costs as much as a picture.
void onProgress(j_common_ptr info)
{
    const auto *decompress = reinterpret_cast<j_decompress_ptr>(info);
    if (decompress->input_scan_number > decoding::MaxScans)
        leave(stateOf(info), Reason::TooManyScans);
}

constexpr int ExifMarker = JPEG_APP0 + 1, ProfileMarker = JPEG_APP0 + 2;
constexpr unsigned MaxMarkerBytes = 0xFFFF;

bool readHeader(JpegState &state, const unsigned char *bytes, unsigned long size)
{
    state.info.err = jpeg_std_error(&state.errors);
    state.errors.error_exit = onError;
    state.errors.emit_message = onMessage;
    state.errors.output_message = onText;
    state.info.client_data = &state;
    if (setjmp(state.jump) != 0)
        return false;
    jpeg_create_decompress(&state.info);
    state.info.client_data = &state; // creating clears all but the error manager and this field in some versions
    state.info.mem->max_memory_to_use = static_cast<long>(decoding::MaxWorkMemory);
    state.progress.progress_monitor = onProgress;
    state.info.progress = &state.progress;
    jpeg_mem_src(&state.info, bytes, size);
    jpeg_save_markers(&state.info, ExifMarker, MaxMarkerBytes);
    jpeg_save_markers(&state.info, ProfileMarker, MaxMarkerBytes);
    return jpeg_read_header(&state.info, TRUE) == JPEG_HEADER_OK;
}

bool start(JpegState &state, Size target)
{
    if (setjmp(state.jump) != 0)
        return false;
    constexpr unsigned Eighths = 8; // the inverse transform yields n/8 of the size at a fraction of the cost
    state.info.scale_denom = Eighths;
    for (state.info.scale_num = 1; state.info.scale_num < Eighths; ++state.info.scale_num) {
        jpeg_calc_output_dimensions(&state.info);
        if (state.info.output_width >= target.width && state.info.output_height >= target.height)
            break;
    }
    const bool inks = state.info.jpeg_color_space == JCS_CMYK || state.info.jpeg_color_space == JCS_YCCK;
    state.info.out_color_space = inks ? JCS_CMYK : JCS_EXT_BGRX;
    return jpeg_start_decompress(&state.info) == TRUE;
}

bool readRow(JpegState &state, unsigned char *row)
{
    if (setjmp(state.jump) != 0)
        return false;
    return jpeg_read_scanlines(&state.info, &row, 1) == 1;
}

bool finish(JpegState &state)
{
    if (setjmp(state.jump) != 0)
        return false;
    return jpeg_finish_decompress(&state.info) == TRUE;
}

/// In place: four inks to BGRX. Files with an Adobe marker store how much light passes, others how much ink lies.
void inksToBgrx(std::vector<unsigned char> &row, bool adobe)
{
    for (std::size_t i = 0; i + 3 < row.size(); i += 4) {
        const auto light = [&](std::size_t c) { return adobe ? unsigned{row[i + c]} : 255U - row[i + c]; };
        const unsigned black = light(3);
        const auto red = scaled(light(0), black), green = scaled(light(1), black), blue = scaled(light(2), black);
        row[i] = blue;
        row[i + 1] = green;
        row[i + 2] = red;
        row[i + 3] = 0xFF;
    }
}

void readMarkers(const JpegState &state, Still &still)
{
    for (const auto *marker = state.info.marker_list; marker; marker = marker->next) {
        const auto bytes = std::as_bytes(std::span(marker->data, marker->data_length));
        const decoding::ByteReader in(bytes, decoding::Endian::Big);
        if (marker->marker == ExifMarker && in.matches(0, "Exif\0\0", 6)) {
            auto exif = parseExif(bytes);
            still.orientation = exif.orientation;
            for (const auto &[key, value] : exif.metadata)
                still.addMetadata(key.c_str(), value);
        } else if (marker->marker == ProfileMarker && in.matches(0, "ICC_PROFILE\0\x01", 13) && !isSrgbProfile(bytes)) {
            still.addMetadata("colour-profile", "not applied");
        }
    }
}

} // namespace

bool decodeJpeg(std::span<const std::byte> bytes, Still &still)
{
    JpegState state;
    if (!readHeader(state, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()))
        return still.fail(state.reason == Reason::None ? Reason::Broken : state.reason);
    still.original = {state.info.image_width, state.info.image_height};
    if (const auto why = decoding::checkSize(state.info.image_width, state.info.image_height); why != Reason::None)
        return still.fail(why);
    readMarkers(state, still);
    state.damaged = false; // padding between headers is warned about, too, and costs no pixel
    if (!start(state, still.targetSize()))
        return still.fail(state.reason == Reason::None ? Reason::Broken : state.reason);
    const bool inks = state.info.out_color_space == JCS_CMYK;
    if (inks)
        still.addMetadata("colours", "four inks, converted without their profile");
    still.begin({state.info.output_width, state.info.output_height});
    std::vector<unsigned char> row(std::size_t{4} * state.info.output_width);
    while (state.info.output_scanline < state.info.output_height && readRow(state, row.data())) {
        if (inks)
            inksToBgrx(row, state.info.saw_Adobe_marker == TRUE);
        still.addRow(row.data());
    }
    const bool whole = state.info.output_scanline == state.info.output_height && finish(state);
    if (state.reason == Reason::TooManyScans || still.rowsAdded() == 0)
        return still.fail(state.reason == Reason::None ? Reason::Broken : state.reason);
    still.damaged = !whole || state.damaged;
    return true;
}

} // namespace vigie::codecs
