# Sources that Debian does not package, pinned by packaging/third-party/package-lock.json (`npm ci --ignore-scripts`).
set(VIGIE_THIRD_PARTY ${CMAKE_SOURCE_DIR}/packaging/third-party/node_modules CACHE PATH "Where the pinned third-party sources are")
set(sqlcipher_dir ${VIGIE_THIRD_PARTY}/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation)
if(NOT EXISTS ${sqlcipher_dir}/sqlite3.c)
  message(FATAL_ERROR "The pinned third-party sources are missing. Run packaging/build.sh, or: "
    "npm ci --ignore-scripts --no-audit --no-fund --prefix packaging/third-party")
endif()
file(SHA256 ${sqlcipher_dir}/sqlite3.c sqlcipher_sum)
if(NOT sqlcipher_sum STREQUAL 2ba87bbc92caf02c0ac640198c537c24bdda899a18bbba289f3d3f44d56795e4)
  message(FATAL_ERROR "sqlite3.c is not the SQLCipher 4.14.0 amalgamation this project was proved with (${sqlcipher_sum}).")
endif()

# Stops the configuration when a pinned file is missing or is not the one that this project was proved with.
function(vigie_third_party_file path wanted)
  if(NOT EXISTS ${path})
    message(FATAL_ERROR "${path} is missing. Run packaging/build.sh, or: "
      "npm ci --ignore-scripts --no-audit --no-fund --prefix packaging/third-party")
  endif()
  file(SHA256 ${path} sum)
  if(NOT sum STREQUAL wanted)
    message(FATAL_ERROR "${path} has another content than the one that was tried (${sum}).")
  endif()
endfunction()

# Hidden symbols: a second SQLite in the process (through a system library) must never bind to this one, nor this one to it.
add_library(sqlcipher STATIC ${sqlcipher_dir}/sqlite3.c)
target_include_directories(sqlcipher SYSTEM PUBLIC ${sqlcipher_dir})
target_compile_options(sqlcipher PRIVATE -O2 -w -fvisibility=hidden)
target_compile_definitions(sqlcipher
  PUBLIC SQLITE_HAS_CODEC
  PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
          SQLITE_TEMP_STORE=2 HAVE_STDINT_H=1 HAVE_USLEEP=1 SQLITE_ENABLE_FTS5 NDEBUG
          SQLCIPHER_OMIT_LOG SQLCIPHER_OMIT_DEFAULT_LOGGING) # it would write page errors to stderr by itself
set_target_properties(sqlcipher PROPERTIES AUTOMOC OFF)
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
