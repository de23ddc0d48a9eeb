// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace pastiche {

void ForEachRow(int rows, const std::function<void(int y)>& paint_row) {
  std::atomic<int> next{0};
  // Rows differ in cost (sky, sea, grass), so threads take them one by one.
  const auto work = [&] {
    for (int y = next++; y < rows; y = next++) paint_row(y);
  };
  const unsigned count = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::jthread> threads;
  for (unsigned i = 1; i < count; ++i) threads.emplace_back(work);
  work();
}

}  // namespace pastiche
