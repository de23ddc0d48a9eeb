#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/weights/pickle.h"

namespace pastiche {

/// Executes the instructions of one pickle (pickle.h). Every value is kept until the end and named
/// by its index, so that neither cycles nor depth cost anything. The first problem ends the run.
class PickleMachine {
 public:
  explicit PickleMachine(std::span<const std::byte> bytes) : bytes_(bytes) {}

  /// Runs to the STOP; false at a problem.
  bool Run();

  const Message& problem() const { return problem_; }
  Pickle TakePickle() { return std::move(pickle_); }

 private:
  // Each returns whether the instruction was one of its group; what it finds wrong is in problem_.
  bool DoConstant(unsigned char code);
  bool DoText(unsigned char code);
  bool DoContainer(unsigned char code);
  bool DoMemo(unsigned char code);
  bool DoCall(unsigned char code);

  // Bytes of the pickle; at its end, a problem and zeros.
  std::uint64_t TakeNumber(int bytes);
  std::string_view TakeText(std::uint64_t size);
  std::string_view TakeLine();

  void Push(PickleValue value);
  void PushId(PickleId id);
  /// The topmost value; at an empty stack a problem and id 0.
  PickleId Pop();
  /// The values above the topmost mark, which goes too.
  std::vector<PickleId> PopToMark();
  /// The value that `id` names, if it is of that kind; else a problem.
  template <class Kind>
  Kind* As(PickleId id, const Message& wanted);

  void TakeLongInteger(std::uint64_t size);
  void SetItems(const std::vector<PickleId>& keys_and_values);
  void PushGlobal(std::string_view module, std::string_view name);
  void PushStorage(const PickleTuple& description);
  void Reduce();
  void Build();
  void MakeOrderedDict(const PickleTuple& arguments);
  void MakeTensor(const std::string& function, const PickleTuple& arguments, std::size_t most);

  void Problem(Message problem) {
    if (problem_.empty()) problem_ = std::move(problem);
  }

  std::span<const std::byte> bytes_;
  std::size_t position_ = 0;
  Message problem_;
  Pickle pickle_;
  std::vector<PickleId> stack_;
  /// Heights of the stack.
  std::vector<std::size_t> marks_;
  std::unordered_map<std::uint64_t, PickleId> memo_;
  /// Of Pickle::storages, by key.
  std::unordered_map<std::string, std::size_t> storage_index_;
  /// Items that calls have copied into dicts.
  std::size_t copied_items_ = 0;
};

}  // namespace pastiche
