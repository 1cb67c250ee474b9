#pragma once

namespace vigie::decoder {

/// Decodes one tiny picture of every type and throws once, so that whatever the libraries look up, allocate or choose
/// on first use (processor features, unwinder tables, allocator arenas) is done before system calls are filtered.
/// False when one of them could not be decoded: a broken installation.
bool warmUp();

} // namespace vigie::decoder
