# Some headers take most of the time of compiling a file that includes them. With
# PASTICHE_PRECOMPILE each is read once and used by all targets that ask for it here. They still have
# to include what they use: the preset dev is without, and fails where one does not.
option(PASTICHE_PRECOMPILE "Read the largest headers once (takes 1 GB in the build folder)" ON)

# pastiche_precompiled(HOLDER HEADERS ... LIBRARIES ...): what other targets take it from.
function(pastiche_precompiled holder)
  cmake_parse_arguments(ARG "" "" "HEADERS;LIBRARIES" ${ARGN})
  if(NOT TARGET ${holder})
    add_library(${holder} OBJECT ${PROJECT_SOURCE_DIR}/cmake/no_source.cpp)
    target_link_libraries(${holder} PRIVATE pastiche_options ${ARG_LIBRARIES})
    target_precompile_headers(${holder} PRIVATE ${ARG_HEADERS})
  endif()
endfunction()

# LibTorch's header.
function(pastiche_precompile_torch target)
  if(PASTICHE_PRECOMPILE)
    pastiche_precompiled(pastiche_torch_header HEADERS <ATen/ATen.h> LIBRARIES torch)
    target_precompile_headers(${target} REUSE_FROM pastiche_torch_header)
  endif()
endfunction()

# Those of the JSON library.
function(pastiche_precompile_json target)
  if(PASTICHE_PRECOMPILE)
    pastiche_precompiled(pastiche_json_header
      HEADERS <nlohmann/json.hpp> LIBRARIES nlohmann_json::nlohmann_json)
    target_precompile_headers(${target} REUSE_FROM pastiche_json_header)
  endif()
endfunction()

# Those of Qt's widgets, which are nine tenths of what compiling a file of the window takes.
function(pastiche_precompile_qt target)
  if(PASTICHE_PRECOMPILE)
    pastiche_precompiled(pastiche_qt_header HEADERS <QtWidgets> LIBRARIES Qt6::Widgets)
    target_compile_definitions(pastiche_qt_header PRIVATE QT_NO_KEYWORDS)
    target_precompile_headers(${target} REUSE_FROM pastiche_qt_header)
  endif()
endfunction()
