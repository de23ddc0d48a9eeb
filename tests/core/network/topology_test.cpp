#include "core/network/topology.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/recipe/layers.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;

const std::vector<std::int64_t> kWidths = {4, 5, 6, 7, 8};

using Tensors = std::map<std::string, StoredTensor>;

void Add(Tensors& tensors, const std::string& name, const std::vector<std::int64_t>& shape) {
  tensors[name].shape = shape;
}

Tensors Layers(std::string (*name_of)(int layer), int count, const std::string& prefix = "") {
  Tensors tensors;
  for (const FileTensor& tensor : RandomLayers(kWidths, count, name_of)) {
    Add(tensors, prefix + tensor.name, tensor.shape);
  }
  return tensors;
}

std::string MessageFor(const Tensors& tensors) {
  const auto topology = FindTopology(tensors, "net.pth");
  return topology ? "found" : English(topology.error().message);
}

TEST(Topology, FindsEachNamingAtAnyDepth) {
  struct Naming {
    std::string (*name_of)(int layer);
    const char* shown;
  };
  for (const auto& [name_of, shown] :
       {Naming{LayerName, "convB_K"}, Naming{TorchvisionName, "features.N"},
        Naming{PaddedName, "N"}}) {
    for (const std::string prefix : {"", "module.", "state_dict.module."}) {
      for (int count = 1; count <= kLayerCount; ++count) {
        const auto topology = FindTopology(Layers(name_of, count, prefix), "net.pth");
        ASSERT_TRUE(topology) << topology.error().message;
        EXPECT_EQ(topology->naming, prefix + shown);
        EXPECT_FALSE(topology->color);
        ASSERT_EQ(topology->layers.size(), static_cast<std::size_t>(count));
        EXPECT_EQ(topology->layers.back().weight, prefix + name_of(count - 1) + ".weight");
        EXPECT_EQ(topology->layers.back().bias, prefix + name_of(count - 1) + ".bias");
      }
    }
  }
}

TEST(Topology, TheNumbersAreThoseOfThePublishedFiles) {
  EXPECT_EQ(TorchvisionName(0), "features.0");
  EXPECT_EQ(TorchvisionName(8), "features.19");
  EXPECT_EQ(TorchvisionName(15), "features.34");
  EXPECT_EQ(PaddedName(0), "2");
  EXPECT_EQ(PaddedName(4), "16");
}

TEST(Topology, AColorTransformStandsBeforeTheFirstLayer) {
  Tensors tensors = Layers(PaddedName, 5);
  Add(tensors, "0.weight", {3, 3, 1, 1});
  Add(tensors, "0.bias", {3});
  const auto topology = FindTopology(tensors, "net.pth");
  ASSERT_TRUE(topology) << topology.error().message;
  ASSERT_TRUE(topology->color);
  EXPECT_EQ(topology->color->weight, "0.weight");
  EXPECT_EQ(topology->layers.size(), 5u);
  EXPECT_EQ(topology->layers[0].weight, "2.weight");
  Add(tensors, "0.weight", {2, 3, 1, 1});
  Add(tensors, "0.bias", {2});
  EXPECT_THAT(MessageFor(tensors), HasSubstr("makes 2 colours"));
}

TEST(Topology, ABiasOfFourSidesMakesNoConvolution) {
  for (const std::vector<std::int64_t>& shape :
       {std::vector<std::int64_t>{}, {3}, {3, 3}, {3, 3, 1}, {3, 3, 3, 3, 3}}) {
    Tensors tensors;
    Add(tensors, "features.0.weight", shape);
    Add(tensors, "features.0.bias", {1, 1, 1, 1});
    EXPECT_THAT(MessageFor(tensors), HasSubstr("no convolutions of VGG-19 in it"));
    tensors.erase("features.0.weight");
    EXPECT_THAT(MessageFor(tensors), HasSubstr("no convolutions of VGG-19 in it"));
  }
  Tensors tensors = Layers(TorchvisionName, 2);
  Add(tensors, "features.0.bias", {4, 1, 1, 1});
  EXPECT_THAT(MessageFor(tensors), HasSubstr("features.0.bias is 4 x 1 x 1 x 1, but 4 values"));
}

TEST(Topology, TheClassifierIsNotLookedAt) {
  Tensors tensors = Layers(TorchvisionName, kLayerCount);
  Add(tensors, "classifier.0.weight", {4096, 392});
  Add(tensors, "classifier.0.bias", {4096});
  const auto topology = FindTopology(tensors, "net.pth");
  ASSERT_TRUE(topology) << topology.error().message;
  EXPECT_EQ(topology->layers.size(), 16u);
}

TEST(Topology, OfSeveralTheDeepestIsTaken) {
  Tensors tensors = Layers(TorchvisionName, 3, "first.");
  tensors.merge(Layers(TorchvisionName, 7, "second."));
  const auto topology = FindTopology(tensors, "net.pth");
  ASSERT_TRUE(topology);
  EXPECT_EQ(topology->naming, "second.features.N");
}

TEST(Topology, AGapIsAnErrorEvenWhereTheShapesFit) {
  // conv3_2's place is taken by a layer of the same shape.
  Tensors numbered = Layers(TorchvisionName, 12);
  numbered.erase("features.12.weight");
  numbered.erase("features.12.bias");
  EXPECT_EQ(MessageFor(numbered),
            "net.pth: layer 14 is a convolution where VGG-19 has conv3_2 as layer 12: a layer is "
            "missing, or this is another network, such as VGG-16");
  Tensors named = Layers(LayerName, 12);
  named.erase("conv3_2.weight");
  named.erase("conv3_2.bias");
  EXPECT_THAT(MessageFor(named), HasSubstr("no tensor conv3_2.weight"));
}

TEST(Topology, OtherNetworksAreToldApart) {
  // VGG-16: three convolutions in its later blocks.
  Tensors vgg16;
  std::int64_t inputs = 3;
  const int numbers[] = {0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28};
  const std::int64_t maps[] = {4, 4, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8};
  for (int i = 0; i < 13; ++i) {
    const std::string name = "features." + std::to_string(numbers[i]);
    Add(vgg16, name + ".weight", {maps[i], inputs, 3, 3});
    Add(vgg16, name + ".bias", {maps[i]});
    inputs = maps[i];
  }
  EXPECT_THAT(MessageFor(vgg16), HasSubstr("layer 17 is a convolution where VGG-19 has conv3_4"));

  Tensors normalised = Layers(TorchvisionName, 2);
  Add(normalised, "features.1.running_mean", {4});
  EXPECT_THAT(MessageFor(normalised), HasSubstr("batch normalisation"));

  Tensors resnet;
  Add(resnet, "layer1.0.conv1.weight", {64, 64, 3, 3});
  EXPECT_EQ(MessageFor(resnet),
            "net.pth: no convolutions of VGG-19 in it: it has tensors such as "
            "\"layer1.0.conv1.weight\", but features.N.weight, N.weight or convB_K.weight are "
            "needed");
  EXPECT_THAT(MessageFor({}), HasSubstr("it has no tensors"));
}

TEST(Topology, EachTensorIsChecked) {
  Tensors tensors = Layers(LayerName, 4);
  Add(tensors, "conv2_1.weight", {5, 9, 3, 3});
  EXPECT_THAT(MessageFor(tensors), HasSubstr("conv2_1.weight is 5 x 9 x 3 x 3, but N x 4 x 3 x 3"));
  tensors = Layers(LayerName, 4);
  Add(tensors, "conv2_2.bias", {4});
  EXPECT_THAT(MessageFor(tensors), HasSubstr("conv2_2.bias is 4, but 5 values"));
  tensors = Layers(LayerName, 4);
  tensors["conv1_2.weight"].type = TensorType::kI64;
  EXPECT_THAT(MessageFor(tensors), HasSubstr("conv1_2.weight holds whole numbers (I64)"));
  tensors = {};
  Add(tensors, "conv1_1.weight", {5000, 3, 3, 3});
  Add(tensors, "conv1_1.bias", {5000});
  EXPECT_THAT(MessageFor(tensors), HasSubstr("at most 4096"));
  tensors = Layers(TorchvisionName, kLayerCount);
  Add(tensors, "features.36.weight", {8, 8, 3, 3});
  Add(tensors, "features.36.bias", {8});
  EXPECT_THAT(MessageFor(tensors), HasSubstr("seventeenth"));
}

}  // namespace
}  // namespace pastiche
