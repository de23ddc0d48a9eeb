#include "ui/results/contact_sheet_writer.h"

#include "core/base/cancelled.h"
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

void ContactSheetWriter::Cancel() {
  stop_.request_stop();
  stop_ = {};
}

void ContactSheetWriter::Write(const Make& make, const QFont& font, const ChosenFile& file,
                               const std::vector<NamedPath>& reads,
                               const std::function<void()>& again) {
  ++jobs_;
  RunInBackground(
      pool_, this,
      [this, make, font, file, reads, stop = stop_.get_token()] {
        if (stop.stop_requested()) throw pastiche::Cancelled();
        const ExportTarget target = LookAtTarget(file.path, reads);
        if (target.state == ExportTarget::State::kRefused) {
          return tr("%1: %2").arg(ToText(file.path), target.reason);
        }
        // It waits for this thread before it goes.
        const auto done = [this](std::size_t pictures, std::size_t of) {
          Q_EMIT Progressed(static_cast<int>(pictures), static_cast<int>(of));
        };
        const Result<ContactSheet> sheet = make({done, stop});
        if (!sheet) return Translated(sheet.error().message);
        const Image drawn = DrawContactSheet(*sheet, WindowTypeface(font));
        if (stop.stop_requested()) throw pastiche::Cancelled();
        const Result<void> written = WriteImage(drawn, file.path, {.existing = file.existing});
        return written ? QString() : Translated(written.error().message);
      },
      [this, path = file.path, again](const Outcome<QString>& error) {
        --jobs_;
        WithEnd(
            [&] {
              const QString message = error ? *error : Translated(error.error().message);
              if (!error && error.error().cancelled) {
                Q_EMIT Cancelled();
              } else if (message.isEmpty()) {
                Q_EMIT Written(ToText(path));
              } else {
                Q_EMIT Failed(message, again);
              }
            },
            [this] {
              if (!busy()) Q_EMIT Idle();
            });
      });
}

}  // namespace pastiche
