#pragma once

#include <csetjmp>
#include <cstdio>  // for jpeglib.h

#include <jpeglib.h>

namespace pastiche {

/// libjpeg reports errors by a function that must not return. Jumping over C++ objects is not
/// allowed, so each function that calls setjmp on `jump` has only trivial locals after it.
struct JpegErrors {
  jpeg_error_mgr base;
  std::jmp_buf jump;
  int error_code = 0;
  /// The compressed data contradict themselves.
  bool contradiction = false;
  /// The row of blocks, of the scan that is read, in which the compressed data ended early; -1
  /// while they have not.
  int ended_in_row = -1;
};

/// Nothing is printed.
void InstallErrors(JpegErrors& errors);

}  // namespace pastiche
