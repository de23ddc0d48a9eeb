#include "ui/results/contact_sheet_writer.h"

#include "core/image/write_image.h"
#include "ui/document/qt_image.h"
#include "ui/results/export_target.h"
#include "ui/results/window_typeface.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {

ContactSheetWriter::ContactSheetWriter(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

ContactSheetWriter::~ContactSheetWriter() { pool_.waitForDone(); }

void ContactSheetWriter::Write(const Make& make, const QFont& font,
                               const std::filesystem::path& path,
                               const std::vector<NamedPath>& reads,
                               const std::function<void()>& again) {
  ++jobs_;
  RunInBackground(
      pool_, this,
      [make, font, path, reads] {
        const ExportTarget target = LookAtTarget(path, reads);
        if (target.state == ExportTarget::State::kRefused) {
          return tr("%1: %2").arg(ToText(path), target.reason);
        }
        const Result<ContactSheet> sheet = make();
        if (!sheet) return Translated(sheet.error().message);
        const Result<void> written =
            WriteImage(DrawContactSheet(*sheet, WindowTypeface(font)), path);
        return written ? QString() : Translated(written.error().message);
      },
      [this, path, again](const Outcome<QString>& error) {
        --jobs_;
        const QString message = error ? *error : Translated(error.error().message);
        if (message.isEmpty()) {
          Q_EMIT Written(ToText(path));
        } else {
          Q_EMIT Failed(message, again);
        }
        if (!busy()) Q_EMIT Idle();
      });
}

}  // namespace pastiche
