#include "core/results/film_course.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(FilmCourse, KeepsTheWholeCourseInBoundedRoom) {
  FilmCourse course;
  std::set<std::string> there;
  for (int i = 0; i < 1000; ++i) {
    const std::string name = std::to_string(i);
    there.insert(name);
    for (const auto& gone : course.Add(name)) EXPECT_EQ(there.erase(gone.string()), 1U);
    EXPECT_LT(course.files().size(), FilmCourse::kMostFrames);
    EXPECT_EQ(there.size(), course.files().size());
    EXPECT_EQ(course.files().back(), name);
  }
  EXPECT_EQ(course.files().front(), "0");
  EXPECT_EQ(course.files().back(), "999");
}

TEST(FilmCourse, ThinnedFramesComeHalfAsOften) {
  FilmCourse course(100);
  EXPECT_TRUE(course.IsDue(100));
  EXPECT_FALSE(course.IsDue(99));
  for (std::size_t i = 0; i < FilmCourse::kMostFrames; ++i) course.Add(std::to_string(i));
  EXPECT_FALSE(course.IsDue(199));
  EXPECT_TRUE(course.IsDue(200));
}

}  // namespace
}  // namespace pastiche
