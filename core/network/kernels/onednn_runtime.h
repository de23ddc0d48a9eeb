#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

#include <ATen/ATen.h>
#include <dnnl.hpp>

namespace pastiche {

using OneDnnArguments = std::unordered_map<int, dnnl::memory>;

/// A primitive, the memory that it asks for besides its operands, and the arguments that are the
/// same in each run.
struct OneDnnPrimitive {
  dnnl::primitive primitive;
  dnnl::memory::desc scratchpad;
  /// What a forward pass leaves for the backward one; empty for most.
  dnnl::memory::desc workspace;
  OneDnnArguments constants;
};

template <class Primitive>
OneDnnPrimitive PrimitiveOf(const typename Primitive::primitive_desc& description,
                            OneDnnArguments constants = {}) {
  return {Primitive(description), description.scratchpad_desc(), description.workspace_desc(),
          std::move(constants)};
}

/// Where one LayerKernels meets oneDNN: the engine, a stream, the primitives made so far and one
/// scratchpad for them all, since they run one after the other. Kernels are compiled when a
/// primitive is made (milliseconds), so primitives are kept. All functions throw dnnl::error.
class OneDnnRuntime {
 public:
  /// Operation, layer, and what else tells two primitives apart.
  using Key = std::array<std::int64_t, 6>;

  OneDnnRuntime();

  const dnnl::engine& engine() const { return engine_; }
  /// What every primitive is made with: scratch memory is the caller's, here Run's.
  static dnnl::primitive_attr Attributes();

  /// The primitive for `key`, made by `make` when it is not there.
  const OneDnnPrimitive& Find(const Key& key, const std::function<OneDnnPrimitive()>& make);

  /// Runs it to its end on the OpenMP threads of the calling thread.
  void Run(const OneDnnPrimitive& primitive, OneDnnArguments arguments);

  /// `data` seen as `desc`, not copied.
  dnnl::memory View(const dnnl::memory::desc& desc, void* data) const;
  dnnl::memory Allocate(const dnnl::memory::desc& desc) const;
  /// Copies between layouts and types.
  void Reorder(const dnnl::memory& from, const dnnl::memory& to);

 private:
  dnnl::engine engine_;
  dnnl::stream stream_;
  std::map<Key, OneDnnPrimitive> primitives_;
  dnnl::memory scratchpad_;
};

/// (1, maps, rows, columns) that lie channels last.
dnnl::memory::desc ImageDesc(std::int64_t maps, std::int64_t rows, std::int64_t columns,
                             dnnl::memory::data_type type);

/// The memory of `image`, which its caller must have made as `desc` says: anything else is a
/// mistake in the program, would be read or written past its end, and throws std::invalid_argument.
dnnl::memory ImageView(const OneDnnRuntime& runtime, const at::Tensor& image,
                       const dnnl::memory::desc& desc);

/// Calls `work` and lets an error of oneDNN out as std::bad_alloc, where memory ran out, or as
/// std::runtime_error with a message.
void TranslateOneDnnErrors(const std::function<void()>& work);

}  // namespace pastiche
