#include "ui/settings/size_box.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/artwork/result_size.h"
#include "core/image/resample.h"
#include "core/recipe/recipe_fields.h"
#include "ui/document/qt_image.h"
#include "ui/settings/print_size.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

constexpr std::array kSizes = {128, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096};
constexpr int kOriginal = 0;
constexpr int kPrintDpi[] = {150, 300};

/// Whether a panorama's short side has too few pixels for strokes, though its long side has enough.
bool TooNarrow(ImageSize size) {
  constexpr int kFewPixels = 128;
  constexpr int kPanorama = 3;
  const int shortest = std::min(size.width, size.height);
  return shortest < kFewPixels && LongestSide(size) >= kPanorama * shortest;
}

/// The pixels that a text begins with, whatever its thousands are parted by: by a comma, a point,
/// an apostrophe or a space. "1,5" and "1.5" are none.
std::optional<int> PixelsIn(const QString& text) {
  static const QRegularExpression kNumber(
      "^\\s*(\\d{1,3}([,.'\\x{2019}\\x{20}\\x{a0}\\x{2009}\\x{202f}])\\d{3}(?:\\2\\d{3})?|\\d{1,9})"
      "(?=\\s|\\p{L}|$)");
  const QRegularExpressionMatch match = kNumber.match(text);
  if (!match.hasMatch()) return std::nullopt;
  QString digits = match.captured(1);
  if (!match.captured(2).isEmpty()) digits.remove(match.captured(2));
  return digits.toInt();
}

}  // namespace

SizeBox::SizeBox(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      box_(new QComboBox),
      enlarge_(Describe(new QCheckBox(tr("Larger than the photo")), tr("Larger than the photo"),
                        tr("Let the result have more pixels than the photo: what is painted is "
                           "sharp at any size.\nOtherwise a small photo gives a small picture."))),
      centimetres_(new QDoubleSpinBox),
      dpi_(new QSpinBox),
      said_(new QStackedWidget),
      print_(new QLabel),
      notice_(new QLabel) {
  Describe(box_, tr("Size"),
           tr("Longest side of the result in pixels: choose one, or type a number of your own.\n"
              "Can be changed while the picture forms. Time and memory grow with the number of "
              "pixels."));
  setToolTip(box_->toolTip());
  box_->setObjectName("size");
  box_->setEditable(true);
  box_->setInsertPolicy(QComboBox::NoInsert);
  box_->setCompleter(nullptr);  // it would make 1536 of a typed 15
  box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const int size : kSizes) box_->addItem(TextOf(size), size);
  box_->addItem(TextOf(kOriginal), kOriginal);
  box_->setMaxVisibleItems(box_->count());
  enlarge_->setObjectName("enlarge");
  notice_->setObjectName("size_notice");
  notice_->setProperty("role", "notice");
  notice_->setWordWrap(true);
  notice_->setMinimumHeight(2 * notice_->fontMetrics().lineSpacing());
  for (QLabel* said : {print_, notice_}) {
    said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    said_->addWidget(said);
  }

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(box_);
  layout->addWidget(MakePrint());
  layout->addWidget(said_);
  auto* foot = new QHBoxLayout;
  foot->addWidget(enlarge_, 1);
  foot->addWidget(MakeFormats());
  layout->addLayout(foot);
  setFocusProxy(box_);
  connect(box_, &QComboBox::activated, this, [this] {
    Recipe recipe = document_->recipe();
    recipe.size = box_->currentData().toInt();
    document_->ChooseRecipe(recipe);
  });
  connect(box_->lineEdit(), &QLineEdit::editingFinished, this, &SizeBox::ChooseTyped);
  connect(enlarge_, &QCheckBox::toggled, this,
          [this](bool ticked) { document_->Set(&Recipe::enlarge, ticked); });
  connect(document_, &Document::Changed, this, &SizeBox::ShowRecipe);
  ShowRecipe();
}

QWidget* SizeBox::MakePrint() {
  Describe(centimetres_, tr("Size in centimetres"),
           tr("Longest side of the print. What it takes in pixels is above."));
  centimetres_->setObjectName("centimetres");
  centimetres_->setRange(0.1, 1000);
  centimetres_->setDecimals(1);
  centimetres_->setSuffix(tr(" cm"));
  centimetres_->setKeyboardTracking(false);
  Describe(dpi_, tr("Dots per inch"),
           tr("How fine the print is: 150 for what hangs on a wall, 300 for what is held in the\n"
              "hand. The centimetres stay, the pixels follow."));
  dpi_->setObjectName("dpi");
  dpi_->setRange(kLeastPrintDpi, kMostPrintDpi);
  dpi_->setSuffix(tr(" dpi"));
  dpi_->setKeyboardTracking(false);
  dpi_->setValue(PrintDpi());
  print_->setObjectName("print_size");
  print_->setProperty("role", "hint");
  print_->setWordWrap(true);
  connect(centimetres_, &QDoubleSpinBox::valueChanged, this, [this](double centimetres) {
    document_->Set(&Recipe::size, PixelsFor(centimetres, dpi_->value()));
  });
  connect(dpi_, &QSpinBox::valueChanged, this, &SizeBox::ChooseDpi);

  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(centimetres_, 1);
  layout->addWidget(dpi_, 1);
  return row;
}

QToolButton* SizeBox::MakeFormats() {
  auto* formats = Describe(new QToolButton, tr("Formats"),
                           tr("The screen and usual papers: the largest that the photo fits on."));
  formats->setObjectName("formats");
  formats->setText(tr("Formats"));
  formats->setPopupMode(QToolButton::InstantPopup);
  formats->setFocusPolicy(Qt::TabFocus);
  auto* menu = new QMenu(formats);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { FillFormats(menu); });
  formats->setMenu(menu);
  return formats;
}

void SizeBox::FillFormats(QMenu* menu) {
  menu->clear();
  const auto add = [&](const QString& name, int longest_side, int dpi) {
    const QString text = tr("%1: %2").arg(name, TextOf(longest_side, /*enlarge=*/true));
    menu->addAction(text, this, [this, longest_side, dpi] { ChooseFormat(longest_side, dpi); });
  };
  const QScreen* const screen = QGuiApplication::primaryScreen();
  const QSize pixels = screen->size() * screen->devicePixelRatio();
  add(tr("Screen"), std::max(pixels.width(), pixels.height()), dpi_->value());
  for (const int dpi : kPrintDpi) {
    menu->addSeparator();
    for (const Paper& paper : kPapers) {
      add(tr("%1 at %2 dpi").arg(PaperName(paper)).arg(dpi), LongestSideOn(paper, dpi, photo_size_),
          dpi);
    }
  }
}

void SizeBox::ChooseFormat(int longest_side, int dpi) {
  const QSignalBlocker block(dpi_);
  dpi_->setValue(dpi);
  RememberPrintDpi(dpi);
  Recipe recipe = document_->recipe();
  recipe.size = longest_side;
  // Who chooses a paper wants it filled. A photo that is large enough is left as it is.
  recipe.enlarge |= Limited(longest_side);
  document_->ChooseRecipe(recipe);
  ShowPrint();
}

void SizeBox::ChooseDpi(int dpi) {
  RememberPrintDpi(dpi);
  // Where the size is the photo's own there are no centimetres to keep.
  if (document_->recipe().size != kOriginal) {
    document_->Set(&Recipe::size, PixelsFor(centimetres_->value(), dpi));
  }
  ShowPrint();
}

void SizeBox::ShowPrint() {
  const int dpi = dpi_->value();
  const Recipe& recipe = document_->recipe();
  int longest_side = recipe.size;
  if (photo_size_ && longest_side == kOriginal) {
    longest_side = LongestSide(ResultOf(kOriginal, recipe.enlarge));
  }
  const QSignalBlocker block(centimetres_);
  centimetres_->setEnabled(longest_side > 0);
  if (longest_side > 0) centimetres_->setValue(CentimetresOf(longest_side, dpi));
  print_->setText(
      photo_size_ ? tr("Prints as %1.").arg(PrintText(ResultOf(recipe.size, recipe.enlarge), dpi))
                  : QStringLiteral(" "));
}

void SizeBox::SetPhotoSize(std::optional<ImageSize> size) {
  photo_size_ = size;
  ShowRecipe();
}

void SizeBox::ChooseTyped() {
  if (box_->currentText() == TextOf(document_->recipe().size)) return;
  if (const std::optional<int> pixels = PixelsIn(box_->currentText())) {
    document_->Set(&Recipe::size, std::clamp(*pixels, kSideRange.min, kSideRange.max));
  }
  ShowRecipe();  // what is no number is taken back
}

ImageSize SizeBox::ResultOf(int longest_side, bool enlarge) const {
  Recipe recipe = document_->recipe();
  recipe.size = longest_side;
  recipe.enlarge = enlarge;
  return ResultSize(*photo_size_, recipe);
}

bool SizeBox::Limited(int longest_side) const {
  return photo_size_ && !document_->recipe().enlarge &&
         ResultOf(longest_side, false) != ResultOf(longest_side, true);
}

QString SizeBox::TextOf(int longest_side) const {
  return TextOf(longest_side, document_->recipe().enlarge);
}

QString SizeBox::TextOf(int longest_side, bool enlarge) const {
  const QString side = longest_side == kOriginal ? tr("Original") : tr("%1 px").arg(longest_side);
  if (!photo_size_) return side;
  return tr("%1 · %2").arg(side, SizeText(ResultOf(longest_side, enlarge)));
}

void SizeBox::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  // The pale sizes of the list.
  if (event->type() == QEvent::PaletteChange) ShowRecipe();
}

void SizeBox::ShowRecipe() {
  const Recipe& recipe = document_->recipe();
  for (int index = 0; index < box_->count(); ++index) {
    const int size = box_->itemData(index).toInt();
    box_->setItemText(index, TextOf(size));
    box_->setItemData(
        index, Limited(size) ? QVariant(palette().color(QPalette::PlaceholderText)) : QVariant(),
        Qt::ForegroundRole);
  }
  // A number that was typed is none of the list.
  box_->setCurrentIndex(box_->findData(recipe.size));
  box_->setEditText(TextOf(recipe.size));
  box_->lineEdit()->setCursorPosition(0);
  ShowPrint();
  const QSignalBlocker block(enlarge_);
  enlarge_->setChecked(recipe.enlarge);
  const bool limited = Limited(recipe.size);
  const ImageSize result = photo_size_ ? ResultOf(recipe.size, recipe.enlarge) : ImageSize();
  const bool narrow = photo_size_ && TooNarrow(result);
  said_->setCurrentWidget(limited || narrow ? notice_ : print_);
  if (narrow && !limited) {
    notice_->setText(tr("Only %1 pixels on the short side, too few for brushwork: choose a larger "
                        "size.")
                         .arg(std::min(result.width, result.height)));
  }
  if (limited) {
    notice_->setText(tr("The photo has no more than %1. Tick the box for %2.")
                         .arg(SizeText(*photo_size_), SizeText(ResultOf(recipe.size, true))));
  }
}

}  // namespace pastiche
