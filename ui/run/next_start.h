#pragma once

#include "ui/document/document.h"

/// What the next start of a document would begin from.
namespace pastiche {

/// Whether the picture that was painted is one to go on with: it is of the photo that is there, and
/// nothing asks for another beginning (another start, another seed, another shape).
bool GoesOn(const Document& document);

/// The recipe of the same picture at twice the size that it has, as far as sizes go; enlarged where
/// that is more than the photo has.
Recipe TwiceTheSize(const Document& document);

}  // namespace pastiche
