#include "ui/window/settings_offer.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

bool Has(const Artwork& artwork, const std::shared_ptr<const Image>& image) {
  const auto pictures = PicturesIn(artwork);
  return std::find(pictures.begin(), pictures.end(), image) != pictures.end();
}

QString TextOf(const Picture& picture) {
  const PaintedFrom& painted = *picture.painted_from;
  const QString photo = QString::fromStdString(painted.photo);
  const QString painting =
      painted.paintings.empty() ? QString() : QString::fromStdString(painted.paintings[0].name);
  if (photo.isEmpty() || painting.isEmpty()) {
    return SettingsOffer::tr("Pastiche painted %1, and it keeps its settings.").arg(picture.name);
  }
  const int more = static_cast<int>(painted.paintings.size()) - 1;
  if (more == 0) {
    return SettingsOffer::tr("Pastiche painted %1 from %2 in the style of %3.")
        .arg(picture.name, photo, painting);
  }
  return SettingsOffer::tr("Pastiche painted %1 from %2 in the style of %3 and %n more.", nullptr,
                           more)
      .arg(picture.name, photo, painting);
}

/// Says which photo it was, where there is none now.
QString UsedText(const Picture& picture, const Artwork& artwork) {
  const QString photo = QString::fromStdString(picture.painted_from->photo);
  if (artwork.photo || photo.isEmpty()) {
    return SettingsOffer::tr("The settings are those of %1.").arg(picture.name);
  }
  return SettingsOffer::tr("The settings are those of %1. Its photo was %2.")
      .arg(picture.name, photo);
}

}  // namespace

SettingsOffer::SettingsOffer(Document* document, QWidget* parent)
    : QFrame(parent),
      document_(document),
      seen_(document->artwork()),
      text_(new QLabel),
      use_(new QPushButton(tr("&Use its settings"))) {
  setProperty("role", "offer");
  setObjectName("settings_offer");
  text_->setObjectName("settings_offer_text");
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  Describe(use_, tr("Use its settings"),
           tr("Set everything as it was when this picture was painted.\n"
              "The photo and the paintings are those that were there before."));
  use_->setObjectName("use_offered_settings");
  auto* close =
      Describe(new QToolButton, tr("Close the offer"), tr("Leave the settings as they are."));
  close->setObjectName("close_offer");
  close->setIcon(theme::Icon(":/icons/clear.svg"));
  close->setAutoRaise(true);
  connect(use_, &QPushButton::clicked, this, &SettingsOffer::UseSettings);
  connect(close, &QToolButton::clicked, this, [this] { Offer(nullptr, {}); });
  connect(document_, &Document::Changed, this, &SettingsOffer::OnChanged);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(14, 7, 8, 7);
  layout->setSpacing(10);
  layout->addWidget(text_, 1);
  layout->addWidget(use_);
  layout->addWidget(close, 0, Qt::AlignVCenter);
  hide();
}

void SettingsOffer::OnChanged() {
  const Artwork before = std::exchange(seen_, document_->artwork());
  if (offered_ && !Has(seen_, offered_->image)) Offer(nullptr, {});
  for (const auto& image : PicturesIn(seen_)) {
    const PicturePtr picture = document_->PictureOf(image);
    if (!picture || !picture->painted_from || Has(before, image)) continue;
    if (!known_.insert(picture).second) continue;
    // Once it is known whether a step brought it, or an earlier session or a document had it.
    QMetaObject::invokeMethod(
        this,
        [this, picture, before] {
          if (document_->steps().count() > 0 && Has(seen_, picture->image)) Offer(picture, before);
        },
        Qt::QueuedConnection);
  }
}

void SettingsOffer::Offer(const PicturePtr& picture, const Artwork& before) {
  offered_ = picture;
  before_ = before;
  if (picture) text_->setText(TextOf(*picture));
  setVisible(picture != nullptr);
}

Artwork SettingsOffer::WithSettings() const {
  const PaintedFrom& painted = *offered_->painted_from;
  Artwork next = document_->artwork();
  const auto put_back = [&](std::shared_ptr<const Image>& place, const auto& earlier) {
    if (place == offered_->image) place = earlier;
  };
  put_back(next.photo, before_.photo);
  put_back(next.start, before_.start);
  if (next.paintings.size() == before_.paintings.size()) {
    for (std::size_t i = 0; i < next.paintings.size(); ++i) {
      put_back(next.paintings[i].image, before_.paintings[i].image);
    }
  }
  std::erase_if(next.paintings,
                [&](const Painting& painting) { return painting.image == offered_->image; });
  if (next.paintings.size() == painted.paintings.size()) {
    for (std::size_t i = 0; i < next.paintings.size(); ++i) {
      next.paintings[i].share = painted.paintings[i].share;
    }
  }
  const std::string network = next.recipe.network;
  next.recipe = painted.recipe;
  // Of a file there is only the name: the network stays that is here.
  const bool is_file = std::filesystem::path(next.recipe.network).has_extension();
  if (is_file) next.recipe.network = network;
  return next;
}

void SettingsOffer::UseSettings() {
  if (!offered_) return;
  const PicturePtr used = offered_;
  document_->Apply(tr("Settings of %1").arg(used->name), WithSettings());
  Offer(nullptr, {});
  Q_EMIT Used(UsedText(*used, document_->artwork()));
}

}  // namespace pastiche
