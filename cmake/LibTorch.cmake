# LibTorch, from 1.13 on: Debian's, the archive that PyTorch publishes, or the one inside a Python
# installation (CMAKE_PREFIX_PATH). Makes the target torch and sets
#
#   PASTICHE_ONEDNN       whether the processor's layers are computed by oneDNN itself
#   PASTICHE_TORCH_CUDA   the folder of a LibTorch for CUDA; not set otherwise
#
# A LibTorch for CUDA is taken apart here instead of by its own CMake package, which asks for CUDA's
# compiler; nothing here is compiled for a graphics card, its libraries are enough.
find_path(PASTICHE_TORCH_CONFIG NAMES TorchConfig.cmake
          PATH_SUFFIXES Torch share/cmake/Torch lib/cmake/Torch
                        lib/${CMAKE_LIBRARY_ARCHITECTURE}/cmake/Torch)
if(PASTICHE_TORCH_CONFIG)
  file(STRINGS ${PASTICHE_TORCH_CONFIG}/TorchConfig.cmake old_abi REGEX "_GLIBCXX_USE_CXX11_ABI=0")
  if(old_abi)
    message(FATAL_ERROR "${PASTICHE_TORCH_CONFIG} is of a LibTorch with GCC's old ABI, which fits no "
                        "other library here: take PyTorch 2.6 or later, or the archive that is "
                        "called cxx11-abi")
  endif()
  get_filename_component(torch_prefix ${PASTICHE_TORCH_CONFIG}/../../.. ABSOLUTE)
  # Debian has the configuration among its libraries, and the headers where all headers are.
  get_filename_component(beside_config ${PASTICHE_TORCH_CONFIG}/../.. ABSOLUTE)
  find_path(torch_libraries NAMES libtorch_cuda.so PATHS ${torch_prefix}/lib ${beside_config}
            NO_DEFAULT_PATH NO_CACHE)
endif()

if(torch_libraries)
  set(PASTICHE_TORCH_CUDA ${torch_prefix})
  find_path(torch_headers NAMES torch/csrc/api/include/torch/torch.h HINTS ${torch_prefix}/include
            REQUIRED NO_CACHE)
  add_library(torch INTERFACE)
  target_include_directories(torch SYSTEM INTERFACE
    ${torch_headers} ${torch_headers}/torch/csrc/api/include)
  # Nothing names the libraries for CUDA: they make themselves known when they are loaded. Theirs in
  # turn are found at run time by their own paths.
  target_link_libraries(torch INTERFACE
    "-Wl,--no-as-needed,${torch_libraries}/libtorch_cuda.so,--as-needed"
    ${torch_libraries}/libtorch.so ${torch_libraries}/libtorch_cpu.so
    ${torch_libraries}/libc10.so ${torch_libraries}/libc10_cuda.so
    -Wl,--allow-shlib-undefined)
  set(TORCH_CPU_LIBRARY ${torch_libraries}/libtorch_cpu.so)
  message(STATUS "LibTorch for CUDA: ${torch_libraries}")
else()
  find_package(Torch REQUIRED)
  find_library(TORCH_CPU_LIBRARY torch_cpu PATHS ${TORCH_INSTALL_PREFIX}/lib)
endif()

# A LibTorch that has a oneDNN of its own inside, as all but Debian's, would share its names with
# another one, and each call would find either of the two.
execute_process(COMMAND ${CMAKE_READELF} -d ${TORCH_CPU_LIBRARY}
                OUTPUT_VARIABLE torch_needs ERROR_QUIET)
set(shares_onednn OFF)
if(torch_needs MATCHES "libdnnl\\.so")
  set(shares_onednn ON)
endif()
option(PASTICHE_ONEDNN "Compute the processor's layers by the oneDNN that LibTorch runs on"
       ${shares_onednn})
if(PASTICHE_ONEDNN)
  # Debian's CMake package of oneDNN asks for OpenCL, which nothing here uses: found by name instead.
  find_library(ONEDNN_LIBRARY NAMES dnnl REQUIRED)
  find_path(ONEDNN_INCLUDE_DIR NAMES dnnl.hpp REQUIRED)
  add_library(oneDNN SHARED IMPORTED GLOBAL)
  set_target_properties(oneDNN PROPERTIES IMPORTED_LOCATION "${ONEDNN_LIBRARY}"
                        INTERFACE_INCLUDE_DIRECTORIES "${ONEDNN_INCLUDE_DIR}")
else()
  message(STATUS "Without oneDNN: this LibTorch does not run on the system's; on the processor its "
                 "own layers are used, which are slower")
endif()
