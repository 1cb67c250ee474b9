# The three OpenCV libraries that models/vision links, one by one: Debian's OpenCVConfig.cmake comes with a package that
# also installs imgcodecs, videoio and highgui, which load GDAL and a second SQLite and are banned here.
find_path(VIGIE_OPENCV_INCLUDE opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
foreach(part core imgproc dnn)
  find_library(VIGIE_OPENCV_${part} opencv_${part} REQUIRED)
  add_library(opencv_${part} UNKNOWN IMPORTED)
  add_library(OpenCV::${part} ALIAS opencv_${part})
  set_target_properties(opencv_${part} PROPERTIES IMPORTED_LOCATION ${VIGIE_OPENCV_${part}}
    INTERFACE_INCLUDE_DIRECTORIES ${VIGIE_OPENCV_INCLUDE} INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${VIGIE_OPENCV_INCLUDE})
endforeach()
