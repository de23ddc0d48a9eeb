#include "core/network/kernels/onednn_runtime.h"

#include <new>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

#include "core/network/kernels/onednn_versions.h"

namespace pastiche {

namespace {

// An evaluation of the whole network makes about 50; tiles at a picture's corners, edges and inside
// have up to nine shapes. One takes up to a megabyte.
constexpr int kMostPrimitives = 400;

}  // namespace

OneDnnRuntime::OneDnnRuntime() : engine_(dnnl::engine::kind::cpu, 0), stream_(engine_) {
  // oneDNN itself keeps the process's last 1024, so forgetting them here would free nothing.
  dnnl::set_primitive_cache_capacity(kMostPrimitives);
}

dnnl::primitive_attr OneDnnRuntime::Attributes() {
  dnnl::primitive_attr attributes;
  attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return attributes;
}

const OneDnnPrimitive& OneDnnRuntime::Find(const Key& key,
                                           const std::function<OneDnnPrimitive()>& make) {
  if (const auto found = primitives_.find(key); found != primitives_.end()) return found->second;
  OneDnnPrimitive made = make();
  if (primitives_.size() >= std::size_t{kMostPrimitives}) primitives_.clear();
  return primitives_.emplace(key, std::move(made)).first->second;
}

void OneDnnRuntime::Run(const OneDnnPrimitive& primitive, OneDnnArguments arguments) {
  arguments.insert(primitive.constants.begin(), primitive.constants.end());
  if (const std::size_t bytes = primitive.scratchpad.get_size(); bytes > 0) {
    if (!scratchpad_ || scratchpad_.get_desc().get_size() < bytes) {
      scratchpad_ = dnnl::memory();  // the smaller one goes first
      scratchpad_ = Allocate(primitive.scratchpad);
    }
    arguments.emplace(DNNL_ARG_SCRATCHPAD,
                      View(primitive.scratchpad, scratchpad_.get_data_handle()));
  }
  primitive.primitive.execute(stream_, arguments);
  stream_.wait();
}

dnnl::memory OneDnnRuntime::View(const dnnl::memory::desc& desc, void* data) const {
  return dnnl::memory(desc, engine_, data);
}

dnnl::memory OneDnnRuntime::Allocate(const dnnl::memory::desc& desc) const {
  return dnnl::memory(desc, engine_);
}

void OneDnnRuntime::Reorder(const dnnl::memory& from, const dnnl::memory& to) {
  const dnnl::reorder::primitive_desc description(from, to, Attributes());
  Run(PrimitiveOf<dnnl::reorder>(description), {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}});
}

dnnl::memory::desc ImageDesc(std::int64_t maps, std::int64_t rows, std::int64_t columns,
                             dnnl::memory::data_type type) {
  return {{1, maps, rows, columns}, type, dnnl::memory::format_tag::nhwc};
}

dnnl::memory ImageView(const OneDnnRuntime& runtime, const at::Tensor& image,
                       const dnnl::memory::desc& desc) {
  const bool bf16 = onednn::TypeOf(desc) == dnnl::memory::data_type::bf16;
  const at::ScalarType type = bf16 ? at::kBFloat16 : at::kFloat;
  const dnnl::memory::dims size = onednn::DimsOf(desc);
  if (image.sizes() != at::IntArrayRef(size) || image.scalar_type() != type ||
      !image.device().is_cpu() || !image.is_contiguous(at::MemoryFormat::ChannelsLast)) {
    std::ostringstream message;
    message << "a layer wants " << at::IntArrayRef(size) << ", channels last, " << type
            << ", and was given " << image.sizes() << ", strides " << image.strides() << ", "
            << image.scalar_type();
    throw std::invalid_argument(message.str());
  }
  return runtime.View(desc, image.data_ptr());
}

void TranslateOneDnnErrors(const std::function<void()>& work) {
  try {
    work();
  } catch (const dnnl::error& error) {
    if (error.status == dnnl_out_of_memory) throw std::bad_alloc();
    if (error.status == dnnl_unimplemented) {
      throw std::runtime_error(std::string("oneDNN cannot compute this layer in this precision on "
                                           "this processor; choose fp32 (") +
                               error.what() + ")");
    }
    throw std::runtime_error(std::string("oneDNN failed: ") + error.what());
  }
}

}  // namespace pastiche
