#include "ui/window/toasts.h"

#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/describe.h"
#include "ui/widgets/selectable_label.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kNoticeMs = 8000;
constexpr int kMostWidth = 620;
constexpr int kMargin = 14;

}  // namespace

/// One message, what can be done about it, and a cross.
class Toast : public QFrame {
 public:
  Toast()
      : text_(new SelectableLabel),
        way_out_(Describe(new QPushButton, Toasts::tr("What can be done"),
                          Toasts::tr("What can be done about it."))),
        close_(Describe(new QToolButton, Toasts::tr("Close the message"),
                        Toasts::tr("Close the message (Esc)"))) {
    setObjectName("toast");
    SetSpokenRole(this, QAccessible::AlertMessage);
    text_->setProperty("role", "problem");
    text_->setObjectName("problem");
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    way_out_->setObjectName("way_out");
    close_->setObjectName("close_problem");
    close_->setIcon(theme::Icon(":/icons/clear.svg"));
    close_->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(text_, 1);
    layout->addWidget(way_out_);
    layout->addWidget(close_);
    hide();
  }

  QPushButton* way_out() const { return way_out_; }
  QToolButton* close_button() const { return close_; }

  void Show(const QString& text, bool problem, const WayOut& way_out) {
    const char* const role = problem ? "toast-problem" : "toast";
    text_->setText(text);
    way_out_->setText(way_out.text);
    way_out_->setVisible(!way_out.text.isEmpty());
    if (!way_out.text.isEmpty()) Describe(way_out_, way_out.text, way_out.tip);
    if (property("role") != QVariant(role)) {
      setProperty("role", role);
      text_->setProperty("role", problem ? "problem" : "");
      for (QWidget* part : {static_cast<QWidget*>(this), static_cast<QWidget*>(text_)}) {
        part->style()->unpolish(part);
        part->style()->polish(part);
      }
    }
    setAccessibleName(text);
    show();
  }

 private:
  QLabel* text_;
  QPushButton* way_out_;
  QToolButton* close_;
};

Toasts::Toasts(QWidget* ground) : QWidget(ground) {
  setObjectName("toasts");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  for (Toast*& toast : toasts_) {
    toast = new Toast;
    layout->addWidget(toast);
    connect(toast->close_button(), &QToolButton::clicked, this, [=, this] { Close(toast, false); });
    connect(toast->way_out(), &QPushButton::clicked, this, [=, this] { Close(toast, true); });
  }
  notice_time_.setObjectName("notice_time");
  notice_time_.setSingleShot(true);
  notice_time_.setInterval(kNoticeMs);
  connect(&notice_time_, &QTimer::timeout, this, &Toasts::EndNotices);
  ground->installEventFilter(this);
  if (auto* pages = qobject_cast<QStackedWidget*>(ground)) {
    connect(pages, &QStackedWidget::currentChanged, this, &QWidget::raise);
  }
  ShowMessages();
}

void Toasts::Show(Problem cause, const QString& message, const WayOut& way_out) {
  const auto same = [cause](const Message& other) { return other.cause == cause; };
  const auto before = std::find_if(messages_.begin(), messages_.end(), same);
  if (message.isEmpty()) {
    if (before == messages_.end()) return;
    messages_.erase(before);
    return ShowMessages();
  }
  const bool known = before != messages_.end() && before->text == message;
  if (before != messages_.end()) {
    *before = {cause, message, way_out};
  } else {
    messages_.push_back({cause, message, way_out});
  }
  ShowMessages();
  if (!known) Announce(message);
}

int Toasts::Say(const QString& message, const WayOut& way_out) {
  // The one before was of something before.
  std::erase_if(messages_, IsPassing);
  messages_.push_back({std::nullopt, message, way_out, ++last_number_});
  notice_time_.start();
  ShowMessages();
  Announce(message);
  return last_number_;
}

int Toasts::ShowWork(int number, const QString& message, const WayOut& way_out) {
  if (number == 0) {
    messages_.push_back({std::nullopt, message, way_out, ++last_number_, /*work=*/true});
    ShowMessages();
    Announce(message);
    return last_number_;
  }
  for (Message& shown : messages_) {
    if (shown.number == number && !shown.cause) shown.text = message;
  }
  ShowMessages();
  return number;
}

void Toasts::TakeBack(int number) {
  const auto gone = [number](const Message& other) {
    return !other.cause && other.number == number;
  };
  if (std::erase_if(messages_, gone) > 0) ShowMessages();
}

void Toasts::Announce(const QString& message) {
  for (Toast* toast : toasts_) {
    if (toast->isHidden() || toast->accessibleName() != message) continue;
    // By a screen reader, wherever the keyboard is.
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT ReadOut(message);
    return;
  }
}

void Toasts::Dismiss() {
  std::erase_if(messages_, [](const Message& message) { return !message.work; });
  ShowMessages();
}

bool Toasts::has_problems() const {
  return std::any_of(messages_.begin(), messages_.end(),
                     [](const Message& message) { return message.cause.has_value(); });
}

std::size_t Toasts::FirstSeen() const {
  return messages_.size() > toasts_.size() ? messages_.size() - toasts_.size() : 0;
}

void Toasts::Close(const Toast* toast, bool act) {
  const std::size_t place =
      static_cast<std::size_t>(std::find(toasts_.begin(), toasts_.end(), toast) - toasts_.begin());
  const std::size_t index = FirstSeen() + place;
  if (index >= messages_.size()) return;
  const std::function<void()> then = act ? messages_[index].way_out.act : nullptr;
  messages_.erase(messages_.begin() + static_cast<std::ptrdiff_t>(index));
  ShowMessages();
  if (then) then();
}

void Toasts::EndNotices() {
  const QWidget* focus = QApplication::focusWidget();
  if (underMouse() || (focus && isAncestorOf(focus))) {
    notice_time_.start();
    return;
  }
  std::erase_if(messages_, IsPassing);
  ShowMessages();
}

void Toasts::ShowMessages() {
  const QWidget* focus = QApplication::focusWidget();
  const bool had_focus = focus && isAncestorOf(focus);
  const std::size_t first = FirstSeen();
  for (std::size_t i = 0; i < toasts_.size(); ++i) {
    if (first + i >= messages_.size()) {
      toasts_[i]->hide();
      continue;
    }
    const Message& message = messages_[first + i];
    toasts_[i]->Show(message.text, message.cause.has_value(), message.way_out);
  }
  setVisible(!messages_.empty());
  if (had_focus && messages_.empty()) parentWidget()->setFocus();
  Place();
}

void Toasts::Place() {
  if (isHidden()) return;
  const QRect ground = parentWidget()->rect();
  const int width = std::min(kMostWidth, ground.width() - 2 * kMargin);
  layout()->activate();
  const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                   : layout()->totalSizeHint().height();
  setGeometry((ground.width() - width) / 2, std::max(0, ground.height() - height - kMargin), width,
              height);
  raise();
}

bool Toasts::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) Place();
  return QWidget::eventFilter(watched, event);
}

}  // namespace pastiche
