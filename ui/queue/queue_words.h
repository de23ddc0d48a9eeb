#pragma once

#include <QString>

#include "ui/queue/queue.h"

/// How a queue and its entries are getting on, in words.
namespace pastiche {

/// "Waiting", "Painting fine detail, 2 min left", "Finished in 3:10", or why it failed.
QString QueueEntryText(const Queue& queue, const QueueEntry& entry);

/// How the whole queue is, in a sentence.
QString QueueText(const Queue& queue);

}  // namespace pastiche
