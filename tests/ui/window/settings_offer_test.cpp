#include "ui/window/settings_offer.h"

#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

#include "core/artwork/painted_from.h"
#include "core/image/write_image.h"
#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

class SettingsOfferTest : public WindowTest {
 protected:
  PaintedFrom Painted() const {
    PaintedFrom painted;
    painted.recipe.style_scale = 0.75;
    painted.recipe.color = ColorMode::kKeepLuminance;
    painted.photo = "coast.jpg";
    painted.paintings = {{"strokes.jpg", 0.5}};
    return painted;
  }
  /// A picture that says how it was painted.
  QString Exported(const QString& name, const PaintedFrom& painted) const {
    WriteOptions options;
    options.text = PaintedFromToJson(painted);
    const QString path = folder_.filePath(name);
    EXPECT_TRUE(WriteImage(Image({30, 20}), ToPath(path), options));
    return path;
  }
  bool Drop(const QString& path, int x_percent) {
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = canvas().mapTo(
        window_.get(), QPoint(canvas().width() * x_percent / 100, canvas().height() / 2));
    return DropAt(window_.get(), at, mime);
  }
  SettingsOffer& offer() { return *Find<SettingsOffer>(*window_, "settings_offer"); }
  bool Offered() {
    return WaitFor([this] { return offer().isVisible(); });
  }
};

TEST_F(SettingsOfferTest, APictureThatSaysHowItWasPaintedIsDropped) {
  OpenPictures();
  EXPECT_FALSE(offer().isVisible());
  const Artwork before = document().artwork();
  ASSERT_TRUE(Drop(Exported("painted.png", Painted()), 25));
  ASSERT_TRUE(Offered());
  // It went where it was dropped, and nothing waits.
  EXPECT_EQ(document().photo()->name, "painted.png");
  EXPECT_EQ(document().recipe(), before.recipe);
  const QString text = Find<QLabel>(offer(), "settings_offer_text")->text();
  EXPECT_TRUE(text.contains("painted.png") && text.contains("coast.jpg") &&
              text.contains("strokes.jpg"))
      << text.toStdString();
  Find<QPushButton>(offer(), "use_offered_settings")->click();
  EXPECT_FALSE(offer().isVisible());
  EXPECT_EQ(document().artwork().photo, before.photo);
  EXPECT_EQ(document().artwork().paintings[0].image, before.paintings[0].image);
  EXPECT_EQ(document().artwork().paintings[0].share, 0.5);
  EXPECT_EQ(document().recipe(), Painted().recipe);
  // One step.
  document().steps().undo();
  EXPECT_EQ(document().photo()->name, "painted.png");
  EXPECT_EQ(document().recipe(), before.recipe);
  document().steps().undo();
  EXPECT_EQ(document().artwork(), before);
}

TEST_F(SettingsOfferTest, ThePaintingThatItCameBesideIsAloneAgain) {
  OpenPictures();
  const Artwork before = document().artwork();
  ASSERT_TRUE(Drop(Exported("painted.jpg", Painted()), 75));
  ASSERT_TRUE(Offered());
  const Artwork with = document().artwork();
  ASSERT_EQ(with.paintings.size(), 2U);
  EXPECT_EQ(document().PictureOf(with.paintings[1].image)->name, "painted.jpg");
  offer().UseSettings();
  ASSERT_EQ(document().artwork().paintings.size(), 1U);
  EXPECT_EQ(document().artwork().paintings[0].image, before.paintings[0].image);
  EXPECT_EQ(document().artwork().photo, before.photo);
}

TEST_F(SettingsOfferTest, InAnEmptyWindowOnlyTheSettingsStay) {
  ASSERT_TRUE(Drop(Exported("painted.webp", Painted()), 50));
  ASSERT_TRUE(Offered());
  offer().UseSettings();
  EXPECT_EQ(document().artwork().photo, nullptr);
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("coast.jpg"));
  EXPECT_EQ(document().recipe(), Painted().recipe);
}

TEST_F(SettingsOfferTest, ItGoesWithThePictureOrWhenItIsClosed) {
  OpenPictures();
  ASSERT_TRUE(Drop(Exported("painted.tif", Painted()), 25));
  ASSERT_TRUE(Offered());
  document().steps().undo();
  EXPECT_FALSE(offer().isVisible());
  // What was offered once is not offered again.
  document().steps().redo();
  HandleEvents();
  EXPECT_FALSE(offer().isVisible());
  ASSERT_TRUE(Drop(Exported("other.png", Painted()), 25));
  ASSERT_TRUE(Offered());
  Find<QToolButton>(offer(), "close_offer")->click();
  EXPECT_FALSE(offer().isVisible());
  EXPECT_EQ(document().photo()->name, "other.png");
}

TEST_F(SettingsOfferTest, OtherPicturesAreNoOffer) {
  OpenPictures();
  ASSERT_TRUE(Drop(Write("plain.png", {40, 30}, Qt::green), 25));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "plain.png"; }));
  HandleEvents();
  EXPECT_FALSE(offer().isVisible());
}

TEST_F(SettingsOfferTest, WhatIsBroughtBackAtTheStartIsNoOffer) {
  Document fresh;
  SettingsOffer strip(&fresh);
  auto picture = std::make_shared<Picture>();
  picture->name = "painted.png";
  picture->image = std::make_shared<const Image>(Image({4, 4}));
  picture->painted_from = std::make_shared<const PaintedFrom>(Painted());
  fresh.SetPhoto(picture, Document::As::kBroughtBack);
  HandleEvents();
  EXPECT_EQ(strip.picture(), nullptr);
}

TEST_F(SettingsOfferTest, ANetworkThatIsNotHereIsNotTaken) {
  OpenPictures();
  PaintedFrom painted = Painted();
  painted.recipe.network = "/somewhere/else.safetensors";
  ASSERT_TRUE(Drop(Exported("painted.png", painted), 25));
  ASSERT_TRUE(Offered());
  offer().UseSettings();
  EXPECT_EQ(document().recipe().network, "builtin");
  EXPECT_EQ(document().recipe().style_scale, 0.75);
}

}  // namespace
}  // namespace pastiche
