#pragma once

#include <array>
#include <cstdio>  // for jpeglib.h
#include <vector>

#include <jpeglib.h>

namespace pastiche {

/// How many rows of blocks of a JPEG in several scans have arrived. Each scan brings some of the 64
/// coefficients of some components, a progressive one only their upper bits at first; a row is
/// there when all of them have, but for the last bit.
class JpegScanRows {
 public:
  JpegScanRows(int components, int rows);

  /// The scan that `codec` has just finished, of which the first `rows` rows were whole.
  void Add(const jpeg_decompress_struct& codec, int rows);

  /// Rows that are there, and those that are there to the last bit.
  int there() const;
  int whole() const;
  /// Rows that can still be there at the end, whatever follows.
  int reachable() const { return reachable_; }
  /// Some scan was not whole.
  bool cut() const { return cut_; }

 private:
  struct Coefficient {
    int now = 0;
    int there = 0;
    int whole = 0;
  };

  void Add(Coefficient& coefficient, int rows, bool first, int missing_bits);

  std::vector<std::array<Coefficient, DCTSIZE2>> components_;
  int rows_;
  int reachable_;
  bool cut_ = false;
};

}  // namespace pastiche
