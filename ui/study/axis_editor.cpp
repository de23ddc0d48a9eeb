#include "ui/study/axis_editor.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/document/document.h"
#include "ui/document/step_text.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kShownChoices = 6;

}  // namespace

AxisEditor::AxisEditor(const QString& name, const Texts& texts, Document* document, QWidget* parent)
    : QWidget(parent),
      name_(name),
      may_be_none_(texts.may_be_none),
      document_(document),
      box_(new QComboBox),
      pages_(new QStackedWidget),
      nothing_(new QWidget),
      numbers_(new QWidget),
      line_(new QLineEdit),
      anew_(new QToolButton),
      choices_(new QListWidget),
      message_(new QLabel) {
  BuildLayout(texts);
  connect(box_, &QComboBox::activated, this, [this] {
    const QString before = key_;
    Choose(box_->currentData().toString());
    if (key_ != before) Q_EMIT AxisChosen(before);
  });
  connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) {
    typed_[key_] = text;
    own_.insert(key_);
    Read();
    Q_EMIT Edited();
  });
  connect(anew_, &QToolButton::clicked, this, &AxisEditor::OfferAnew);
  connect(choices_, &QListWidget::itemChanged, this, [this] {
    QStringList& ticked = ticked_[key_];
    ticked.clear();
    for (int row = 0; row < choices_->count(); ++row) {
      const QListWidgetItem* const item = choices_->item(row);
      if (item->checkState() == Qt::Checked) ticked.append(item->text());
    }
    own_.insert(key_);
    Read();
    Q_EMIT Edited();
  });
  connect(document_, &Document::Changed, this, &AxisEditor::Read);
}

void AxisEditor::BuildLayout(const Texts& texts) {
  auto* title = new QLabel(texts.title);
  title->setProperty("role", "title");
  title->setBuddy(box_);
  Describe(box_, texts.title, texts.tooltip);
  box_->setObjectName(name_ + "_axis");
  box_->setMaxVisibleItems(24);
  Describe(line_, tr("%1: values").arg(texts.title),
           tr("The numbers to try, as %1: at most %2, in any order.")
               .arg(NumberList({"0.5", "1", "2"}))
               .arg(kMostAxisValues));
  line_->setObjectName(name_ + "_values");
  Describe(anew_, tr("%1: around the present value").arg(texts.title),
           tr("Offer numbers around what the artwork has now."));
  anew_->setObjectName(name_ + "_offer");
  anew_->setIcon(theme::Icon(":/icons/reset.svg"));
  anew_->setAutoRaise(true);
  anew_->setFocusPolicy(Qt::TabFocus);
  Describe(choices_, tr("%1: values").arg(texts.title),
           tr("What to try: at most %1. Space ticks.").arg(kMostAxisValues));
  choices_->setObjectName(name_ + "_choices");
  choices_->setTabKeyNavigation(false);
  choices_->setProperty("role", "ticks");
  message_->setObjectName(name_ + "_message");
  message_->setWordWrap(true);
  message_->setTextFormat(Qt::PlainText);
  message_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  // Its lines are there from the beginning, so that nothing jumps.
  message_->setMinimumHeight(2 * message_->fontMetrics().lineSpacing());

  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(line_, 1);
  row->addWidget(anew_);
  auto* column = new QVBoxLayout(numbers_);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(row);
  column->addStretch();
  for (QWidget* page : {nothing_, numbers_, static_cast<QWidget*>(choices_)}) {
    pages_->addWidget(page);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(title);
  layout->addWidget(box_);
  layout->addWidget(pages_);
  layout->addWidget(message_);
}

void AxisEditor::SetAxes(const std::vector<StudyAxis>& axes) {
  axes_ = axes;
  FillBox();
  if (!Find(key_)) key_.clear();
  if (Find(wanted_)) key_ = std::exchange(wanted_, {});
  ShowAxis();
}

void AxisEditor::FillBox() {
  const QSignalBlocker block(box_);
  box_->clear();
  if (may_be_none_) box_->addItem(tr("Nothing: one row"), QString());
  bool separated = false;
  for (const StudyAxis& axis : axes_) {
    if (!axis.common && !separated) {
      box_->insertSeparator(box_->count());
      separated = true;
    }
    box_->addItem(axis.label, axis.key);
    box_->setItemData(box_->count() - 1, axis.help, Qt::ToolTipRole);
  }
}

const StudyAxis* AxisEditor::Find(const QString& key) const {
  const auto found = std::find_if(axes_.begin(), axes_.end(),
                                  [&](const StudyAxis& axis) { return axis.key == key; });
  return found == axes_.end() ? nullptr : &*found;
}

void AxisEditor::Choose(const QString& key) {
  if (!key.isEmpty() && !Find(key)) return;
  key_ = key;
  wanted_.clear();
  ShowAxis();
}

void AxisEditor::ShowAxis() {
  const StudyAxis* const axis = Find(key_);
  box_->setCurrentIndex(box_->findData(key_));
  if (!axis) {
    pages_->setCurrentWidget(nothing_);
    pages_->setFixedHeight(line_->sizeHint().height());
  } else if (axis->choices.empty()) {
    if (!typed_.contains(key_)) typed_[key_] = axis->offer(document_->recipe());
    line_->setText(typed_[key_]);
    line_->setCursorPosition(0);
    pages_->setCurrentWidget(numbers_);
    pages_->setFixedHeight(line_->sizeHint().height());
  } else {
    const QSignalBlocker block(choices_);
    choices_->clear();
    QStringList& ticked = ticked_[key_];
    // What is remembered may be of another language.
    if (std::none_of(axis->choices.begin(), axis->choices.end(),
                     [&](const AxisValue& choice) { return ticked.contains(choice.text); })) {
      if (!ticked.isEmpty()) own_.remove(key_);
      ticked.clear();
    }
    const bool known = own_.contains(key_) || !ticked.isEmpty();
    for (const AxisValue& choice : axis->choices) {
      if (!known && choice.offered) ticked.append(choice.text);
      auto* item = new QListWidgetItem(choice.text, choices_);
      item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
      item->setCheckState(ticked.contains(choice.text) ? Qt::Checked : Qt::Unchecked);
    }
    choices_->setCurrentRow(0);
    pages_->setCurrentWidget(choices_);
    const int rows = std::min(kShownChoices, choices_->count());
    pages_->setFixedHeight(rows * choices_->sizeHintForRow(0) + 2 * choices_->frameWidth() + 4);
  }
  Read();
}

void AxisEditor::Read() {
  values_ = {};
  const StudyAxis* const axis = Find(key_);
  QString hint;
  if (axis && axis->choices.empty()) {
    values_ = axis->read(typed_[key_]);
  } else if (axis) {
    const QStringList& ticked = ticked_[key_];
    for (const AxisValue& choice : axis->choices) {
      if (ticked.contains(choice.text)) values_.values.push_back(choice);
    }
    if (values_.values.empty()) values_.problem = tr("Tick at least one.");
  }
  const int count = static_cast<int>(values_.values.size());
  if (count > kMostAxisValues) {
    values_ = {{},
               tr("%1 values are too many: leave %2 out.").arg(count).arg(count - kMostAxisValues)};
  }
  if (axis && values_.problem.isEmpty()) {
    Artwork before;
    before.recipe = document_->recipe();
    Artwork after = before;
    axis->prepare(after.recipe);
    if (after != before) hint = tr("For this, in every cell: %1.").arg(StepText(before, after));
  }
  problem_ = values_.problem;
  message_->setText(problem_.isEmpty() ? hint : problem_);
  const char* const role = problem_.isEmpty() ? "hint" : "error";
  if (message_->property("role") == QVariant(role)) return;
  message_->setProperty("role", role);
  message_->style()->polish(message_);
}

void AxisEditor::OfferAnew() {
  const StudyAxis* const axis = Find(key_);
  if (!axis || !axis->offer) return;
  typed_[key_] = axis->offer(document_->recipe());
  own_.remove(key_);
  ShowAxis();
  Q_EMIT Edited();
}

QVariantMap AxisEditor::state() const {
  QVariantMap typed;
  QVariantMap ticked;
  for (const QString& key : own_) {
    if (typed_.contains(key)) typed[key] = typed_[key];
    if (ticked_.contains(key)) ticked[key] = ticked_[key];
  }
  return {{"axis", wanted_.isEmpty() ? key_ : wanted_}, {"typed", typed}, {"ticked", ticked}};
}

void AxisEditor::Restore(const QVariantMap& state, const QString& taken) {
  if (!state.contains("axis")) return;
  const QVariantMap typed = state["typed"].toMap();
  for (auto entry = typed.begin(); entry != typed.end(); ++entry) {
    typed_[entry.key()] = entry.value().toString();
    own_.insert(entry.key());
  }
  const QVariantMap ticked = state["ticked"].toMap();
  for (auto entry = ticked.begin(); entry != ticked.end(); ++entry) {
    ticked_[entry.key()] = entry.value().toStringList();
    own_.insert(entry.key());
  }
  const QString axis = state["axis"].toString();
  if (axis.isEmpty() ? may_be_none_ : Find(axis) != nullptr) {
    Choose(axis);
  } else {
    for (const StudyAxis& other : axes_) {
      if (key_ != taken) break;
      key_ = other.key;
    }
    wanted_ = axis;
    ShowAxis();
  }
}

std::optional<StudyBoard::Side> AxisEditor::side() const {
  const StudyAxis* const axis = Find(key_);
  if (!axis) return std::nullopt;
  return StudyBoard::Side{*axis, values_.values};
}

}  // namespace pastiche
