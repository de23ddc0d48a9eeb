#include "app/cli/report.h"

#include <limits>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/version.h"
#include "core/device/devices.h"
#include "core/recipe/recipe_json.h"

namespace pastiche::cli {
namespace {

using Json = nlohmann::json;

LayerLosses SomeLayers() {
  LayerLosses layers;
  layers.content[9] = 0.75;
  layers.style[0] = 0.25;
  layers.style[9] = 0.125;
  return layers;
}

const Json kSomeLayersJson = {{"conv1_1", {{"style", 0.25}}},
                              {"conv4_2", {{"content", 0.75}, {"style", 0.125}}}};

TEST(ReportJson, HasTheDocumentedMembersAndNoOthers) {
  Recipe recipe;
  recipe.seed = 7;
  RunSummary summary;
  summary.termination = Termination::kIterationLimit;
  summary.message = Verbatim("done");
  summary.computed = {"pastiche-19", "abc", "bf16", "cpu"};
  summary.threads = 2;
  summary.peak_memory = 123'456'789'012;
  summary.loss.layers = SomeLayers();
  summary.iterations = {{1, 2, {10, 1, 2, 3}, 0.5, {48, 64}},
                        {2, 3, {9, 1.5, 2.5, 3.5}, 0.75, {128, 96}}};
  const Json expected = {{"recipe", Json::parse(RecipeToJson(recipe))},
                         {"network", {{"name", "pastiche-19"}, {"sha256", "abc"}}},
                         {"program", "pastiche " + std::string(Version())},
                         {"precision", "bf16"},
                         {"device", "cpu"},
                         {"device_name", FactsOf(Device::kCpu).name},
                         {"libtorch", TorchVersion()},
                         {"threads", 2},
                         {"evaluations",
                          {{{"iteration", 1},
                            {"scale", 64},
                            {"total", 10.0},
                            {"content", 1.0},
                            {"style", 2.0},
                            {"tv", 3.0},
                            {"seconds", 0.5}},
                           {{"iteration", 2},
                            {"scale", 128},
                            {"total", 9.0},
                            {"content", 1.5},
                            {"style", 2.5},
                            {"tv", 3.5},
                            {"seconds", 0.75}}}},
                         {"layers", kSomeLayersJson},
                         {"peak_memory", 123'456'789'012},
                         {"termination", NameOf(Termination::kIterationLimit)},
                         {"message", "done"}};
  EXPECT_EQ(Json::parse(ReportJson({nullptr, {}, nullptr, nullptr, recipe}, summary)), expected);
}

TEST(ReportJson, IsJsonEvenForARunThatFailedAtOnce) {
  RunSummary summary;
  summary.termination = Termination::kFailed;
  summary.message = Verbatim("caf\xe9: no such file");
  const Json report = Json::parse(ReportJson(Artwork{}, summary));
  EXPECT_EQ(report["evaluations"], Json::array());
  EXPECT_EQ(report["layers"], Json::object());
  EXPECT_EQ(report["message"], "caf\xef\xbf\xbd: no such file");
}

TEST(ReportJson, ALossThatIsNoNumberBecomesNull) {
  RunSummary summary;
  summary.iterations.emplace_back().loss.total = std::numeric_limits<double>::quiet_NaN();
  const Json report = Json::parse(ReportJson(Artwork{}, summary));
  EXPECT_TRUE(report["evaluations"][0]["total"].is_null());
}

TEST(LossesJson, HasTheDocumentedMembersAndNoOthers) {
  const Losses losses = {{4, 3, 2, 1}, SomeLayers()};
  const Json expected = {
      {"total", 4.0}, {"content", 3.0}, {"style", 2.0}, {"tv", 1.0}, {"layers", kSomeLayersJson}};
  EXPECT_EQ(Json::parse(LossesJson(losses)), expected);
}

}  // namespace
}  // namespace pastiche::cli
