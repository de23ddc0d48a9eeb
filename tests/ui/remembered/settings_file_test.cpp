// Nobody waits for the disk when something is remembered.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QThreadPool>

#include "tests/ui/ui_test_support.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

class SettingsFileTest : public ::testing::Test {
 protected:
  /// As another program finds it.
  static QByteArray OnTheDisk() {
    QFile file(Settings::fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
};

TEST_F(SettingsFileTest, WhatIsSetIsThereAtOnceAndOnTheDiskWhenTheDiskHasTime) {
  Settings().setValue("folders/photo", "/first");
  Settings::sync();
  EXPECT_TRUE(OnTheDisk().contains("/first"));
  // Another program writes, and takes its time.
  QLockFile lock(Settings::fileName() + ".lock");
  ASSERT_TRUE(lock.lock());
  Settings().setValue("folders/photo", "/second");
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/second");
  Settings().remove("folders/photo");
  EXPECT_FALSE(Settings().contains("folders/photo"));
  Settings().setValue("folders/photo", "/third");
  Settings().setValue("folders/export", "/pictures");
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/third");
  EXPECT_TRUE(OnTheDisk().contains("/first"));
  lock.unlock();
  Settings::sync();
  EXPECT_TRUE(OnTheDisk().contains("/third"));
  EXPECT_TRUE(OnTheDisk().contains("/pictures"));
  EXPECT_FALSE(OnTheDisk().contains("/first"));
}

TEST_F(SettingsFileTest, WhatAnotherProgramRememberedIsSeen) {
  Settings().setValue("documents/recent", "mine");
  Settings::sync();
  QFile file(Settings::fileName());
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("[documents]\nrecent=another program's\nother=kept\n");
  file.close();
  EXPECT_EQ(Settings().value("documents/recent").toString(), "another program's");
  Settings().setValue("documents/recent", "mine again");
  Settings::sync();
  EXPECT_TRUE(OnTheDisk().contains("mine again"));
  EXPECT_TRUE(OnTheDisk().contains("other=kept"));
}

TEST_F(SettingsFileTest, WhatCouldNotBeWrittenIsWrittenWithTheNext) {
  Settings::sync();
  // No file can take a folder's place.
  QFile::remove(Settings::fileName());
  ASSERT_TRUE(QDir().mkpath(Settings::fileName()));
  Settings().setValue("folders/photo", "/first");
  Settings::sync();
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/first");
  ASSERT_TRUE(QDir().rmdir(Settings::fileName()));
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/first");
  Settings().setValue("folders/export", "/second");
  Settings::sync();
  EXPECT_TRUE(OnTheDisk().contains("/first"));
  EXPECT_TRUE(OnTheDisk().contains("/second"));
}

TEST_F(SettingsFileTest, AGroupIsRemovedWithAllThatLiesUnderIt) {
  Settings().setValue("shortcuts/start", "Ctrl+1");
  Settings().setValue("shortcuts/deep/er", "Ctrl+2");
  Settings().setValue("shortcutsmore", 1);
  Settings group;
  group.beginGroup("shortcuts");
  EXPECT_EQ(group.childKeys(), QStringList("start"));
  EXPECT_EQ(group.value("start").toString(), "Ctrl+1");
  Settings().remove("shortcuts");
  EXPECT_TRUE(group.allKeys().isEmpty());
  EXPECT_EQ(Settings().value("shortcutsmore").toInt(), 1);
  Settings::sync();
  EXPECT_FALSE(OnTheDisk().contains("Ctrl"));
}

}  // namespace
}  // namespace pastiche
