# Warnings and sanitizers for the project's own targets: link pastiche_options (privately).
add_library(pastiche_options INTERFACE)
target_compile_options(pastiche_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
                       -Woverloaded-virtual -Wno-unknown-pragmas)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees an overlap in std::string::operator= that is not there (GCC bug 105651).
  target_compile_options(pastiche_options INTERFACE -Wno-restrict)
endif()
if(PASTICHE_WERROR)
  target_compile_options(pastiche_options INTERFACE -Werror)
endif()
if(PASTICHE_SANITIZE)
  add_compile_options(-fsanitize=${PASTICHE_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PASTICHE_SANITIZE})
endif()
