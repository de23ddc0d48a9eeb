#include "ui/remembered/remembered_work.h"

#include <system_error>

#include <QByteArray>
#include <QString>

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
  settings.setValue("work/painting", Encoded(work.painting));
  settings.setValue("work/start", Encoded(work.start));
  settings.setValue("work/recipe", QByteArray::fromStdString(RecipeToJson(work.recipe)));
}

RememberedWork RecallWork() {
  const Settings settings;
  RememberedWork work;
  work.photo = Decoded(settings.value("work/photo"));
  work.painting = Decoded(settings.value("work/painting"));
  work.start = Decoded(settings.value("work/start"));
  const Result<Recipe> recipe = RecipeFromJson(
      settings.value("work/recipe").toByteArray().toStdString(), "the remembered settings");
  // Who never changed an old default gets the new one.
  if (recipe && *recipe != DefaultsOfVersion1()) work.recipe = *recipe;
  return work;
}

}  // namespace pastiche
