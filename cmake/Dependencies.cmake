# Every outside library, found in one place. All of them are packages of Debian 12 and 13.
find_package(Threads REQUIRED)
find_package(Torch REQUIRED)
find_package(OpenCV REQUIRED COMPONENTS core imgproc videoio)
# Debian's CMake package of oneDNN asks for OpenCL, which nothing here uses: found by name instead. It is
# the library that Debian's LibTorch itself runs on.
find_library(ONEDNN_LIBRARY NAMES dnnl REQUIRED)
find_path(ONEDNN_INCLUDE_DIR NAMES dnnl.hpp REQUIRED)
add_library(oneDNN SHARED IMPORTED)
set_target_properties(oneDNN PROPERTIES IMPORTED_LOCATION "${ONEDNN_LIBRARY}"
                      INTERFACE_INCLUDE_DIRECTORIES "${ONEDNN_INCLUDE_DIR}")
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(OpenSSL REQUIRED)
# 7.87 brought CURLOPT_QUICK_EXIT.
find_package(CURL 7.87 REQUIRED)
find_package(exiv2 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LCMS2 REQUIRED IMPORTED_TARGET lcms2)
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(ZLIB REQUIRED)
find_package(TIFF 4.5 REQUIRED)
# Its own CMake package asks for the command line tools as well.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(HEIF REQUIRED IMPORTED_TARGET libheif)
find_package(GIF REQUIRED)
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp libwebpdemux libwebpmux)
# Letters on the sheets of studies.
find_package(Freetype REQUIRED)
find_package(Fontconfig REQUIRED)
if(PASTICHE_BUILD_UI)
  # QCustomPlot's package names Qt's printing, which it does not look for.
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets DBus Svg PrintSupport)
  find_package(QCustomPlotQt6 REQUIRED)
  # Compiles translations. Debian's package qt6-l10n-tools has no CMake package.
  find_program(PASTICHE_LRELEASE NAMES lrelease lrelease6 lrelease-qt6 REQUIRED
               PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} NO_DEFAULT_PATH)
endif()
if(PASTICHE_BUILD_TESTS)
  find_package(GTest REQUIRED)
  if(PASTICHE_BUILD_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  endif()
endif()
if(PASTICHE_BUILD_BENCHMARKS)
  find_package(benchmark REQUIRED)
endif()
