#include "ui/window/problem_banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QToolButton>

#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {

ProblemBanner::ProblemBanner(QWidget* parent) : QFrame(parent), text_(new QLabel) {
  setProperty("role", "problem-banner");
  text_->setProperty("role", "problem");
  text_->setObjectName("problem");
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* close = Describe(new QToolButton, tr("Close the message"), tr("Close the message (Esc)"));
  close->setObjectName("close_problem");
  close->setIcon(theme::Icon(":/icons/clear.svg"));
  close->setAutoRaise(true);
  connect(close, &QToolButton::clicked, this, &ProblemBanner::Dismiss);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(14, 7, 8, 7);
  layout->setSpacing(10);
  layout->addWidget(text_, 1);
  layout->addWidget(close, 0, Qt::AlignTop);
  ShowMessages();
}

void ProblemBanner::Show(Problem cause, const QString& message) {
  if (message.isEmpty()) {
    if (messages_.erase(cause) == 0) return;
  } else {
    messages_[cause] = message;
  }
  ShowMessages();
}

void ProblemBanner::Dismiss() {
  messages_.clear();
  ShowMessages();
}

void ProblemBanner::ShowMessages() {
  QStringList lines;
  for (const auto& [cause, message] : messages_) lines.append(message);
  text_->setText(lines.join('\n'));
  setVisible(!lines.isEmpty());
}

}  // namespace pastiche
