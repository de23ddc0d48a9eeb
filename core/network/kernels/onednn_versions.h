#pragma once

#include <cstdint>

#include <dnnl.hpp>

/// What differs between oneDNN 2 (Debian 12) and oneDNN 3 (Debian 13), and nothing else: version 3
/// makes a primitive's description in one step, where 2 described the operation first, and names
/// what is asked of a layout otherwise. All functions throw dnnl::error.
namespace pastiche::onednn {

using dnnl::memory;

#if DNNL_VERSION_MAJOR >= 3

inline memory::dims DimsOf(const memory::desc& layout) { return layout.get_dims(); }

inline memory::data_type TypeOf(const memory::desc& layout) { return layout.get_data_type(); }

/// What a primitive gives goes through a ReLU.
inline void AppendRelu(dnnl::post_ops& after) {
  after.append_eltwise(dnnl::algorithm::eltwise_relu, /*alpha=*/0, /*beta=*/0);
}

/// A convolution with steps of one and `padding` zeros on each side. `bias`: empty for none.
inline dnnl::convolution_forward::primitive_desc DescribeConvolution(
    const dnnl::engine& engine, dnnl::algorithm algorithm, const memory::desc& x,
    const memory::desc& weight, const memory::desc& bias, const memory::desc& out,
    std::int64_t padding, const dnnl::primitive_attr& attributes) {
  return {engine,
          dnnl::prop_kind::forward_inference,
          algorithm,
          x,
          weight,
          bias,
          out,
          /*strides=*/{1, 1},
          {padding, padding},
          {padding, padding},
          attributes};
}

/// Windows of `window` pixels that do not overlap.
inline dnnl::pooling_forward::primitive_desc DescribePooling(
    const dnnl::engine& engine, dnnl::prop_kind kind, dnnl::algorithm algorithm,
    const memory::desc& x, const memory::desc& out, const memory::dims& window,
    const dnnl::primitive_attr& attributes) {
  return {engine,
          kind,
          algorithm,
          x,
          out,
          /*strides=*/window,
          /*kernel=*/window,
          /*dilation=*/{0, 0},
          {0, 0},
          {0, 0},
          attributes};
}

inline dnnl::pooling_backward::primitive_desc DescribePoolingBackward(
    const dnnl::engine& engine, dnnl::algorithm algorithm, const memory::desc& x,
    const memory::desc& out, const memory::dims& window, const dnnl::primitive_attr& attributes,
    const dnnl::pooling_forward::primitive_desc& forward) {
  return {engine,
          algorithm,
          x,
          out,
          /*strides=*/window,
          /*kernel=*/window,
          /*dilation=*/{0, 0},
          {0, 0},
          {0, 0},
          forward,
          attributes};
}

inline dnnl::matmul::primitive_desc DescribeProduct(const dnnl::engine& engine,
                                                    const memory::desc& left,
                                                    const memory::desc& right,
                                                    const memory::desc& out,
                                                    const dnnl::primitive_attr& attributes) {
  return {engine, left, right, out, attributes};
}

#else

inline memory::dims DimsOf(const memory::desc& layout) { return layout.dims(); }

inline memory::data_type TypeOf(const memory::desc& layout) { return layout.data_type(); }

inline void AppendRelu(dnnl::post_ops& after) {
  after.append_eltwise(/*scale=*/1, dnnl::algorithm::eltwise_relu, /*alpha=*/0, /*beta=*/0);
}

inline dnnl::convolution_forward::primitive_desc DescribeConvolution(
    const dnnl::engine& engine, dnnl::algorithm algorithm, const memory::desc& x,
    const memory::desc& weight, const memory::desc& bias, const memory::desc& out,
    std::int64_t padding, const dnnl::primitive_attr& attributes) {
  return {{dnnl::prop_kind::forward_inference,
           algorithm,
           x,
           weight,
           bias,
           out,
           /*strides=*/{1, 1},
           {padding, padding},
           {padding, padding}},
          attributes,
          engine};
}

inline dnnl::pooling_forward::primitive_desc DescribePooling(
    const dnnl::engine& engine, dnnl::prop_kind kind, dnnl::algorithm algorithm,
    const memory::desc& x, const memory::desc& out, const memory::dims& window,
    const dnnl::primitive_attr& attributes) {
  return {{kind, algorithm, x, out, /*strides=*/window, /*kernel=*/window, {0, 0}, {0, 0}},
          attributes,
          engine};
}

inline dnnl::pooling_backward::primitive_desc DescribePoolingBackward(
    const dnnl::engine& engine, dnnl::algorithm algorithm, const memory::desc& x,
    const memory::desc& out, const memory::dims& window, const dnnl::primitive_attr& attributes,
    const dnnl::pooling_forward::primitive_desc& forward) {
  return {{algorithm, x, out, /*strides=*/window, /*kernel=*/window, {0, 0}, {0, 0}},
          attributes,
          engine,
          forward};
}

inline dnnl::matmul::primitive_desc DescribeProduct(const dnnl::engine& engine,
                                                    const memory::desc& left,
                                                    const memory::desc& right,
                                                    const memory::desc& out,
                                                    const dnnl::primitive_attr& attributes) {
  return {{left, right, out}, attributes, engine};
}

#endif

}  // namespace pastiche::onednn
