#pragma once

#include <memory>

#include "tests/ui/ui_test_support.h"
#include "ui/document/picture_loader.h"
#include "ui/document/qt_image.h"

namespace pastiche {

/// A picture of one colour, as it comes from the loader.
inline PicturePtr Plain(const QString& name, QSize size, const QColor& color) {
  auto picture = std::make_shared<Picture>();
  picture->name = name;
  picture->image = std::make_shared<const Image>(ToImage(PlainImage(size, color)));
  MakeViews(*picture);
  return picture;
}

}  // namespace pastiche
