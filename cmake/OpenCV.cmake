# OpenCV's libraries by their names: its CMake package refuses a system that has not all of them, and
# those that read pictures, which nothing here does with it, bring a hundred other libraries along.
#
#   OpenCV::core, OpenCV::imgproc   arithmetic on pictures, resampling
#   OpenCV::videoio                 writes films; only with PASTICHE_FILM
find_path(OPENCV_INCLUDE_DIR NAMES opencv2/imgproc.hpp PATH_SUFFIXES opencv4 REQUIRED)

# Sets OPENCV_<name>_LIBRARY, and makes the target where that is found.
function(pastiche_find_opencv name)
  find_library(OPENCV_${name}_LIBRARY NAMES opencv_${name} ${ARGN})
  if(OPENCV_${name}_LIBRARY)
    add_library(OpenCV::${name} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(OpenCV::${name} PROPERTIES
      IMPORTED_LOCATION "${OPENCV_${name}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${OPENCV_INCLUDE_DIR}")
  endif()
endfunction()

pastiche_find_opencv(core REQUIRED)
pastiche_find_opencv(imgproc REQUIRED)
target_link_libraries(OpenCV::imgproc INTERFACE OpenCV::core)

# Asked for unless it is left out by name: a package that is missing is an error, not less of a program.
option(PASTICHE_FILM "Write films of how a picture formed (OpenCV's videoio)" ON)
if(PASTICHE_FILM)
  find_path(OPENCV_videoio_INCLUDE_DIR NAMES opencv2/videoio.hpp PATH_SUFFIXES opencv4 REQUIRED)
  pastiche_find_opencv(videoio REQUIRED)
  target_link_libraries(OpenCV::videoio INTERFACE OpenCV::core)
else()
  message(STATUS "Without films: PASTICHE_FILM is off")
endif()
