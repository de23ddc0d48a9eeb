#pragma once

#include <string>

#include "core/base/message.h"

namespace pastiche {

/// The instructions of a pickle that PyTorch's files use (Python's pickletools.py lists all).
enum PickleOpcode : unsigned char {
  kOpMark = '(',
  kOpStop = '.',
  kOpNone = 'N',
  kOpNewTrue = 0x88,
  kOpNewFalse = 0x89,
  kOpBinInt = 'J',
  kOpBinInt1 = 'K',
  kOpBinInt2 = 'M',
  kOpLong1 = 0x8A,
  kOpLong4 = 0x8B,
  kOpBinFloat = 'G',
  kOpBinString = 'T',
  kOpShortBinString = 'U',
  kOpBinUnicode = 'X',
  kOpShortBinUnicode = 0x8C,
  kOpBinUnicode8 = 0x8D,
  kOpEmptyTuple = ')',
  kOpTuple = 't',
  kOpTuple1 = 0x85,
  kOpTuple2 = 0x86,
  kOpTuple3 = 0x87,
  kOpEmptyList = ']',
  kOpAppend = 'a',
  kOpAppends = 'e',
  kOpEmptyDict = '}',
  kOpSetItem = 's',
  kOpSetItems = 'u',
  kOpBinPut = 'q',
  kOpLongBinPut = 'r',
  kOpMemoize = 0x94,
  kOpBinGet = 'h',
  kOpLongBinGet = 'j',
  kOpGlobal = 'c',
  kOpStackGlobal = 0x93,
  kOpReduce = 'R',
  kOpBuild = 'b',
  kOpBinPersid = 'Q',
  kOpProto = 0x80,
  kOpFrame = 0x95,
};

/// "the instruction NEWOBJ", for one that is not among them.
Message UnknownOpcodeText(unsigned char code);

}  // namespace pastiche
