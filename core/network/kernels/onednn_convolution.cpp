#include "core/network/kernels/onednn_convolution.h"

#include "core/network/kernels/onednn_versions.h"

namespace pastiche {

namespace {

using dnnl::memory;

// All keys of primitives that are convolutions begin with it.
constexpr std::int64_t kConvolution = 0;

}  // namespace

OneDnnConvolution::OneDnnConvolution(OneDnnRuntime& runtime, std::int64_t id,
                                     const at::Tensor& weight, const at::Tensor& bias,
                                     std::int64_t padding, bool relu, memory::data_type type)
    : runtime_(runtime), id_(id), padding_(padding), relu_(relu), type_(type) {
  const at::Tensor plain = weight.contiguous();
  const memory::desc layout({plain.size(0), plain.size(1), 3, 3}, memory::data_type::f32,
                            memory::format_tag::oihw);
  weight_ = runtime.Allocate(layout);
  runtime.Reorder(runtime.View(layout, plain.data_ptr<float>()), weight_);
  if (!bias.defined()) return;
  const at::Tensor values = bias.contiguous();
  const memory::desc vector({values.size(0)}, memory::data_type::f32, memory::format_tag::x);
  bias_ = runtime.Allocate(vector);
  runtime.Reorder(runtime.View(vector, values.data_ptr<float>()), bias_);
}

dnnl::convolution_forward::primitive_desc OneDnnConvolution::Describe(
    const memory::desc& x, const memory::desc& out) const {
  const memory::desc weight(onednn::DimsOf(weight_.get_desc()), type_, memory::format_tag::any);
  const memory::desc bias = bias_ ? bias_.get_desc() : memory::desc();
  dnnl::primitive_attr attributes = OneDnnRuntime::Attributes();
  if (relu_) {
    dnnl::post_ops after;
    onednn::AppendRelu(after);
    attributes.set_post_ops(after);
  }
  // The direct algorithm by name: Winograd's would be faster in fp32, and round too coarsely.
  return onednn::DescribeConvolution(runtime_.engine(), dnnl::algorithm::convolution_direct, x,
                                     weight, bias, out, padding_, attributes);
}

const memory& OneDnnConvolution::WeightIn(const memory::desc& layout) {
  for (const memory& known : layouts_) {
    if (known.get_desc() == layout) return known;
  }
  memory laid_out = runtime_.Allocate(layout);
  runtime_.Reorder(weight_, laid_out);
  return layouts_.emplace_back(laid_out);
}

void OneDnnConvolution::Run(const at::Tensor& x, const at::Tensor& out) {
  const memory::dims weight = onednn::DimsOf(weight_.get_desc());
  const std::int64_t rows = x.size(2);
  const std::int64_t columns = x.size(3);
  const std::int64_t growth = 2 * padding_ - 2;
  const memory::desc from = ImageDesc(weight[1], rows, columns, type_);
  const memory::desc to = ImageDesc(weight[0], rows + growth, columns + growth, type_);
  const memory source = ImageView(runtime_, x, from);
  const memory destination = ImageView(runtime_, out, to);
  const auto& primitive =
      runtime_.Find({kConvolution, id_, rows, columns}, [&]() -> OneDnnPrimitive {
        const auto description = Describe(from, to);
        OneDnnArguments constants = {{DNNL_ARG_WEIGHTS, WeightIn(description.weights_desc())}};
        if (bias_) constants.emplace(DNNL_ARG_BIAS, bias_);
        return PrimitiveOf<dnnl::convolution_forward>(description, constants);
      });
  runtime_.Run(primitive, {{DNNL_ARG_SRC, source}, {DNNL_ARG_DST, destination}});
}

}  // namespace pastiche
