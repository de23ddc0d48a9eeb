#include "ui/canvas/crop_bar.h"

#include <utility>
#include <vector>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/canvas/crop_tool.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {

CropBar::CropBar(CropTool* tool, const QList<QAction*>& turns, QWidget* parent)
    : QWidget(parent),
      tool_(tool),
      aspect_(Describe(new QComboBox, tr("Shape of the frame"),
                       tr("The shape that the frame keeps while it is dragged."))),
      upright_(Describe(new QToolButton, tr("Upright"),
                        tr("The frame stands upright, and not on its long side."))),
      size_(new QLabel),
      apply_(Describe(new QToolButton, tr("Crop"),
                      tr("Keep what is in the frame; masks follow (Return). It can be undone."))) {
  setObjectName("crop_bar");
  const std::pair<QString, CropAspect> aspects[] = {{tr("Free"), CropAspect::kFree},
                                                    {tr("As the photo"), CropAspect::kOriginal},
                                                    {tr("Square"), CropAspect::kSquare},
                                                    {tr("3 : 2"), CropAspect::k3To2},
                                                    {tr("4 : 3"), CropAspect::k4To3},
                                                    {tr("16 : 9"), CropAspect::k16To9},
                                                    {tr("Paper (A4, A3 …)"), CropAspect::kPaper}};
  for (const auto& [text, aspect] : aspects) aspect_->addItem(text, static_cast<int>(aspect));
  aspect_->setObjectName("crop_aspect");
  upright_->setObjectName("crop_upright");
  upright_->setIcon(theme::Icon(":/icons/upright.svg"));
  upright_->setIconSize({18, 18});
  upright_->setCheckable(true);
  upright_->setAutoRaise(true);
  upright_->setProperty("role", "compare");
  upright_->setFocusPolicy(Qt::StrongFocus);
  size_->setObjectName("crop_size");
  size_->setProperty("role", "hint");
  size_->setMinimumWidth(size_->fontMetrics().horizontalAdvance("00000 × 00000") + 4);
  apply_->setObjectName("crop_apply");
  apply_->setText(tr("Crop"));
  apply_->setFocusPolicy(Qt::StrongFocus);
  auto* cancel = Describe(new QToolButton, tr("Cancel"), tr("Leave the photo as it is (Escape)."));
  cancel->setObjectName("crop_cancel");
  cancel->setText(tr("Cancel"));
  cancel->setFocusPolicy(Qt::StrongFocus);

  auto* layout = new FlowLayout(this);
  layout->setContentsMargins(10, 2, 10, 6);
  layout->setSpacing(10);
  layout->addWidget(aspect_);
  layout->addWidget(upright_);
  std::vector<QWidget*> tools;
  for (QAction* turn : turns) {
    auto* button = new QToolButton;
    button->setDefaultAction(turn);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(WithoutMnemonic(turn->text()));
    tools.push_back(button);
    layout->addWidget(button);
  }
  layout->addWidget(size_);
  // Where the bar is narrow both go into the next line.
  auto* ends = new QWidget;
  auto* ends_layout = new QHBoxLayout(ends);
  ends_layout->setContentsMargins(0, 0, 0, 0);
  ends_layout->addWidget(apply_);
  ends_layout->addWidget(cancel);
  layout->addWidget(ends);
  tools.insert(tools.begin(), upright_);
  RoveInRow(this, tools);

  connect(aspect_, &QComboBox::activated, this, [this](int row) {
    tool_->SetAspect(static_cast<CropAspect>(aspect_->itemData(row).toInt()));
  });
  connect(upright_, &QToolButton::toggled, tool_, &CropTool::SetUpright);
  connect(apply_, &QToolButton::clicked, this, &CropBar::Accepted);
  connect(tool_, &CropTool::Accepted, this, &CropBar::Accepted);
  connect(cancel, &QToolButton::clicked, this, &CropBar::Cancelled);
  connect(tool_, &CropTool::Changed, this, &CropBar::Show);
  Show();
}

void CropBar::Show() {
  const CropAspect aspect = tool_->aspect();
  aspect_->setCurrentIndex(aspect_->findData(static_cast<int>(aspect)));
  const QSignalBlocker quiet(upright_);
  upright_->setChecked(tool_->upright());
  upright_->setEnabled(aspect != CropAspect::kFree && aspect != CropAspect::kOriginal &&
                       aspect != CropAspect::kSquare);
  const PixelRect part = tool_->part();
  size_->setText(tool_->usable() ? SizeText({part.width, part.height}) : QString());
  apply_->setEnabled(tool_->crops());
}

void CropBar::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter || (event->modifiers() & ~Qt::KeypadModifier)) return QWidget::keyPressEvent(event);
  if (tool_->crops()) Q_EMIT Accepted();
}

}  // namespace pastiche
