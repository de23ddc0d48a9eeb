#pragma once

#include <cstddef>

namespace pastiche {

/// What the elements of a tensor in a weight file are. The weights of a network are one of the
/// first four; files may hold the others besides.
enum class TensorType { kF16, kBf16, kF32, kF64, kI8, kI16, kI32, kI64 };

/// Bytes that one element takes.
std::size_t ElementSize(TensorType type);

/// Whether it is one of the types that weights may have.
bool IsReal(TensorType type);

/// "F32", as safetensors files name it.
const char* NameOf(TensorType type);

}  // namespace pastiche
