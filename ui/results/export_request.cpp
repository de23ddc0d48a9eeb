#include "ui/results/export_request.h"

#include "core/image/resample.h"
#include "ui/document/qt_image.h"
#include "ui/results/export_target.h"
#include "ui/widgets/translated.h"

namespace pastiche {

QString WriteExportedPicture(const Image& picture, const ExportRequest& request, ImageSize size) {
  if (size != ImageSize{} && size != picture.size()) {
    return WriteExportedPicture(Resample(picture, size), request, size);
  }
  // Looked at when it was chosen, and again: since then anything may have happened.
  const QString refusal = RefusalOf({request.path, request.options.existing}, request.reads);
  if (!refusal.isEmpty()) return refusal;
  const Result<void> written = WriteImage(picture, request.path, request.options);
  return written ? QString() : Translated(written.error().message);
}

}  // namespace pastiche
