# The one place for compiler and linker flags. Every module links vigie_flags.
add_library(vigie_flags INTERFACE)
# GCC 12 sees overlapping copies in std::string where there are none (its bug 105651): -Wno-restrict.
target_compile_options(vigie_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wundef -Werror
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wno-restrict -Wno-error=maybe-uninitialized -Wno-error=dangling-pointer>
  -fstack-protector-strong)
target_compile_definitions(vigie_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS> $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
target_link_options(vigie_flags INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)

if(VIGIE_SANITIZE)
  add_compile_options(-fsanitize=${VIGIE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${VIGIE_SANITIZE})
  add_compile_definitions(VIGIE_SANITIZED=1)
else()
  add_compile_definitions(VIGIE_SANITIZED=0)
endif()

# Debug information is the slowest thing to write and link; line tables are enough for a stack trace.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_C_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2 -g1")

find_program(VIGIE_CCACHE ccache)
if(VIGIE_CCACHE)
  # One cache for all clones of the tree, whether built by a preset or by hand. A precompiled header is found in it by
  # what is in it, not by when it was made.
  set(VIGIE_COMPILER_CACHE env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros ${VIGIE_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${VIGIE_COMPILER_CACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${VIGIE_COMPILER_CACHE})
endif()
find_program(VIGIE_MOLD mold)
if(VIGIE_MOLD AND NOT VIGIE_SANITIZE)
  add_link_options(-fuse-ld=mold)
endif()
