#include "ui/document/sources.h"

#include <algorithm>
#include <filesystem>

#include <QCoreApplication>

#include "ui/document/document.h"

namespace pastiche {
namespace {

#define SOURCE_TR(text) QT_TRANSLATE_NOOP("pastiche::MainWindow", text)

std::string Tr(const char* text) {
  return QCoreApplication::translate("pastiche::MainWindow", text).toStdString();
}

template <class SourceOf>
ResultInfo Sources(const Artwork& artwork, const SourceOf& source_of) {
  ResultInfo info;
  info.recipe = artwork.recipe;
  info.photo = source_of(artwork.photo);
  for (const Painting& painting : artwork.paintings) {
    info.paintings.push_back(source_of(painting.image));
    info.paintings.back().share = painting.share;
  }
  if (artwork.recipe.start == Start::kCustom) info.start = source_of(artwork.start);
  return info;
}

void Add(const std::string& name, const std::filesystem::path& path,
         std::vector<NamedPath>& files) {
  const bool known = std::any_of(files.begin(), files.end(),
                                 [&](const NamedPath& file) { return file.path == path; });
  if (!path.empty() && !known) files.push_back({name, path});
}

}  // namespace

ResultInfo SourcesOf(const Artwork& artwork, const Document& document) {
  return Sources(artwork, [&](const std::shared_ptr<const Image>& image) {
    const PicturePtr picture = document.PictureOf(image);
    return picture ? SourcePicture{picture->name.toStdString(), picture->path, picture->metadata}
                   : SourcePicture{};
  });
}

ResultInfo SourcesOf(const ArtworkFile& file) {
  return Sources(file.artwork, [&](const std::shared_ptr<const Image>& image) {
    const auto origin = file.origins.find(image);
    return origin == file.origins.end()
               ? SourcePicture{}
               : SourcePicture{origin->second.name, origin->second.path, origin->second.metadata};
  });
}

std::vector<NamedPath> FilesOf(const ResultInfo& sources) {
  std::vector<NamedPath> files;
  Add(Tr(SOURCE_TR("the photo")), sources.photo.path, files);
  for (const SourcePicture& painting : sources.paintings) {
    Add(Tr(SOURCE_TR("the painting")), painting.path, files);
  }
  Add(Tr(SOURCE_TR("the start picture")), sources.start.path, files);
  // The built-in one, and those that are known by a name, are not in the way of any.
  const std::filesystem::path network = sources.recipe.network;
  if (network.has_parent_path()) Add(Tr(SOURCE_TR("the network's file")), network, files);
  return files;
}

std::vector<NamedPath> FilesReadBy(const Document& document) {
  std::vector<NamedPath> files = FilesOf(SourcesOf(document.artwork(), document));
  if (const PicturePtr start = document.start_picture()) {
    Add(Tr(SOURCE_TR("the start picture")), start->path, files);
  }
  for (const std::shared_ptr<const Image>& image : PicturesIn(document.artwork())) {
    const PicturePtr picture = document.PictureOf(image);
    if (picture) Add(picture->name.toStdString(), picture->path, files);
  }
  return files;
}

std::vector<NamedPath> FilesInUse(const Document& document) {
  std::vector<NamedPath> files = FilesReadBy(document);
  Add(Tr(SOURCE_TR("the artwork")), document.path(), files);
  return files;
}

}  // namespace pastiche
