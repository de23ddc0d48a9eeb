# LibTorch's header takes most of the time of compiling a file that includes it. With
# PASTICHE_PRECOMPILE it is read once and used by all targets that ask for it here. They still have
# to include what they use: the preset dev is without, and fails where one does not.
option(PASTICHE_PRECOMPILE "Read LibTorch's header once (takes 300 MB in the build folder)" ON)

function(pastiche_precompile_torch target)
  if(NOT PASTICHE_PRECOMPILE)
    return()
  endif()
  if(NOT TARGET pastiche_torch_header)
    add_library(pastiche_torch_header OBJECT ${PROJECT_SOURCE_DIR}/cmake/torch_header.cpp)
    target_link_libraries(pastiche_torch_header PRIVATE pastiche_options torch)
    target_precompile_headers(pastiche_torch_header PRIVATE <ATen/ATen.h>)
  endif()
  target_precompile_headers(${target} REUSE_FROM pastiche_torch_header)
endfunction()
