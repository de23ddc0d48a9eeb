#include "ui/results/window_typeface.h"

#include <algorithm>
#include <cstddef>

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

namespace pastiche {

TextMask WindowTypeface::Draw(std::string_view text, int pixels, bool bold) const {
  QFont font = font_;
  font.setPixelSize(pixels);
  font.setBold(bold);
  const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  TextMask mask;
  mask.width = QFontMetrics(font).horizontalAdvance(line);
  mask.height = LineHeight(pixels);
  mask.coverage.resize(static_cast<std::size_t>(mask.width) * mask.height);
  if (mask.coverage.empty()) return mask;
  QImage drawn(mask.width, mask.height, QImage::Format_Grayscale8);
  drawn.fill(Qt::black);
  QPainter painter(&drawn);
  painter.setFont(font);
  painter.setPen(Qt::white);
  painter.drawText(drawn.rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
  painter.end();
  for (int y = 0; y < mask.height; ++y) {
    const uchar* const row = drawn.constScanLine(y);
    std::copy(row, row + mask.width,
              mask.coverage.begin() + static_cast<std::ptrdiff_t>(y) * mask.width);
  }
  return mask;
}

}  // namespace pastiche
