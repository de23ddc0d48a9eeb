#pragma once

#include <string_view>

#include <QFont>

#include "core/study/typeface.h"

namespace pastiche {

/// The window's letters, which have those of every language that it speaks. For any thread.
class WindowTypeface : public Typeface {
 public:
  explicit WindowTypeface(QFont font) : font_(std::move(font)) {}

  TextMask Draw(std::string_view text, int pixels, bool bold) const override;

 private:
  QFont font_;
};

}  // namespace pastiche
