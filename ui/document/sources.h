#pragma once

#include <vector>

#include "core/artwork/artwork_file.h"
#include "core/base/written_paths.h"
#include "core/results/result_info.h"

namespace pastiche {

class Document;

/// What a result of this artwork is told to be made from; the document knows its pictures.
ResultInfo SourcesOf(const Artwork& artwork, const Document& document);
/// The same of the artwork of a file.
ResultInfo SourcesOf(const ArtworkFile& file);

/// The files that a result was made from: those of its pictures, and the network's.
std::vector<NamedPath> FilesOf(const ResultInfo& sources);
/// All that the document's artwork was read from: also masks, and a start picture that waits.
std::vector<NamedPath> FilesReadBy(const Document& document);
/// What nothing that is made of the document may replace: these, and the document's own file.
std::vector<NamedPath> FilesInUse(const Document& document);

}  // namespace pastiche
