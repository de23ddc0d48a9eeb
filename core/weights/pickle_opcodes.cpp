#include "core/weights/pickle_opcodes.h"

#include <array>
#include <cstdio>
#include <utility>

namespace pastiche {

Message UnknownOpcodeText(unsigned char code) {
  constexpr std::array<std::pair<unsigned char, const char*>, 29> kNames = {
      {{'0', "POP"},
       {'1', "POP_MARK"},
       {'2', "DUP"},
       {'F', "FLOAT"},
       {'I', "INT"},
       {'L', "LONG"},
       {'P', "PERSID"},
       {'S', "STRING"},
       {'V', "UNICODE"},
       {'B', "BINBYTES"},
       {'C', "SHORT_BINBYTES"},
       {'d', "DICT"},
       {'l', "LIST"},
       {'g', "GET"},
       {'p', "PUT"},
       {'i', "INST"},
       {'o', "OBJ"},
       {0x81, "NEWOBJ"},
       {0x82, "EXT1"},
       {0x83, "EXT2"},
       {0x84, "EXT4"},
       {0x8E, "BINBYTES8"},
       {0x8F, "EMPTY_SET"},
       {0x90, "ADDITEMS"},
       {0x91, "FROZENSET"},
       {0x92, "NEWOBJ_EX"},
       {0x96, "BYTEARRAY8"},
       {0x97, "NEXT_BUFFER"},
       {0x98, "READONLY_BUFFER"}}};
  for (const auto& [known, name] : kNames) {
    if (known == code) return Text("the instruction %1", Verbatim(name));
  }
  char code_text[8];
  std::snprintf(code_text, sizeof code_text, "0x%02X", code);
  return Text("the instruction %1", Verbatim(code_text));
}

}  // namespace pastiche
