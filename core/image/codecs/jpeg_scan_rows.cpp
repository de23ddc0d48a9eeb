#include "core/image/codecs/jpeg_scan_rows.h"

#include <algorithm>

namespace pastiche {

JpegScanRows::JpegScanRows(int components, int rows)
    : components_(static_cast<std::size_t>(components)), rows_(rows), reachable_(rows) {}

void JpegScanRows::Add(const jpeg_decompress_struct& codec, int rows) {
  cut_ = cut_ || rows < rows_;
  const bool progressive = codec.progressive_mode != FALSE;
  const int first = progressive ? std::clamp(codec.Ss, 0, DCTSIZE2 - 1) : 0;
  const int last = progressive ? std::clamp(codec.Se, first, DCTSIZE2 - 1) : DCTSIZE2 - 1;
  for (int i = 0; i < codec.comps_in_scan; ++i) {
    const auto index = static_cast<std::size_t>(codec.cur_comp_info[i]->component_index);
    for (int k = first; k <= last; ++k) {
      Add(components_.at(index)[static_cast<std::size_t>(k)], rows, !progressive || codec.Ah == 0,
          progressive ? codec.Al : 0);
    }
  }
}

void JpegScanRows::Add(Coefficient& coefficient, int rows, bool first, int missing_bits) {
  // What is refined must have come before.
  coefficient.now = first ? rows : std::min(rows, coefficient.now);
  if (missing_bits == 0) {
    coefficient.whole = coefficient.now;
  }
  if (missing_bits == 1 || (missing_bits == 0 && first)) {
    coefficient.there = coefficient.now;
  }
  if (missing_bits > 0 || first) {
    reachable_ = std::min(reachable_, coefficient.now);
  }
}

int JpegScanRows::there() const {
  int rows = rows_;
  for (const auto& component : components_) {
    for (const Coefficient& coefficient : component) {
      rows = std::min(rows, std::max(coefficient.there, coefficient.whole));
    }
  }
  return rows;
}

int JpegScanRows::whole() const {
  int rows = rows_;
  for (const auto& component : components_) {
    for (const Coefficient& coefficient : component) rows = std::min(rows, coefficient.whole);
  }
  return rows;
}

}  // namespace pastiche
