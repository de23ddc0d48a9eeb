// Work that was put aside: it is there for a month, and then it goes.

#include "ui/document/earlier_work.h"

#include <fstream>

#include <QMenu>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

std::string AsideName(int i) {
  // Not by operator+: GCC 14 takes its inlined copy for one beyond the string.
  std::string name = "work-before-";
  name += std::to_string(i);
  name += ".pastiche";
  return name;
}

class EarlierWorkTest : public ::testing::Test {
 protected:
  fs::path folder() const { return ToPath(folder_.path()); }

  /// A file that was put aside so many days ago.
  fs::path Aside(const std::string& name, int days) const {
    const fs::path path = folder() / name;
    std::ofstream(path) << name;
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(24 * days));
    return path;
  }
  std::vector<std::string> Names() const {
    std::vector<std::string> names;
    for (const EarlierWork& work : FindEarlierWork(folder())) {
      names.push_back(work.path.stem().string());
    }
    return names;
  }

  QTemporaryDir folder_;
};

TEST_F(EarlierWorkTest, TheNewestIsFirst) {
  Aside("work-before.pastiche", 3);
  Aside("work-before-2.pastiche", 1);
  Aside("work-before-3.pastiche", 2);
  Aside("last-work.pastiche", 0);
  Aside("work-before.txt", 0);
  EXPECT_EQ(Names(), (std::vector<std::string>{"work-before-2", "work-before-3", "work-before"}));
}

TEST_F(EarlierWorkTest, WhatIsYoungerThanAMonthIsNeverDeleted) {
  for (int i = 0; i < 20; ++i) Aside(AsideName(i), 29);
  ForgetEarlierWork(folder());
  EXPECT_EQ(Names().size(), 20U);
}

TEST_F(EarlierWorkTest, WhatIsOlderGoesButForTheNewestFive) {
  for (int i = 1; i <= 8; ++i) Aside(AsideName(i), 30 + i);
  Aside("work-before.pastiche", 1);
  Aside("last-work.pastiche", 100);
  ForgetEarlierWork(folder());
  EXPECT_EQ(Names(), (std::vector<std::string>{"work-before", "work-before-1", "work-before-2",
                                               "work-before-3", "work-before-4"}));
  EXPECT_TRUE(fs::exists(folder() / "last-work.pastiche"));
}

TEST_F(EarlierWorkTest, ItsMonthBeginsWhenItIsPutAside) {
  const fs::path last = Aside("last-work.pastiche", 100);
  for (int i = 1; i <= 6; ++i) Aside(AsideName(i), 10);
  const fs::path aside = PutWorkAside(last);
  EXPECT_EQ(aside.filename(), "work-before.pastiche");
  EXPECT_FALSE(fs::exists(last));
  ForgetEarlierWork(folder());
  EXPECT_EQ(Names().front(), "work-before");
  EXPECT_EQ(Names().size(), 7U);
  EXPECT_EQ(PutWorkAside(last), fs::path()) << "there is nothing";
}

class EarlierWorkMenuTest : public WindowTest {
 protected:
  EarlierWorkMenuTest() { RemoveAll(); }
  ~EarlierWorkMenuTest() override {
    window_.reset();
    RemoveAll();
  }
  static void RemoveAll() {
    for (const EarlierWork& work : FindEarlierWork(LastWork::Path().parent_path())) {
      fs::remove(work.path);
    }
  }
  QList<QAction*> Offered() {
    Q_EMIT actions().earlier_work()->aboutToShow();
    return actions().earlier_work()->actions();
  }
};

TEST_F(EarlierWorkMenuTest, WhatWasPutAsideIsOpenedAgainWithoutAFile) {
  ASSERT_EQ(Offered().size(), 1);
  EXPECT_FALSE(Offered()[0]->isEnabled()) << "there is none";
  OpenPictures();
  document().SetRatio(0.25);
  window_->last_work().Keep();
  ASSERT_TRUE(WaitFor([this] { return !window_->last_work().busy(); }));
  window_->last_work().PutAside();
  ASSERT_TRUE(WaitFor([this] { return !window_->last_work().busy(); }));
  ASSERT_EQ(window_->last_work().earlier().size(), 1U);
  MakeWindow();
  window_->last_work().LookForEarlier();
  ASSERT_TRUE(WaitFor([this] { return !window_->last_work().busy(); }));
  ASSERT_EQ(Offered().size(), 1);
  ASSERT_TRUE(Offered()[0]->isEnabled());
  QSignalSpy opened(&window_->files(), &DocumentFiles::Opened);
  actions().earlier_work()->actions()[0]->trigger();
  ASSERT_TRUE(WaitFor([&] { return opened.count() == 1; }));
  EXPECT_EQ(document().ratio(), 0.25);
  EXPECT_EQ(document().photo()->name, "photo.png");
  EXPECT_TRUE(document().path().empty());
  EXPECT_TRUE(document().modified());
}

TEST_F(EarlierWorkMenuTest, WhatIsTooOldIsForgottenAtTheStart) {
  const fs::path folder = LastWork::Path().parent_path();
  fs::create_directories(folder);
  for (int i = 1; i <= 7; ++i) {
    const fs::path path = folder / AsideName(i);
    std::ofstream(path) << "old";
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(24 * (40 + i)));
  }
  window_->RestoreWork(true, true);
  ASSERT_TRUE(WaitFor([this] { return !window_->last_work().busy(); }));
  EXPECT_EQ(window_->last_work().earlier().size(), kLeastEarlierWork);
  EXPECT_FALSE(fs::exists(folder / "work-before-6.pastiche"));
  EXPECT_TRUE(fs::exists(folder / "work-before-5.pastiche"));
}

}  // namespace
}  // namespace pastiche
