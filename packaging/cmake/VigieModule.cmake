# A folder is a target is a layer.
#
#   vigie_module(<name> [JSON] [OWN_FLAGS] SOURCES <files…> DEPENDS <targets…>)
#
# JSON: most of its files read and write JSON, with both libraries for it. OWN_FLAGS: it is optimised in a way of its own.
#
# makes the static library vigie_<name> (alias vigie::<name>) of the current folder. Files include one another from
# the top of the tree ("models/base/Result.h"), so an include line names the layer it reaches into and tests/lint can
# hold the arrows of models/README.md.
function(vigie_module name)
  cmake_parse_arguments(arg "JSON;OWN_FLAGS" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(vigie_${name} STATIC ${arg_SOURCES})
  add_library(vigie::${name} ALIAS vigie_${name})
  target_include_directories(vigie_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(vigie_${name} PUBLIC ${arg_DEPENDS} PRIVATE vigie_flags)
  if(arg_OWN_FLAGS)
    return() # a precompiled header fits the flags it was made with and no others
  elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/widgets/paper")
    vigie_precompile(vigie_${name} core) # it sees no widgets
  elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/widgets/|/app/workstation")
    vigie_precompile(vigie_${name} widgets)
  elseif(arg_JSON)
    vigie_precompile(vigie_${name} json)
  else()
    vigie_precompile(vigie_${name} core)
  endif()
endfunction()

#   vigie_program(<executable> SOURCES <files…> DEPENDS <targets…>)
function(vigie_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} vigie_flags)
endfunction()

# The code under test is built as people run it; optimising the tests themselves would only make the build longer.
set(vigie_test_options $<$<CONFIG:RelWithDebInfo>:-O0> $<$<CONFIG:RelWithDebInfo>:-U_FORTIFY_SOURCE>)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # QTRY_VERIFY and its kin narrow a duration in the caller's file since then.
  list(APPEND vigie_test_options -Wno-error=conversion)
endif()

#   vigie_test(<module> [GUI] [LONG] SOURCES <files…> DEPENDS <targets…>)
#
# One test executable a module, test_<module>. Every source registers its QtTest classes with VIGIE_TEST (see
# tests/support/TestCase.h). GUI tests run on the offscreen platform. LONG tests get the label "long" instead of "ci".
function(vigie_test name)
  cmake_parse_arguments(arg "GUI;LONG" "" "SOURCES;DEPENDS" ${ARGN})
  if(arg_GUI)
    set(support vigie_test_support_gui)
    set(kind test_gui)
  else()
    set(support vigie_test_support)
    set(kind test)
  endif()
  add_executable(test_${name} ${arg_SOURCES})
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(test_${name} PRIVATE ${arg_DEPENDS} ${support} vigie_flags)
  target_compile_options(test_${name} PRIVATE ${vigie_test_options})
  vigie_precompile(test_${name} ${kind})
  target_compile_definitions(test_${name} PRIVATE VIGIE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" VIGIE_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${name} COMMAND test_${name})
  set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
    TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan-suppressions.txt:history_size=7
    LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan-suppressions.txt:print_suppressions=0)
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${environment}")
  if(arg_LONG)
    set_property(TEST ${name} PROPERTY LABELS long)
  else()
    set_property(TEST ${name} PROPERTY LABELS ci)
  endif()
endfunction()
