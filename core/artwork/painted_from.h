#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// How a picture was painted, as its file says it: enough to paint another one likewise. Pictures
/// are known by the names of their files and not by where those lie, which is nobody's business.
struct PaintedFrom {
  struct NamedPainting {
    /// UTF-8, one line; empty where it is not known.
    std::string name;
    double share = 1;
    bool operator==(const NamedPainting&) const = default;
  };

  Recipe recipe;
  std::string photo;
  std::vector<NamedPainting> paintings;
  /// What painted it, as "pastiche 0.1.0".
  std::string program;
  bool operator==(const PaintedFrom&) const = default;
};

/// As one line of JSON in ASCII, for WriteOptions::text: the program's version, the names, the
/// shares, and the recipe's own JSON as "recipe". Of a network's file, too, only the name is said.
/// `program` is this one.
std::string PaintedFromToJson(const PaintedFrom& painted);

/// Anything that describes how a picture was painted; other texts are an Error, in which `name`
/// stands for the file. A network's file loses its folder here, too: what somebody else has written
/// says nothing of the files on this machine.
Result<PaintedFrom> PaintedFromJson(std::string_view text, std::string_view name);

/// What the bytes of a picture's file say of it. An Error also where they say nothing.
Result<PaintedFrom> ReadPaintedFrom(std::span<const std::byte> file, std::string_view name);

}  // namespace pastiche
