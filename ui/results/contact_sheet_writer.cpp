#include "ui/study/contact_sheet_writer.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include <QFontMetrics>
#include <QPainter>

#include "core/image/write_image.h"
#include "core/study/contact_sheet.h"
#include "core/study/typeface.h"
#include "ui/document/qt_image.h"
#include "ui/results/export_target.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// The window's letters, which have those of every language that it speaks.
class WindowTypeface : public Typeface {
 public:
  explicit WindowTypeface(QFont font) : font_(std::move(font)) {}

  TextMask Draw(std::string_view text, int pixels, bool bold) const override {
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

 private:
  QFont font_;
};

std::vector<std::string> ToTexts(const QStringList& lines) {
  std::vector<std::string> texts;
  for (const QString& line : lines) texts.push_back(line.toStdString());
  return texts;
}

}  // namespace

Image Draw(const StudyPicture& picture) {
  ContactSheet sheet;
  sheet.title = picture.title.toStdString();
  sheet.lines = ToTexts(picture.lines);
  for (const auto& [caption, original] : picture.originals) {
    if (original) sheet.originals.push_back({caption.toStdString(), original});
  }
  sheet.rows = ToTexts(picture.rows);
  sheet.columns = ToTexts(picture.columns);
  for (const StudyPicture::Cell& cell : picture.cells) {
    sheet.cells.push_back(
        {cell.row, cell.column, std::make_shared<const Image>(ToImage(cell.picture)), {}});
  }
  return DrawContactSheet(sheet, WindowTypeface(picture.font));
}

ContactSheetWriter::ContactSheetWriter(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

ContactSheetWriter::~ContactSheetWriter() { pool_.waitForDone(); }

void ContactSheetWriter::Write(const StudyPicture& picture, const std::filesystem::path& path,
                               const std::vector<NamedPath>& reads) {
  RunInBackground(
      pool_, this,
      [picture, path, reads] {
        const ExportTarget target = LookAtTarget(path, reads);
        if (target.state == ExportTarget::State::kRefused) {
          return tr("%1: %2").arg(ToText(path), target.reason);
        }
        const Result<void> written = WriteImage(Draw(picture), path);
        return written ? QString() : Translated(written.error().message);
      },
      [this, path](const Outcome<QString>& error) {
        const QString message = error ? *error : Translated(error.error().message);
        if (message.isEmpty()) {
          Q_EMIT Written(ToText(path));
        } else {
          Q_EMIT Failed(message);
        }
      });
}

}  // namespace pastiche
