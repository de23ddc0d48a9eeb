#include "core/weights/pickle_machine.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/weights/pickle_opcodes.h"

namespace pastiche {
namespace {

/// A VGG-19 state dict makes some 600.
constexpr std::size_t kMaxValues = 200'000;
constexpr std::size_t kMaxDepth = 100'000;
constexpr std::uint64_t kNewestProtocol = 5;
constexpr std::size_t kLongestName = 200;
Message CutOff() {
  return Text("it ends in the middle of its description: it is cut off or damaged");
}

}  // namespace

bool PickleMachine::Run() {
  while (problem_.empty()) {
    const auto code = static_cast<unsigned char>(TakeNumber(1));
    if (!problem_.empty()) break;
    if (code == kOpStop) {
      pickle_.root = Pop();
      pickle_.size = position_;
      if (!stack_.empty()) Problem(Text("it leaves values behind"));
      break;
    }
    const bool known =
        DoConstant(code) || DoText(code) || DoContainer(code) || DoMemo(code) || DoCall(code);
    if (!known) {
      Problem(Text("it has %1, which no state dict needs: it is refused, and nothing of it was run",
                   UnknownOpcodeText(code)));
    }
  }
  return problem_.empty();
}

bool PickleMachine::DoConstant(unsigned char code) {
  switch (code) {
    case kOpProto:
      if (TakeNumber(1) > kNewestProtocol) Problem(Text("it is of a newer pickle protocol than 5"));
      return true;
    case kOpFrame:
      // Only says how much to read ahead.
      TakeNumber(8);
      return true;
    case kOpNone:
      Push(PickleNone{});
      return true;
    case kOpNewTrue:
    case kOpNewFalse:
      Push(code == kOpNewTrue);
      return true;
    case kOpBinInt:
      Push(std::int64_t{static_cast<std::int32_t>(TakeNumber(4))});
      return true;
    case kOpBinInt1:
      Push(static_cast<std::int64_t>(TakeNumber(1)));
      return true;
    case kOpBinInt2:
      Push(static_cast<std::int64_t>(TakeNumber(2)));
      return true;
    case kOpLong1:
      TakeLongInteger(TakeNumber(1));
      return true;
    case kOpLong4:
      TakeLongInteger(TakeNumber(4));
      return true;
    case kOpBinFloat: {
      // The only number with its most significant byte first.
      std::uint64_t bits = 0;
      for (int i = 0; i < 8; ++i) bits = bits << 8 | TakeNumber(1);
      Push(std::bit_cast<double>(bits));
      return true;
    }
    default:
      return false;
  }
}

bool PickleMachine::DoText(unsigned char code) {
  int bytes = 0;
  switch (code) {
    case kOpShortBinString:
    case kOpShortBinUnicode:
      bytes = 1;
      break;
    case kOpBinString:
    case kOpBinUnicode:
      bytes = 4;
      break;
    case kOpBinUnicode8:
      bytes = 8;
      break;
    default:
      return false;
  }
  Push(std::string(TakeText(TakeNumber(bytes))));
  return true;
}

bool PickleMachine::DoContainer(unsigned char code) {
  switch (code) {
    case kOpMark:
      if (marks_.size() == kMaxDepth) Problem(Text("it is nested too deeply"));
      marks_.push_back(stack_.size());
      return true;
    case kOpEmptyTuple:
      Push(PickleTuple{});
      return true;
    case kOpTuple:
      Push(PickleTuple{PopToMark()});
      return true;
    case kOpTuple1:
    case kOpTuple2:
    case kOpTuple3: {
      std::vector<PickleId> items(code - kOpTuple1 + 1);
      for (auto item = items.rbegin(); item != items.rend(); ++item) *item = Pop();
      Push(PickleTuple{std::move(items)});
      return true;
    }
    case kOpEmptyList:
      Push(PickleList{});
      return true;
    case kOpEmptyDict:
      Push(PickleDict{});
      return true;
    case kOpAppend:
    case kOpAppends: {
      const std::vector<PickleId> items =
          code == kOpAppends ? PopToMark() : std::vector<PickleId>{Pop()};
      if (stack_.empty()) {
        Problem(Text("it takes from an empty stack"));
      } else if (auto* list = As<PickleList>(stack_.back(), Text("a list"))) {
        list->items.insert(list->items.end(), items.begin(), items.end());
      }
      return true;
    }
    case kOpSetItem: {
      const PickleId value = Pop();
      const PickleId key = Pop();
      SetItems({key, value});
      return true;
    }
    case kOpSetItems:
      SetItems(PopToMark());
      return true;
    default:
      return false;
  }
}

bool PickleMachine::DoMemo(unsigned char code) {
  switch (code) {
    case kOpBinPut:
    case kOpLongBinPut:
    case kOpMemoize: {
      const std::uint64_t key =
          code == kOpMemoize ? memo_.size() : TakeNumber(code == kOpBinPut ? 1 : 4);
      if (stack_.empty()) {
        Problem(Text("it takes from an empty stack"));
      } else if (memo_.size() == kMaxValues) {
        Problem(Text("it remembers too many values"));
      } else {
        memo_[key] = stack_.back();
      }
      return true;
    }
    case kOpBinGet:
    case kOpLongBinGet: {
      const auto found = memo_.find(TakeNumber(code == kOpBinGet ? 1 : 4));
      if (found == memo_.end()) {
        Problem(Text("it asks for a value that it has not kept"));
      } else {
        PushId(found->second);
      }
      return true;
    }
    default:
      return false;
  }
}

std::uint64_t PickleMachine::TakeNumber(int bytes) {
  std::uint64_t number = 0;
  const std::string_view text = TakeText(static_cast<std::uint64_t>(bytes));
  for (std::size_t i = text.size(); i-- > 0;) {
    number = number << 8 | static_cast<unsigned char>(text[i]);
  }
  return number;
}

std::string_view PickleMachine::TakeText(std::uint64_t size) {
  if (size > bytes_.size() - position_) {
    Problem(CutOff());
    return {};
  }
  const auto* begin = reinterpret_cast<const char*>(bytes_.data()) + position_;
  position_ += static_cast<std::size_t>(size);
  return {begin, static_cast<std::size_t>(size)};
}

std::string_view PickleMachine::TakeLine() {
  const auto rest = bytes_.subspan(position_, std::min(kLongestName, bytes_.size() - position_));
  const auto end = std::find(rest.begin(), rest.end(), std::byte{'\n'});
  if (end == rest.end()) {
    Problem(rest.size() < kLongestName ? CutOff() : Text("it has a name that does not end"));
    return {};
  }
  const std::string_view line = TakeText(static_cast<std::uint64_t>(end - rest.begin()));
  TakeText(1);
  return line;
}

void PickleMachine::TakeLongInteger(std::uint64_t size) {
  const std::string_view bytes = TakeText(size);
  if (size > 8) {
    Problem(Text("it has a number of more than 64 bits"));
    return;
  }
  std::uint64_t number = !bytes.empty() && (bytes.back() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
  for (std::size_t i = bytes.size(); i-- > 0;) {
    number = number << 8 | static_cast<unsigned char>(bytes[i]);
  }
  Push(static_cast<std::int64_t>(number));
}

void PickleMachine::Push(PickleValue value) {
  if (pickle_.values.size() == kMaxValues) {
    Problem(Text("it has more than %1 values", kMaxValues));
    return;
  }
  pickle_.values.push_back(std::move(value));
  PushId(static_cast<PickleId>(pickle_.values.size() - 1));
}

void PickleMachine::PushId(PickleId id) {
  if (stack_.size() == kMaxValues) Problem(Text("its stack grows without end"));
  stack_.push_back(id);
}

PickleId PickleMachine::Pop() {
  if (stack_.empty() || (!marks_.empty() && marks_.back() == stack_.size())) {
    Problem(Text("it takes from an empty stack"));
    return 0;
  }
  const PickleId id = stack_.back();
  stack_.pop_back();
  return id;
}

std::vector<PickleId> PickleMachine::PopToMark() {
  if (marks_.empty()) {
    Problem(Text("it takes values up to a mark that is not there"));
    return {};
  }
  // Nothing pops below a mark, so the stack is at least as high.
  const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
  std::vector<PickleId> values(begin, stack_.end());
  stack_.erase(begin, stack_.end());
  marks_.pop_back();
  return values;
}

void PickleMachine::SetItems(const std::vector<PickleId>& keys_and_values) {
  if (stack_.empty() || keys_and_values.size() % 2 != 0) {
    Problem(Text("it sets items without a dict or without a value"));
    return;
  }
  auto* dict = As<PickleDict>(stack_.back(), Text("a dict"));
  for (std::size_t i = 0; dict != nullptr && i < keys_and_values.size(); i += 2) {
    dict->items.emplace_back(keys_and_values[i], keys_and_values[i + 1]);
  }
}

template <class Kind>
Kind* PickleMachine::As(PickleId id, const Message& wanted) {
  Kind* value = id < pickle_.values.size() ? std::get_if<Kind>(&pickle_.values[id]) : nullptr;
  if (value == nullptr) Problem(Text("it has something else where %1 belongs", wanted));
  return value;
}

template PickleTuple* PickleMachine::As(PickleId, const Message&);
template PickleList* PickleMachine::As(PickleId, const Message&);
template PickleDict* PickleMachine::As(PickleId, const Message&);
template PickleGlobal* PickleMachine::As(PickleId, const Message&);
template PickleStorage* PickleMachine::As(PickleId, const Message&);
template std::int64_t* PickleMachine::As(PickleId, const Message&);
template std::string* PickleMachine::As(PickleId, const Message&);

}  // namespace pastiche
