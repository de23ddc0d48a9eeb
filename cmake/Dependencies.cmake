# Every outside library, found in one place. All of them are packages of Debian 12 and 13.
find_package(Threads REQUIRED)
include(cmake/LibTorch.cmake)
include(cmake/OpenCV.cmake)
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
# With its codecs it is as large as all else that core needs.
option(PASTICHE_HEIF "Read HEIC and AVIF (libheif)" ON)
if(PASTICHE_HEIF)
  pkg_check_modules(HEIF REQUIRED IMPORTED_TARGET libheif)
else()
  message(STATUS "Without HEIC and AVIF: PASTICHE_HEIF is off")
endif()
find_package(GIF REQUIRED)
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp libwebpdemux libwebpmux)
# Letters on the sheets of studies.
find_package(Freetype REQUIRED)
find_package(Fontconfig REQUIRED)
if(PASTICHE_WINDOW)
  # QCustomPlot's package names Qt's printing, which it does not look for.
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets DBus Svg PrintSupport)
  find_package(QCustomPlotQt6 REQUIRED)
  # Compiles translations. Debian's package qt6-l10n-tools has no CMake package.
  find_program(PASTICHE_LRELEASE NAMES lrelease lrelease6 lrelease-qt6 REQUIRED
               PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} NO_DEFAULT_PATH)
endif()
if(PASTICHE_BUILD_TESTS)
  find_package(GTest REQUIRED)
  if(PASTICHE_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  endif()
endif()
if(PASTICHE_BUILD_BENCHMARKS)
  # Without it the evaluations and the tiles cannot be measured; all else can.
  find_package(benchmark)
endif()
