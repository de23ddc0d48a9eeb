#include "core/weights/tensor_type.h"

namespace pastiche {

std::size_t ElementSize(TensorType type) {
  switch (type) {
    case TensorType::kI8:
      return 1;
    case TensorType::kF16:
    case TensorType::kBf16:
    case TensorType::kI16:
      return 2;
    case TensorType::kF32:
    case TensorType::kI32:
      return 4;
    case TensorType::kF64:
    case TensorType::kI64:
      break;
  }
  return 8;
}

bool IsReal(TensorType type) { return type <= TensorType::kF64; }

const char* NameOf(TensorType type) {
  switch (type) {
    case TensorType::kF16:
      return "F16";
    case TensorType::kBf16:
      return "BF16";
    case TensorType::kF32:
      return "F32";
    case TensorType::kF64:
      return "F64";
    case TensorType::kI8:
      return "I8";
    case TensorType::kI16:
      return "I16";
    case TensorType::kI32:
      return "I32";
    case TensorType::kI64:
      break;
  }
  return "I64";
}

}  // namespace pastiche
