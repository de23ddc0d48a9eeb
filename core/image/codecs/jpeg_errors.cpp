#include "core/image/codecs/jpeg_errors.h"

#include <jerror.h>

namespace pastiche {
namespace {

[[noreturn]] void OnError(j_common_ptr codec) {
  auto* errors = reinterpret_cast<JpegErrors*>(codec->err);
  errors->error_code = codec->err->msg_code;
  std::longjmp(errors->jump, 1);
}

/// libjpeg paints grey over what is missing and only warns. Warnings about stray bytes, which
/// whole photos of some cameras give, are let pass.
void OnMessage(j_common_ptr codec, int level) {
  if (level >= 0 || codec->is_decompressor == FALSE) {
    return;
  }
  auto* errors = reinterpret_cast<JpegErrors*>(codec->err);
  const auto* decoder = reinterpret_cast<j_decompress_ptr>(codec);
  const int marker = decoder->unread_marker;
  const bool at_restart = marker >= JPEG_RST0 && marker < JPEG_RST0 + 8;
  switch (codec->err->msg_code) {
    case JWRN_HIT_MARKER:
    case JWRN_MUST_RESYNC:
      // Where a later restart follows, it is the middle that is lost.
      if (at_restart || (codec->err->msg_code == JWRN_MUST_RESYNC && marker != JPEG_EOI)) {
        errors->contradiction = true;
      } else if (errors->ended_in_row < 0) {
        errors->ended_in_row = static_cast<int>(decoder->input_iMCU_row);
      }
      break;
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
      errors->contradiction = true;
      break;
    default:
      break;
  }
}

}  // namespace

void InstallErrors(JpegErrors& errors) {
  jpeg_std_error(&errors.base);
  errors.base.error_exit = OnError;
  errors.base.emit_message = OnMessage;
  errors.base.output_message = [](j_common_ptr) {};
}

}  // namespace pastiche
