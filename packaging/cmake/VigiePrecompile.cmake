# Headers that nearly every file reads, compiled once instead of a thousand times: half of a build from nothing.
#
# One precompiled header for each kind of target, because all that use one must be compiled with the same flags. The
# presets that people run and test with use them. `dev` and `tidy` build without, so that a file that forgets an #include
# is found.
option(VIGIE_PRECOMPILE "Precompile the headers that nearly every file reads" OFF)

set(vigie_core_headers
  <QByteArray> <QFuture> <QObject> <QPromise> <QString> <QStringList> <algorithm> <array> <chrono> <functional> <map>
  <memory> <optional> <set> <span> <string> <string_view> <variant> <vector> <tl/expected.hpp>
  [["models/base/Id.h"]] [["models/base/Instant.h"]] [["models/base/Request.h"]])
set(vigie_json_headers ${vigie_core_headers} <nlohmann/json.hpp> <simdjson.h>)
set(vigie_widgets_headers
  ${vigie_core_headers}
  <QAbstractItemModel> <QAbstractItemView> <QAction> <QBoxLayout> <QCoreApplication> <QEvent> <QKeyEvent> <QLabel>
  <QLineEdit> <QLocale> <QPainter> <QPushButton> <QScrollArea> <QStyledItemDelegate> <QTimer> <QWidget>)

#   vigie_precompiled(<kind> HEADERS <headers…> LIBRARIES <targets…> OPTIONS <compile options…>)
function(vigie_precompiled kind)
  cmake_parse_arguments(arg "" "" "HEADERS;LIBRARIES;OPTIONS" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "// Nothing: its target exists for the headers.\n")
  set(target vigie_precompiled_${kind})
  add_library(${target} STATIC ${source})
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE ${arg_LIBRARIES} vigie_flags)
  target_compile_options(${target} PRIVATE ${arg_OPTIONS} -fpch-preprocess)
  target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
endfunction()

# Has `target` use the precompiled headers of a kind.
function(vigie_precompile target kind)
  if(VIGIE_PRECOMPILE)
    # Out of a precompiled header GCC 12 sees overruns in std::string where there are none (its bug 105651 again).
    target_compile_options(${target} PRIVATE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow)
    target_precompile_headers(${target} REUSE_FROM vigie_precompiled_${kind})
  endif()
endfunction()

if(VIGIE_PRECOMPILE)
  set(base Qt6::Core tl::expected PkgConfig::SODIUM)
  vigie_precompiled(core HEADERS ${vigie_core_headers} LIBRARIES ${base})
  vigie_precompiled(json HEADERS ${vigie_json_headers} LIBRARIES ${base} nlohmann_json::nlohmann_json PkgConfig::SIMDJSON)
  vigie_precompiled(test HEADERS ${vigie_core_headers} LIBRARIES ${base} OPTIONS ${vigie_test_options})
  if(VIGIE_WIDGETS)
    vigie_precompiled(widgets HEADERS ${vigie_widgets_headers} LIBRARIES ${base} Qt6::Widgets)
    vigie_precompiled(test_gui HEADERS ${vigie_widgets_headers} LIBRARIES ${base} Qt6::Widgets OPTIONS ${vigie_test_options})
  endif()
endif()
