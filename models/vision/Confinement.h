#pragma once

namespace vigie::vision {

/// Has the library work on the calling thread alone, look for no graphics card and print nothing, whatever happens: in
/// the sandbox a thread, a file or a word on a standard stream is the end. Before anything else of it is used.
void confineLibrary();

} // namespace vigie::vision
