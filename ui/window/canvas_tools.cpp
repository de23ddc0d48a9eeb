#include "ui/window/canvas_tools.h"

#include <QAction>
#include <QVBoxLayout>

#include "ui/canvas/canvas.h"
#include "ui/canvas/crop_bar.h"
#include "ui/canvas/mask_bar.h"
#include "ui/window/main_actions.h"

namespace pastiche {

CanvasTools::CanvasTools(Canvas* canvas, Document* document, const MainActions& actions,
                         QWidget* parent)
    : QWidget(parent),
      canvas_(canvas),
      document_(document),
      actions_(actions),
      masks_(document),
      crop_(document),
      frame_(document),
      mask_bar_(new MaskBar(&masks_, document)),
      crop_bar_(new CropBar(&crop_, {actions.turn_left, actions.turn_right})) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(mask_bar_);
  layout->addWidget(crop_bar_);

  ConnectActions();
  connect(canvas_, &Canvas::ToolChanged, this, &CanvasTools::Show);
  connect(document_, &Document::Changed, this, &CanvasTools::Show);
  connect(&frame_, &PhotoFrame::Changed, this, &CanvasTools::Show);
  connect(mask_bar_, &MaskBar::Finished, canvas_, [this] { canvas_->SetTool(nullptr); });
  connect(&masks_, &MaskTool::Finished, canvas_, [this] { canvas_->SetTool(nullptr); });
  connect(crop_bar_, &CropBar::Accepted, this, &CanvasTools::ApplyCrop);
  connect(crop_bar_, &CropBar::Cancelled, canvas_, [this] { canvas_->SetTool(nullptr); });
  connect(&masks_, &MaskTool::Done, this, &CanvasTools::Said);
  connect(&masks_, &MaskTool::Failed, this, &CanvasTools::Failed);
  connect(&frame_, &PhotoFrame::Failed, this, &CanvasTools::Failed);
  connect(&frame_, &PhotoFrame::Done, this, [this] {
    // Otherwise it is seen.
    if (!canvas_->has_picture()) return;
    Q_EMIT Said(tr("The photo has its new frame. What was painted stays until the next start."));
  });
  Show();
}

void CanvasTools::ConnectActions() {
  connect(actions_.paint_masks, &QAction::triggered, this,
          [this](bool on) { canvas_->SetTool(on ? &masks_ : nullptr); });
  connect(actions_.crop, &QAction::triggered, this, [this](bool on) {
    if (on) crop_.Reset();
    canvas_->SetTool(on ? &crop_ : nullptr);
  });
  connect(actions_.turn_left, &QAction::triggered, &frame_, [this] { frame_.Turn(Turn::kLeft); });
  connect(actions_.turn_right, &QAction::triggered, &frame_, [this] { frame_.Turn(Turn::kRight); });
}

void CanvasTools::PaintMask(MaskPlace place) {
  masks_.SetPlace(place);
  if (masks_.usable()) canvas_->SetTool(&masks_);
}

void CanvasTools::ApplyCrop() {
  const PixelRect part = crop_.part();
  const bool crops = crop_.crops();
  canvas_->SetTool(nullptr);
  if (crops) frame_.Crop(part);
}

void CanvasTools::Show() {
  const bool photo = document_->artwork().photo != nullptr;
  if (!photo && canvas_->tool()) return canvas_->SetTool(nullptr);  // comes back here
  const bool masks = canvas_->tool() == &masks_;
  const bool crops = canvas_->tool() == &crop_;
  actions_.paint_masks->setEnabled(photo);
  actions_.paint_masks->setChecked(masks);
  actions_.crop->setEnabled(photo && !frame_.busy());
  actions_.crop->setChecked(crops);
  actions_.turn_left->setEnabled(photo && !frame_.busy());
  actions_.turn_right->setEnabled(photo && !frame_.busy());
  mask_bar_->setVisible(masks);
  crop_bar_->setVisible(crops);
  setVisible(masks || crops);
}

}  // namespace pastiche
