#include "ui/remembered/remembered_work.h"

#include <system_error>

#include <QByteArray>
#include <QString>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

// The bytes of a path need not be text, and the next start may be in another folder.
QString Encoded(const std::filesystem::path& path) {
  if (path.empty()) return {};
  std::error_code failed;
  const std::filesystem::path whole = std::filesystem::absolute(path, failed);
  return QString::fromLatin1(
      QByteArray(failed ? path.c_str() : whole.c_str()).toPercentEncoding("/"));
}

std::filesystem::path Decoded(const QVariant& text) {
  return QByteArray::fromPercentEncoding(text.toString().toLatin1()).toStdString();
}

}  // namespace

void RememberWork(const RememberedWork& work) {
  Settings settings;
  settings.setValue("work/photo", Encoded(work.photo));
  QStringList paintings;
  QVariantList shares;
  for (const RememberedPainting& painting : work.paintings) {
    paintings.append(Encoded(painting.path));
    shares.append(painting.share);
  }
  settings.setValue("work/painting", paintings);
  settings.setValue("work/shares", shares);
  settings.setValue("work/start", Encoded(work.start));
  settings.setValue("work/document", Encoded(work.document));
  settings.setValue("work/recipe", QByteArray::fromStdString(RecipeToJson(work.recipe)));
}

RememberedWork RecallWork() {
  const Settings settings;
  RememberedWork work;
  work.photo = Decoded(settings.value("work/photo"));
  // Earlier versions kept one, without a share.
  const QStringList paintings = settings.value("work/painting").toStringList();
  const QVariantList shares = settings.value("work/shares").toList();
  for (qsizetype i = 0; i < paintings.size(); ++i) {
    const std::filesystem::path path = Decoded(paintings[i]);
    const double share = shares.value(i, 1.0).toDouble();
    if (!path.empty()) {
      work.paintings.push_back({path, kBlendWeightRange.Contains(share) ? share : 1});
    }
  }
  work.start = Decoded(settings.value("work/start"));
  work.document = Decoded(settings.value("work/document"));
  const Result<Recipe> recipe = RecipeFromJson(
      settings.value("work/recipe").toByteArray().toStdString(), "the remembered settings");
  // Who never changed an old default gets the new one.
  for (int version = 1; recipe && version < kRecipeVersion; ++version) {
    if (*recipe == DefaultsOfVersion(version)) return work;
  }
  if (recipe) work.recipe = *recipe;
  return work;
}

}  // namespace pastiche
