#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace pastiche {

/// A home in place of the user's, of which nothing is read or written. It is emptied before each
/// test: none finds what another one left.
class FreshHome : public ::testing::EmptyTestEventListener {
 public:
  FreshHome();
  void OnTestStart(const ::testing::TestInfo& test) override;

 private:
  QTemporaryDir home_;
};

}  // namespace pastiche
