#include "core/device/fetched.h"

#include <ATen/ATen.h>

namespace pastiche {

std::vector<at::Tensor> FetchedInDouble(std::span<const at::Tensor> tensors) {
  std::vector<at::Tensor> fetched;
  fetched.reserve(tensors.size());
  if (tensors.empty()) return fetched;
  if (tensors.front().is_cpu()) {
    for (const at::Tensor& tensor : tensors) fetched.push_back(tensor.to(at::kDouble));
    return fetched;
  }
  std::vector<at::Tensor> flat;
  for (const at::Tensor& tensor : tensors) flat.push_back(tensor.reshape({-1}));
  const at::Tensor all = at::cat(flat).to(at::kCPU).to(at::kDouble);
  std::int64_t begin = 0;
  for (const at::Tensor& tensor : tensors) {
    fetched.push_back(all.narrow(0, begin, tensor.numel()).view(tensor.sizes()));
    begin += tensor.numel();
  }
  return fetched;
}

}  // namespace pastiche
