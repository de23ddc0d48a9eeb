#include "ui/canvas/mask_bar.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QActionGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/canvas/mask_tool.h"
#include "ui/document/document.h"
#include "ui/document/picture_source.h"
#include "ui/document/qt_image.h"
#include "ui/document/save_file_dialog.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/jump_slider.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kSliderSteps = 400;
constexpr int kSliderWidth = 72;
constexpr QSize kIconSize(18, 18);
/// Shares of the longest side.
constexpr double kFeathers[] = {0.0025, 0.005, 0.01, 0.02, 0.04, 0.08};
constexpr int kOpacities[] = {15, 30, 50, 75, 100};

int ToSlider(double size) {
  return static_cast<int>(std::lround(kSliderSteps * std::log(size / kLeastBrush) /
                                      std::log(kGreatestBrush / kLeastBrush)));
}
double FromSlider(int value) {
  return kLeastBrush *
         std::pow(kGreatestBrush / kLeastBrush, static_cast<double>(value) / kSliderSteps);
}

/// Controls that stay in one line.
QWidget* Together(std::initializer_list<QWidget*> widgets) {
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  for (QWidget* widget : widgets) layout->addWidget(widget);
  return box;
}

QSlider* MakeSlider() {
  auto* slider = new JumpSlider;
  slider->setFixedWidth(kSliderWidth);
  slider->setFocusPolicy(Qt::StrongFocus);
  return slider;
}

QIcon Swatch(const QColor& color) {
  // As fine as the finest screen.
  QPixmap pixmap(64, 64);
  pixmap.fill(color);
  return QIcon(pixmap);
}

QToolButton* MakeMenuButton(const QString& text, const QString& name, const QString& tip) {
  auto* button = Describe(new QToolButton, name, tip);
  button->setText(text);
  button->setPopupMode(QToolButton::InstantPopup);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setMenu(new QMenu(button));
  return button;
}

MaskBrush RememberedBrush() {
  Settings settings;
  MaskBrush brush;
  brush.size = settings.value("brush/size", brush.size).toDouble();
  brush.softness = settings.value("brush/softness", brush.softness).toDouble();
  const int pressure = settings.value("brush/pressure", 0).toInt();
  if (pressure >= 0 && pressure <= 2) brush.pressure = static_cast<PenPressure>(pressure);
  if (!std::isfinite(brush.size)) brush.size = MaskBrush().size;
  if (!std::isfinite(brush.softness)) brush.softness = MaskBrush().softness;
  return brush;
}

}  // namespace

MaskBar::MaskBar(MaskTool* tool, Document* document, QWidget* parent)
    : QWidget(parent),
      tool_(tool),
      document_(document),
      place_(Describe(new QComboBox, tr("Which mask"),
                      tr("Which mask is painted: where one of the paintings paints,\n"
                         "or where the photo stays as it is."))),
      size_(Describe(MakeSlider(), tr("Brush size"),
                     tr("Diameter of the brush in pixels of the photo.\n"
                        "Keys: [ and ]. On the picture: the wheel; with Ctrl it zooms."))),
      size_text_(new QLabel),
      softness_(Describe(MakeSlider(), tr("Softness"),
                         tr("How far the brush fades towards its edge: left hard, right soft."))),
      erase_(Describe(new QToolButton, tr("Erase"),
                      tr("Take away what was painted (X or E; a pen's other end; Alt while\n"
                         "painting)."))),
      mask_menu_(MakeMaskMenu()) {
  setObjectName("mask_bar");
  place_->setObjectName("mask_place");
  place_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  place_->setMinimumContentsLength(13);
  size_->setRange(0, kSliderSteps);
  size_->setSingleStep(8);
  size_->setObjectName("brush_size");
  SetSpokenScale(size_,
                 {[](int value) { return 100 * FromSlider(value); },
                  [](double percent) { return ToSlider(std::max(percent / 100, kLeastBrush)); }});
  size_text_->setObjectName("brush_size_text");
  size_text_->setMinimumWidth(size_text_->fontMetrics().horizontalAdvance("00000 px") + 4);
  softness_->setRange(0, 100);
  softness_->setSingleStep(5);
  softness_->setObjectName("brush_softness");
  erase_->setObjectName("brush_erase");
  erase_->setIcon(theme::Icon(":/icons/eraser.svg"));
  erase_->setIconSize(kIconSize);
  erase_->setCheckable(true);
  erase_->setAutoRaise(true);
  erase_->setProperty("role", "compare");
  erase_->setFocusPolicy(Qt::StrongFocus);
  auto* done = Describe(new QToolButton, tr("Done"), tr("Put the brush away (Escape)."));
  done->setObjectName("masks_done");
  done->setText(tr("Done"));
  done->setFocusPolicy(Qt::StrongFocus);

  auto* size_label = new QLabel(tr("Size"));
  auto* softness_label = new QLabel(tr("Softness"));
  auto* layout = new FlowLayout(this);
  layout->setContentsMargins(10, 2, 10, 6);
  layout->setSpacing(10);
  layout->addWidget(place_);
  layout->addWidget(Together({size_label, size_, size_text_}));
  layout->addWidget(Together({softness_label, softness_}));
  layout->addWidget(Together({erase_, mask_menu_, MakeInkMenu(), done}));

  connect(place_, &QComboBox::activated, this,
          [this](int row) { tool_->SetPlace({place_->itemData(row).toInt()}); });
  connect(size_, &QSlider::valueChanged, this, [this](int value) {
    MaskBrush brush = tool_->brush();
    brush.size = FromSlider(value);
    tool_->SetBrush(brush);
  });
  connect(softness_, &QSlider::valueChanged, this, [this](int value) {
    MaskBrush brush = tool_->brush();
    brush.softness = value / 100.0;
    tool_->SetBrush(brush);
  });
  connect(erase_, &QToolButton::toggled, this, [this](bool on) {
    MaskBrush brush = tool_->brush();
    brush.erase = on;
    tool_->SetBrush(brush);
  });
  connect(done, &QToolButton::clicked, this, &MaskBar::Finished);
  tool_->SetBrush(RememberedBrush());
  connect(tool_, &MaskTool::Changed, this, &MaskBar::Show);
  Show();
}

QToolButton* MaskBar::MakeMaskMenu() {
  QToolButton* button =
      MakeMenuButton(tr("Mask"), tr("Mask"), tr("What can be done with the mask as a whole."));
  button->setObjectName("mask_menu");
  QMenu* menu = button->menu();
  menu->setToolTipsVisible(true);
  const auto add = [this, menu](const QString& text, const QString& tip, auto what) {
    QAction* action = menu->addAction(text, this, what);
    action->setToolTip(tip);
  };
  add(tr("&Fill"), tr("The mask holds everywhere."), [this] { tool_->Fill(); });
  add(tr("&Invert"), tr("What was masked is not, and the other way round."),
      [this] { tool_->Invert(); });
  add(tr("&Clear"),
      tr("Take the mask away: it holds nowhere, and a painting is used wherever no "
         "other mask claims the picture."),
      [this] { tool_->Clear(); });
  QMenu* feather = menu->addMenu(tr("Fea&ther"));
  for (const double radius : kFeathers) {
    feather->addAction(tr("By %L1 % of the picture").arg(radius * 100), this,
                       [this, radius] { tool_->Feather(radius); });
  }
  menu->addSeparator();
  add(tr("&Load…"), tr("From a grey picture of the photo's shape: white is masked."),
      [this] { Load(); });
  add(tr("&Save…"), tr("As a grey picture."), [this] { Save(); });
  menu->addSeparator();
  QMenu* pen = menu->addMenu(tr("&Pen pressure"));
  auto* group = new QActionGroup(pen);
  const std::pair<QString, PenPressure> uses[] = {{tr("Sets the size"), PenPressure::kSize},
                                                  {tr("Sets the flow"), PenPressure::kFlow},
                                                  {tr("Sets nothing"), PenPressure::kNothing}};
  for (const auto& [text, pressure] : uses) {
    QAction* action = pen->addAction(text);
    action->setCheckable(true);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, pressure = pressure] {
      MaskBrush brush = tool_->brush();
      brush.pressure = pressure;
      tool_->SetBrush(brush);
      Settings().setValue("brush/pressure", static_cast<int>(pressure));
    });
    connect(pen, &QMenu::aboutToShow, action, [this, action, pressure = pressure] {
      action->setChecked(tool_->brush().pressure == pressure);
    });
  }
  return button;
}

QToolButton* MaskBar::MakeInkMenu() {
  QToolButton* button = MakeMenuButton({}, tr("Colour of the mask"),
                                       tr("In which colour masks lie over the picture,\n"
                                          "and how strongly."));
  button->setObjectName("mask_ink");
  QMenu* menu = button->menu();
  const std::pair<QString, QColor> colors[] = {
      {tr("Red"), QColor(0xe0, 0x3c, 0x31)},     {tr("Green"), QColor(0x3f, 0xb0, 0x4d)},
      {tr("Blue"), QColor(0x3d, 0x7f, 0xe0)},    {tr("Yellow"), QColor(0xf2, 0xc7, 0x2e)},
      {tr("Magenta"), QColor(0xd6, 0x4d, 0xc6)}, {tr("White"), QColor(0xff, 0xff, 0xff)},
      {tr("Black"), QColor(0x10, 0x10, 0x10)}};
  auto* inks = new QActionGroup(menu);
  for (const auto& [name, color] : colors) {
    QAction* action = menu->addAction(Swatch(color), name, this, [this, color = color] {
      MaskInk ink = tool_->ink();
      ink.color = color;
      tool_->SetInk(ink);
      Settings().setValue("brush/color", color.name());
    });
    action->setCheckable(true);
    action->setData(color);
    inks->addAction(action);
  }
  menu->addSeparator();
  auto* strengths = new QActionGroup(menu);
  for (const int percent : kOpacities) {
    QAction* action = menu->addAction(tr("%1 % strong").arg(percent), this, [this, percent] {
      MaskInk ink = tool_->ink();
      ink.opacity = percent / 100.0;
      tool_->SetInk(ink);
      Settings().setValue("brush/opacity", percent);
    });
    action->setCheckable(true);
    action->setData(percent);
    strengths->addAction(action);
  }
  MaskInk ink = tool_->ink();
  const QColor color(Settings().value("brush/color").toString());
  if (color.isValid()) ink.color = color;
  const int opacity = Settings().value("brush/opacity", 50).toInt();
  ink.opacity = std::clamp(opacity, 0, 100) / 100.0;
  tool_->SetInk(ink);
  const auto show = [this, button, inks, strengths] {
    const MaskInk now = tool_->ink();
    button->setIcon(Swatch(now.color));
    QStringList said;
    for (QAction* action : inks->actions()) {
      action->setChecked(action->data().value<QColor>() == now.color);
      if (action->isChecked()) said.append(action->text());
    }
    const int percent = static_cast<int>(std::lround(now.opacity * 100));
    for (QAction* action : strengths->actions()) {
      action->setChecked(action->data().toInt() == percent);
      if (action->isChecked()) said.append(action->text());
    }
    button->setAccessibleName(tr("Colour of the mask") + ": " + said.join(", "));
  };
  connect(tool_, &MaskTool::Changed, button, show);
  show();
  return button;
}

void MaskBar::Load() {
  const QUrl file = QFileDialog::getOpenFileUrl(
      this, tr("Load a mask"), QUrl::fromLocalFile(folders::Last("mask")),
      tr("Pictures (%1);;All files (*)").arg(PicturePatterns()), nullptr, {}, {"file"});
  if (file.isEmpty()) return;
  folders::Remember("mask", file.toLocalFile());
  tool_->Load(ToPath(file));
}

void MaskBar::Save() {
  const PicturePtr photo = document_->photo();
  const QString name =
      (photo ? ToText(std::filesystem::path(photo->name.toStdString()).stem()) : tr("photo")) +
      tr("-mask") + ".png";
  AskForSaveFile(this,
                 {tr("Save the mask"),
                  "save_mask",
                  folders::Last("mask"),
                  name,
                  {tr("PNG pictures (*.png)")},
                  document_},
                 [this](const ChosenFile& file) {
                   folders::Remember("mask", ToText(file.path));
                   tool_->Save(file);
                 });
}

void MaskBar::ShowPlaces() {
  const QSignalBlocker quiet(place_);
  const Artwork& artwork = document_->artwork();
  QStringList texts;
  QList<int> places;
  for (int i = 0; i < static_cast<int>(artwork.paintings.size()); ++i) places.append(i);
  places.append(MaskPlace::kProtect);
  for (const int painting : places) texts.append(PlaceText(*document_, {painting}));
  bool same = place_->count() == texts.size();
  for (int row = 0; same && row < place_->count(); ++row) {
    same = place_->itemText(row) == texts[row] && place_->itemData(row) == places[row];
  }
  if (!same) {
    place_->clear();
    for (int row = 0; row < texts.size(); ++row) place_->addItem(texts[row], places[row]);
  }
  place_->setCurrentIndex(static_cast<int>(places.indexOf(tool_->place().painting)));
}

void MaskBar::Show() {
  ShowPlaces();
  const MaskBrush& brush = tool_->brush();
  {
    // A slider is coarser than the brush, and must not round it.
    const QSignalBlocker quiet_size(size_);
    const QSignalBlocker quiet_softness(softness_);
    const QSignalBlocker quiet_erase(erase_);
    size_->setValue(ToSlider(brush.size));
    softness_->setValue(static_cast<int>(std::lround(brush.softness * 100)));
    erase_->setChecked(brush.erase);
  }
  const std::shared_ptr<const Image>& photo = document_->artwork().photo;
  const int side = photo ? LongestSide(photo->size()) : 0;
  size_text_->setText(
      tr("%1 px").arg(std::max(1, static_cast<int>(std::lround(brush.size * side)))));
  SetSpokenValue(size_, size_text_->text());
  mask_menu_->setEnabled(tool_->ready());
}

void MaskBar::hideEvent(QHideEvent* event) {
  Settings settings;
  settings.setValue("brush/size", tool_->brush().size);
  settings.setValue("brush/softness", tool_->brush().softness);
  QWidget::hideEvent(event);
}

void MaskBar::keyPressEvent(QKeyEvent* event) {
  if (!tool_->Key(*event)) QWidget::keyPressEvent(event);
}

}  // namespace pastiche
