#include "core/network/kernels/layer_kernels.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/record_function.h>
#include <gtest/gtest.h>

#include "tests/support/random_network.h"
#include "tests/support/stated_precision.h"

namespace pastiche {
namespace {

using Size = std::array<std::int64_t, 2>;

constexpr auto kChannelsLast = at::MemoryFormat::ChannelsLast;
// Widths that fill vector registers, and widths that do not.
constexpr BlockWidths kWidths = {6, 16, 20, 32, 48};
constexpr std::array<Size, 5> kSizes = {{{1, 1}, {1, 7}, {7, 1}, {13, 9}, {32, 20}}};
constexpr double kFp32 = 1e-6;

/// fp32 and bf16, each with the reference in fp64 on the same, already rounded, inputs.
class OneDnnKernels : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    const std::string why = WhyNotIn(GetParam() ? Precision::kBf16 : Precision::kFp32);
    if (!why.empty()) GTEST_SKIP() << why;
  }

  at::ScalarType type() const { return GetParam() ? at::kBFloat16 : at::kFloat; }

  std::unique_ptr<LayerKernels> Make(Pooling pooling = Pooling::kAverage) const {
    return MakeProcessorKernels(*network_, pooling, GetParam());
  }

  at::Tensor Random(at::IntArrayRef size) { return at::randn(size, generator_).to(type()); }
  /// (1, maps, rows, columns), channels last.
  at::Tensor RandomImage(std::int64_t maps, Size size) {
    return Random({1, maps, size[0], size[1]}).contiguous(kChannelsLast);
  }
  at::Tensor Empty(at::IntArrayRef size) const { return Empty(size, type()); }
  static at::Tensor Empty(at::IntArrayRef size, at::ScalarType type) {
    // What was there before must not shine through.
    return at::full(size, 1e6, type).contiguous(kChannelsLast);
  }
  /// What the kernels compute with, in fp64.
  at::Tensor Rounded(const at::Tensor& fp32) const { return fp32.to(type()).to(at::kDouble); }

  /// One rounding of each element to the type of `computed`, and `largest` times the rounding of
  /// the sums in fp32.
  static void ExpectClose(const at::Tensor& computed, const at::Tensor& expected) {
    ASSERT_EQ(computed.sizes(), expected.sizes());
    const double rounding = computed.scalar_type() == at::kBFloat16 ? 1.0 / 256 : kFp32;
    const at::Tensor allowed = expected.abs() * rounding + expected.abs().max() * 4 * kFp32;
    const at::Tensor excess = (computed.to(at::kDouble) - expected).abs() - allowed;
    EXPECT_LE(excess.max().item<double>(), 0) << "largest value " << expected.abs().max().item();
  }

  std::shared_ptr<const Network> network_ = MakeRandomNetwork(kWidths, 1);
  at::Generator generator_ = at::detail::createCPUGenerator(2);
};

std::string Describe(int layer, Size size) {
  return std::string(kLayerNames[layer]) + " at " + std::to_string(size[0]) + " x " +
         std::to_string(size[1]);
}

TEST_P(OneDnnKernels, ConvolveIsConv2dAndReluAtEveryLayer) {
  const auto kernels = Make();
  for (int layer = 0; layer < kLayerCount; ++layer) {
    for (const Size size : kSizes) {
      SCOPED_TRACE(Describe(layer, size));
      const at::Tensor& weight = network_->weight(layer);
      const std::int64_t extra = layer == 0 ? 2 : 0;
      const at::Tensor x = RandomImage(weight.size(1), {size[0] + extra, size[1] + extra});
      const at::Tensor out = Empty({1, weight.size(0), size[0], size[1]});
      kernels->Convolve(layer, x, out);
      const std::int64_t padding = layer == 0 ? 0 : 1;
      ExpectClose(out, at::conv2d(x.to(at::kDouble), Rounded(weight),
                                  network_->bias(layer).to(at::kDouble), 1, padding)
                           .relu());
    }
  }
}

TEST_P(OneDnnKernels, ConvolveBackwardIsConv2dsGradientAtEveryLayer) {
  const auto kernels = Make();
  for (int layer = 0; layer < kLayerCount; ++layer) {
    // Rows wider than what the first layer takes at a time, and rows that it must cut in two.
    std::vector<Size> sizes(kSizes.begin(), kSizes.end());
    if (layer == 0) sizes.insert(sizes.end(), {{2, 9001}, {130, 100}});
    for (const Size size : sizes) {
      SCOPED_TRACE(Describe(layer, size));
      const at::Tensor& weight = network_->weight(layer);
      const std::int64_t extra = layer == 0 ? 2 : 0;
      const at::Tensor gradient = RandomImage(weight.size(0), size);
      const at::Tensor out = Empty({1, weight.size(1), size[0] + extra, size[1] + extra},
                                   layer == 0 ? at::kFloat : type());
      kernels->ConvolveBackward(layer, gradient, out);
      const std::int64_t padding = layer == 0 ? 0 : 1;
      const at::Tensor expected = std::get<0>(at::convolution_backward(
          gradient.to(at::kDouble), at::zeros(out.sizes(), at::kDouble), Rounded(weight),
          c10::nullopt, {1, 1}, {padding, padding}, {1, 1}, /*transposed=*/false, {0, 0},
          /*groups=*/1, {true, false, false}));
      ExpectClose(out, expected);
    }
  }
}

TEST_P(OneDnnKernels, GivesTheSameAtASizeAfterOthers) {
  const auto kernels = Make();
  const at::Tensor x = RandomImage(16, {13, 9});
  const at::Tensor before = Empty({1, 16, 13, 9});
  const at::Tensor after = Empty({1, 16, 13, 9});
  kernels->Convolve(3, x, before);
  // More sizes than primitives are kept for.
  for (std::int64_t columns = 1; columns <= 700; ++columns) {
    kernels->Convolve(3, RandomImage(16, {1, columns}), Empty({1, 16, 1, columns}));
  }
  kernels->Convolve(3, x, after);
  EXPECT_TRUE(at::equal(before, after));
}

struct PoolCase {
  Size size;
  Size window;
};

constexpr std::array<PoolCase, 8> kPools = {{{{1, 1}, {1, 1}},
                                             {{1, 7}, {1, 2}},
                                             {{7, 1}, {2, 1}},
                                             {{2, 2}, {2, 2}},
                                             {{13, 9}, {2, 2}},
                                             {{32, 20}, {2, 2}},
                                             {{13, 9}, {1, 1}},
                                             {{33, 70}, {2, 2}}}};

TEST_P(OneDnnKernels, AveragePoolingAndItsGradient) {
  const auto kernels = Make(Pooling::kAverage);
  for (const auto& [size, window] : kPools) {
    for (const std::int64_t maps : {5, 32}) {
      SCOPED_TRACE(Describe(2, size));
      const at::Tensor x = RandomImage(maps, size);
      const at::Tensor expected = at::avg_pool2d(x.to(at::kDouble), window, window);
      const at::Tensor out = Empty(expected.sizes());
      const at::Tensor note = kernels->Pool(x, window, out);
      ExpectClose(out, expected);

      const at::Tensor gradient = RandomImage(maps, {out.size(2), out.size(3)});
      const at::Tensor back = Empty(x.sizes());
      kernels->PoolBackward(gradient, x, window, note, back);
      ExpectClose(back, at::avg_pool2d_backward(gradient.to(at::kDouble), x.to(at::kDouble), window,
                                                window, {0, 0}, false, true, c10::nullopt));
    }
  }
}

TEST_P(OneDnnKernels, MaximumPoolingAndItsGradient) {
  const auto kernels = Make(Pooling::kMax);
  for (const auto& [size, window] : kPools) {
    for (const std::int64_t maps : {5, 32}) {
      SCOPED_TRACE(Describe(2, size));
      // As features are: many windows have nothing but zeros, and the first of them counts.
      const at::Tensor x = RandomImage(maps, size).relu();
      const auto [expected, indices] =
          at::max_pool2d_with_indices(x.to(at::kDouble), window, window);
      const at::Tensor out = Empty(expected.sizes());
      const at::Tensor note = kernels->Pool(x, window, out);
      EXPECT_TRUE(at::equal(out.to(at::kDouble), expected));

      const at::Tensor gradient = RandomImage(maps, {out.size(2), out.size(3)});
      const at::Tensor back = Empty(x.sizes());
      kernels->PoolBackward(gradient, x, window, note, back);
      EXPECT_TRUE(at::equal(
          back.to(at::kDouble),
          at::max_pool2d_with_indices_backward(gradient.to(at::kDouble), x.to(at::kDouble), window,
                                               window, {0, 0}, {1, 1}, false, indices)));
    }
  }
}

/// Positions and maps: fewer than one chunk of Gram, several chunks with and without a rest.
constexpr std::array<Size, 7> kMatrices = {
    {{1, 6}, {7, 48}, {117, 5}, {4096, 20}, {5000, 16}, {8192, 32}, {20011, 64}}};

TEST_P(OneDnnKernels, GramIsTheProductInFp32) {
  const auto kernels = Make();
  for (const auto& [positions, maps] : kMatrices) {
    SCOPED_TRACE(std::to_string(positions) + " x " + std::to_string(maps));
    const at::Tensor x = Random({positions, maps});
    const at::Tensor gram = kernels->Gram(x);
    EXPECT_EQ(gram.scalar_type(), at::kFloat);
    const at::Tensor exact = x.to(at::kDouble);
    ExpectClose(gram, at::mm(exact.t(), exact));
    // A later call leaves an earlier result alone.
    const at::Tensor copy = gram.clone();
    kernels->Gram(Random({positions, maps}));
    EXPECT_TRUE(at::equal(gram, copy));
  }
}

TEST_P(OneDnnKernels, MultiplyIntoWritesOrAdds) {
  const auto kernels = Make();
  for (const auto& [positions, maps] : kMatrices) {
    for (const bool add : {false, true}) {
      SCOPED_TRACE(std::to_string(positions) + " x " + std::to_string(maps) +
                   (add ? ", added" : ""));
      const at::Tensor x = Random({positions, maps});
      const at::Tensor d = at::randn({maps, maps}, generator_);
      const at::Tensor out = Random({positions, maps});
      at::Tensor expected = at::mm(x.to(at::kDouble), Rounded(d));
      if (add) expected += out.to(at::kDouble);
      kernels->MultiplyInto(x, d, add, out);
      ExpectClose(out, expected);
    }
  }
}

TEST_P(OneDnnKernels, TheResultDoesNotDependOnTheThreads) {
  const auto kernels = Make();
  const at::Tensor x = Random({20011, 32});
  const at::Tensor gradient = RandomImage(6, {130, 100});
  const int threads = at::get_num_threads();
  std::vector<at::Tensor> grams;
  std::vector<at::Tensor> backward;
  for (const int count : {1, 2}) {
    at::set_num_threads(count);
    grams.push_back(kernels->Gram(x));
    backward.push_back(Empty({1, 3, 132, 102}, at::kFloat));
    kernels->ConvolveBackward(0, gradient, backward.back());
  }
  at::set_num_threads(threads);
  ExpectClose(grams[1], grams[0].to(at::kDouble));
  ExpectClose(backward[1], backward[0].to(at::kDouble));
}

TEST_P(OneDnnKernels, RefusesTensorsThatItWouldReadOrWriteAmiss) {
  if (!PASTICHE_ONEDNN) GTEST_SKIP() << "LibTorch looks at its tensors itself";
  const auto kernels = Make();
  const at::Tensor x = RandomImage(16, {8, 8});
  const at::Tensor out = Empty({1, 16, 8, 8});
  const at::Tensor small = Empty({1, 16, 8, 7});
  const at::Tensor planar = Random({1, 16, 8, 8});
  const at::Tensor other_type = Empty({1, 16, 8, 8}, at::kDouble);
  EXPECT_NO_THROW(kernels->Convolve(3, x, out));
  for (const at::Tensor& bad : {small, planar, other_type}) {
    EXPECT_THROW(kernels->Convolve(3, x, bad), std::invalid_argument);
    EXPECT_THROW(kernels->ConvolveBackward(3, x, bad), std::invalid_argument);
    EXPECT_THROW(kernels->Pool(bad, {1, 1}, out), std::invalid_argument);
  }
  const at::Tensor matrix = Random({16, 8});
  EXPECT_THROW(kernels->Gram(matrix.t()), std::invalid_argument);
  EXPECT_THROW(kernels->MultiplyInto(matrix, at::zeros({8, 8}), false, Random({8, 8})),
               std::invalid_argument);
}

/// Positions that each product of matrices adds up while it is there, in this thread.
class ProductWatch {
 public:
  ProductWatch() {
    Lengths().clear();
    handle_ = at::addThreadLocalCallback(at::RecordFunctionCallback(Note).needsInputs(true));
  }
  ~ProductWatch() { at::removeCallback(handle_); }
  ProductWatch(const ProductWatch&) = delete;
  ProductWatch& operator=(const ProductWatch&) = delete;

  static std::vector<std::int64_t>& Lengths() {
    static std::vector<std::int64_t> lengths;
    return lengths;
  }

 private:
  static std::unique_ptr<at::ObserverContext> Note(const at::RecordFunction& function) {
    const std::string name = function.name();
    if (name == "aten::mm") Lengths().push_back(function.inputs()[1].toTensor().size(0));
    if (name == "aten::addmm_") Lengths().push_back(function.inputs()[2].toTensor().size(0));
    return nullptr;
  }

  at::CallbackHandle handle_{};
};

// What a card computes with; here on the processor, whose parts are smaller.
TEST(TorchKernels, GramIsTheProductInParts) {
  const at::Generator generator = at::detail::createCPUGenerator(2);
  for (const at::ScalarType type : {at::kFloat, at::kDouble, at::kBFloat16}) {
    const auto kernels = MakeTorchKernels(*MakeRandomNetwork(kWidths, 1), Pooling::kAverage,
                                          at::empty({0}, at::TensorOptions(type)));
    for (const auto& [positions, parts] : {std::pair{1, 1}, {4096, 1}, {4097, 2}, {20011, 5}}) {
      SCOPED_TRACE(std::string(at::toString(type)) + ", " + std::to_string(positions));
      const at::Tensor x = at::randn({positions, 64}, generator).to(type);
      const ProductWatch watch;
      const at::Tensor gram = kernels->Gram(x);
      const std::vector<std::int64_t> lengths = ProductWatch::Lengths();
      ASSERT_EQ(lengths.size(), static_cast<std::size_t>(parts));
      EXPECT_LE(*std::max_element(lengths.begin(), lengths.end()), 4096);
      EXPECT_EQ(std::accumulate(lengths.begin(), lengths.end(), std::int64_t{0}), positions);
      EXPECT_EQ(gram.scalar_type(), type == at::kDouble ? at::kDouble : at::kFloat);
      const at::Tensor exact = at::mm(x.to(at::kDouble).t(), x.to(at::kDouble));
      const at::Tensor error = (gram.to(at::kDouble) - exact).abs().max() / exact.abs().max();
      EXPECT_LT(error.item<double>(), type == at::kDouble ? 1e-14 : 4 * kFp32);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Precision, OneDnnKernels, testing::Bool(),
                         [](const auto& info) { return info.param ? "bf16" : "fp32"; });

}  // namespace
}  // namespace pastiche
