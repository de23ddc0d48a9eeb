#include "core/study/cell_store.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

StudySources SomeSources() {
  return {{{"content", "photo.png", "aa"}, {"style 1", "painting.png", "bb"}, {"start", "s", "cc"}},
          "network",
          "dd"};
}

FinishedCell SomeCell(ImageSize size = {40, 30}) {
  FinishedCell cell;
  cell.picture = MakeBlobPicture(size, 3);
  cell.size = size;
  cell.loss = {{0.1, 1.0 / 3, 2e-9, 0.25, 0.125, 0.5}, {}};
  cell.loss.layers.content[9] = 0.75;
  cell.loss.range = 0.125;
  cell.loss.layers.style[0] = 1e-300;
  cell.iterations = 12;
  cell.evaluations = 15;
  cell.seconds = 1.5;
  cell.termination = "converged";
  cell.message = Verbatim("done");
  cell.curve = {{1, 0.3}, {12, 0.1}};
  return cell;
}

class CellStoreTest : public ::testing::Test {
 protected:
  CellStore Store(const StudySources& sources = SomeSources()) const {
    return {folder_.path(), sources};
  }
  void Save() { ASSERT_TRUE(Store().Save(2, cell_, SomeCell())); }
  /// Changes a file's text.
  static void Rewrite(const std::filesystem::path& path,
                      const std::function<void(std::string&)>& change) {
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    in.close();
    change(text);
    std::ofstream(path, std::ios::binary) << text;
  }

  const TemporaryFolder folder_;
  const std::filesystem::path picture_ = folder_ / "03-noise-Seed-1.5.png";
  const std::filesystem::path json_ = folder_ / "03-noise-Seed-1.5.json";
  StudyCell cell_{"noise: Seed 1.5", 0, 2, {}};
};

TEST_F(CellStoreTest, GivesBackWhatWasSaved) {
  EXPECT_FALSE(Store().Load(2, cell_));
  Save();
  EXPECT_TRUE(std::filesystem::exists(picture_));
  EXPECT_TRUE(std::filesystem::exists(json_));
  EXPECT_EQ(folder_.CountEntries(), 2u);
  const auto cell = Store().Load(2, cell_);
  ASSERT_TRUE(cell);
  const FinishedCell saved = SomeCell();
  EXPECT_TRUE(cell->taken_over);
  EXPECT_EQ(cell->size, saved.size);
  EXPECT_EQ(cell->loss.total, saved.loss.total);
  EXPECT_EQ(cell->loss.content, saved.loss.content);
  EXPECT_EQ(cell->loss.style, saved.loss.style);
  EXPECT_EQ(cell->loss.tv, saved.loss.tv);
  EXPECT_EQ(cell->loss.roughness, saved.loss.roughness);
  EXPECT_EQ(cell->loss.edge_smoothness, saved.loss.edge_smoothness);
  EXPECT_EQ(cell->loss.range, saved.loss.range);
  EXPECT_EQ(cell->loss.layers.content, saved.loss.layers.content);
  EXPECT_EQ(cell->loss.layers.style, saved.loss.layers.style);
  EXPECT_EQ(cell->iterations, 12);
  EXPECT_EQ(cell->evaluations, 15);
  EXPECT_EQ(cell->seconds, 1.5);
  EXPECT_EQ(cell->termination, "converged");
  EXPECT_EQ(English(cell->message), "done");
  EXPECT_EQ(cell->curve, saved.curve);
  ASSERT_EQ(cell->picture->size(), saved.size);
  for (std::size_t i = 0; i < saved.picture->rgb().size(); ++i) {
    ASSERT_NEAR(cell->picture->rgb()[i], saved.picture->rgb()[i], 0.51 / 255);
  }
}

TEST_F(CellStoreTest, KeepsTheWholePictureOnDiskAndASmallerOneInMemory) {
  ASSERT_TRUE(Store().Save(2, cell_, SomeCell({1000, 500})));
  EXPECT_EQ(ReadImage(picture_)->size(), (ImageSize{1000, 500}));
  const auto cell = Store().Load(2, cell_);
  ASSERT_TRUE(cell);
  EXPECT_EQ(cell->picture->size(), (ImageSize{512, 256}));
  EXPECT_EQ(cell->size, (ImageSize{1000, 500}));
}

TEST_F(CellStoreTest, ACellWithoutACurveIsOne) {
  FinishedCell without = SomeCell();
  without.curve = {};
  ASSERT_TRUE(Store().Save(2, cell_, without));
  Rewrite(json_, [](std::string& json) { EXPECT_EQ(json.find("curve"), std::string::npos); });
  const auto cell = Store().Load(2, cell_);
  ASSERT_TRUE(cell);
  EXPECT_TRUE(cell->curve.empty());
}

TEST_F(CellStoreTest, ACurveWithoutItsLossesIsDamage) {
  Save();
  Rewrite(json_,
          [](std::string& json) { json.replace(json.find("\"losses\": ["), 9, "\"lossos\":"); });
  EXPECT_FALSE(Store().Load(2, cell_));
}

TEST_F(CellStoreTest, AnotherRecipeOrSourceIsAnotherCell) {
  Save();
  StudyCell other = cell_;
  other.recipe.alpha *= 2;
  EXPECT_FALSE(Store().Load(2, other));
  for (const int source : {0, 1}) {
    StudySources sources = SomeSources();
    sources.pictures[source].sha256 = "ee";
    EXPECT_FALSE(Store(sources).Load(2, cell_));
  }
  StudySources sources = SomeSources();
  sources.network_sha256 = "ee";
  EXPECT_FALSE(Store(sources).Load(2, cell_));
  sources = SomeSources();
  sources.pictures[1].role = "style 2";
  EXPECT_FALSE(Store(sources).Load(2, cell_));
}

TEST_F(CellStoreTest, WhatDoesNotShowDoesNotMatter) {
  Save();
  StudySources sources = SomeSources();
  sources.pictures[0].name = "renamed.png";
  sources.network_name = "renamed";
  // The recipe does not begin with this picture.
  sources.pictures[2].sha256 = "ee";
  StudyCell elsewhere = cell_;
  elsewhere.recipe.network = "/another/place.safetensors";
  EXPECT_TRUE(Store(sources).Load(2, elsewhere));
  cell_.recipe.start = Start::kCustom;
  Save();
  EXPECT_TRUE(Store().Load(2, cell_));
  EXPECT_FALSE(Store(sources).Load(2, cell_));
}

TEST_F(CellStoreTest, DamagedFilesAreNoCell) {
  const std::function<void(std::string&)> damages[] = {
      [](std::string& text) { text.resize(text.size() / 2); },
      [](std::string& text) { text.clear(); },
      [](std::string& text) { text[text.size() / 2] ^= 1; },
  };
  for (const auto& damage : damages) {
    Save();
    Rewrite(picture_, damage);
    EXPECT_FALSE(Store().Load(2, cell_));
  }
  Save();
  // A whole picture, but another.
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({40, 30}, 4), picture_));
  EXPECT_FALSE(Store().Load(2, cell_));
  for (const std::string text : {"", "{", "[]", "{\"fingerprint\": 1}", "null"}) {
    Save();
    Rewrite(json_, [&](std::string& json) { json = text; });
    EXPECT_FALSE(Store().Load(2, cell_)) << text;
  }
  Save();
  // Valid JSON without its losses.
  Rewrite(json_, [](std::string& json) { json.replace(json.find("\"total\""), 7, "\"tatol\""); });
  EXPECT_FALSE(Store().Load(2, cell_));
  Save();
  std::filesystem::remove(json_);
  EXPECT_FALSE(Store().Load(2, cell_));
  Save();
  EXPECT_TRUE(Store().Load(2, cell_));
}

TEST_F(CellStoreTest, AFolderThatIsGoneIsAnError) {
  const CellStore store(folder_ / "gone", SomeSources());
  EXPECT_FALSE(store.Load(2, cell_));
  EXPECT_FALSE(store.Save(2, cell_, SomeCell()));
}

}  // namespace
}  // namespace pastiche
