#include "tests/support/other_device.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/EmptyTensor.h>
#include <ATen/NativeFunctions.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <sys/mman.h>
#include <torch/library.h>

#include "core/device/torch_device.h"
#include "tests/support/torch_allocator.h"

namespace pastiche::other_device {

namespace {

constexpr auto kType = c10::DeviceType::PrivateUse1;

// LibTorch's optional values were its own once, and are the standard's now.
using OptionalType = decltype(c10::optTypeMetaToScalarType({}));
using OptionalLayout = decltype(at::TensorOptions().layout_opt());
using OptionalDevice = decltype(at::TensorOptions().device_opt());
using OptionalBool = decltype(at::TensorOptions().pinned_memory_opt());
using OptionalFormat = decltype(at::TensorOptions().memory_format_opt());

std::atomic<std::int64_t> g_fetches = 0;
std::atomic<std::int64_t> g_sends = 0;
std::atomic<std::int64_t> g_bytes = 0;
std::atomic<std::int64_t> g_room = 0;
std::mutex g_mutex;
std::string g_failure;  // NOLINT(runtime/string)

void Check() {
  const std::lock_guard lock(g_mutex);
  TORCH_CHECK(g_failure.empty(), g_failure);
}

/// A tensor's memory: an address that nobody can read, and what is really there.
struct Block {
  explicit Block(std::size_t count)
      : size(std::max<std::size_t>(count, 1)),
        address(mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)),
        bytes(size) {
    TORCH_CHECK(address != MAP_FAILED, "no address for a tensor");
    g_bytes += static_cast<std::int64_t>(size);
  }
  ~Block() {
    munmap(address, size);
    g_bytes -= static_cast<std::int64_t>(size);
  }
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;

  std::size_t size;
  void* address;
  std::vector<std::byte> bytes;
};

class Allocator final : public TorchAllocator {
 private:
  c10::DataPtr Allocate(std::size_t count) const override {
    Check();
    const std::int64_t room = g_room;
    TORCH_CHECK(room == 0 || g_bytes + static_cast<std::int64_t>(count) <= room,
                "CUDA out of memory. Tried to allocate ", count, " bytes");
    auto* block = new Block(count);
    return {block->address, block, [](void* context) { delete static_cast<Block*>(context); },
            c10::Device(kType, 0)};
  }
};

Allocator& TheAllocator() {
  static Allocator allocator;
  return allocator;
}

bool IsHere(const at::Tensor& tensor) {
  return tensor.defined() && tensor.device().type() == kType;
}

/// The same memory as a tensor of the processor's.
at::Tensor Alias(const at::Tensor& tensor) {
  if (!IsHere(tensor)) return tensor;
  auto* block = static_cast<Block*>(tensor.storage().data_ptr().get_context());
  std::byte* first = block->bytes.data() +
                     static_cast<std::size_t>(tensor.storage_offset()) * tensor.element_size();
  return at::from_blob(first, tensor.sizes(), tensor.strides(),
                       at::TensorOptions(tensor.scalar_type()));
}

at::Tensor EmptyStrided(at::IntArrayRef size, at::IntArrayRef stride, OptionalType type,
                        OptionalLayout, OptionalDevice, OptionalBool) {
  return at::detail::empty_strided_generic(size, stride, &TheAllocator(),
                                           c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                           type.value_or(at::kFloat));
}

at::Tensor Empty(at::IntArrayRef size, OptionalType type, OptionalLayout, OptionalDevice,
                 OptionalBool, OptionalFormat format) {
  return at::detail::empty_generic(size, &TheAllocator(),
                                   c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                   type.value_or(at::kFloat), format);
}

at::Tensor CopyFrom(const at::Tensor& from, const at::Tensor& to, bool non_blocking) {
  Check();
  if (IsHere(from) && !IsHere(to)) ++g_fetches;
  if (!IsHere(from) && IsHere(to) && !non_blocking) ++g_sends;
  Alias(to).copy_(Alias(from));
  return to;
}

at::Tensor CopyOf(const at::Tensor& result) {
  if (!result.defined()) return result;
  const at::Tensor copy =
      EmptyStrided(result.sizes(), result.strides(), result.scalar_type(), {}, {}, {});
  Alias(copy).copy_(result);
  return copy;
}

using OptionalTensor = decltype(c10::IValue().toOptional<at::Tensor>());

/// LibTorch asks other devices for a convolution of their own.
at::Tensor Convolution(const at::Tensor& input, const at::Tensor& weight,
                       const OptionalTensor& bias, at::IntArrayRef stride, at::IntArrayRef padding,
                       at::IntArrayRef dilation, bool transposed, at::IntArrayRef output_padding,
                       std::int64_t groups) {
  Check();
  const at::Tensor own_bias = bias ? Alias(*bias) : at::Tensor();
  return CopyOf(at::convolution(Alias(input), Alias(weight), own_bias, stride, padding, dilation,
                                transposed, output_padding, groups));
}

c10::IValue AliasOf(const c10::IValue& value) {
  if (value.isTensor()) return Alias(value.toTensor());
  if (value.isTensorList()) {
    std::vector<at::Tensor> list = value.toTensorVector();
    for (at::Tensor& tensor : list) tensor = Alias(tensor);
    return list;
  }
  if (value.isDevice() && value.toDevice().type() == kType) return at::Device(at::kCPU);
  return value;
}

/// Every operator that is not named below: the processor's, on the same memory.
void Compute(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  Check();
  const c10::FunctionSchema& schema = op.schema();
  if (schema.name() == "aten::_local_scalar_dense") ++g_fetches;
  const std::size_t count = schema.arguments().size();
  const std::size_t first = stack->size() - count;
  const std::vector<c10::IValue> given(stack->begin() + static_cast<std::ptrdiff_t>(first),
                                       stack->end());
  for (std::size_t i = 0; i < count; ++i) (*stack)[first + i] = AliasOf(given[i]);
  op.callBoxed(stack);
  for (std::size_t i = 0; i < schema.returns().size(); ++i) {
    c10::IValue& result = (*stack)[first + i];
    if (!result.isTensor()) continue;
    // What was written to is what was given.
    const auto* written = schema.returns()[i].alias_info();
    bool is_given = false;
    for (std::size_t j = 0; j < count && written != nullptr; ++j) {
      const auto* argument = schema.arguments()[j].alias_info();
      if (argument == nullptr || argument->beforeSets() != written->beforeSets()) continue;
      result = given[j];
      is_given = true;
    }
    if (!is_given) result = CopyOf(result.toTensor());
  }
}

struct Guard final : c10::impl::DeviceGuardImplInterface {
  c10::DeviceType type() const override { return kType; }
  c10::Device exchangeDevice(c10::Device) const override { return getDevice(); }
  c10::Device getDevice() const override { return {kType, 0}; }
  void setDevice(c10::Device) const override {}
  void uncheckedSetDevice(c10::Device) const noexcept override {}
  c10::Stream getStream(c10::Device) const noexcept override { return TheStream(); }
  c10::Stream exchangeStream(c10::Stream) const noexcept override { return TheStream(); }
  c10::DeviceIndex deviceCount() const noexcept override { return 1; }

 private:
  static c10::Stream TheStream() {
    return c10::Stream(c10::Stream::DEFAULT, c10::Device(kType, 0));
  }
};

}  // namespace

void Register() {
  static const bool registered = [] {
    static const Guard guard;
    c10::impl::device_guard_impl_registry[static_cast<std::size_t>(kType)].store(&guard);
    static torch::Library device(torch::Library::IMPL, "aten", c10::DispatchKey::PrivateUse1,
                                 __FILE__, __LINE__);
    device.impl("empty.memory_format", &Empty);
    device.impl("empty_strided", &EmptyStrided);
    device.impl("_copy_from", &CopyFrom);
    device.impl("convolution_overrideable", &Convolution);
    device.impl("as_strided", &at::native::as_strided_tensorimpl);
    device.impl("view", &at::native::view);
    device.impl("_reshape_alias", &at::native::_reshape_alias);
    static torch::Library rest(torch::Library::IMPL, "_", c10::DispatchKey::PrivateUse1, __FILE__,
                               __LINE__);
    rest.fallback(torch::CppFunction::makeFromBoxedFunction<&Compute>());
    return true;
  }();
  (void)registered;
}

std::int64_t Fetches() { return g_fetches; }
std::int64_t Sends() { return g_sends; }
std::int64_t Bytes() { return g_bytes; }

void Break(const std::string& message) {
  const std::lock_guard lock(g_mutex);
  g_failure = message;
}

void SetRoom(std::int64_t bytes) { g_room = bytes; }

}  // namespace pastiche::other_device
