#include "tests/core/download/fetch_test.h"

#include <fstream>
#include <iterator>

#include "core/base/sha256.h"
#include "core/download/convolution_plan.h"
#include "core/download/part_file.h"
#include "core/weights/safetensors.h"

namespace pastiche {

FetchTest::FetchTest()
    : file_(MakeTorchvisionFile(kWidths, {{{kExtra, {100}}}, 1})),
      served_{file_.bytes},
      script_([this](int, const auto& request, auto& connection) {
        served_.Answer(request, connection);
      }),
      server_([this](const auto& request, auto& connection) {
        script_(next_++, request, connection);
      }) {
  network_.name = "tiny";
  network_.licence = "none";
  network_.source = NetworkSource{.url = "https://weights.invalid/file",
                                  .sha256 = Sha256(std::as_bytes(std::span(file_.bytes))),
                                  .widths = kWidths,
                                  .tensor_sha256 = {}};
  options_.url = server_.Url("/file");
  options_.observer.notice = [this](const Message& line) { notices_.push_back(English(line)); };
  options_.observer.progress = [this](const DownloadProgress& at) { progress_.push_back(at); };
}

Result<FetchSummary> FetchTest::Fetch(const std::stop_token& stop) {
  /// Also where it throws.
  struct Rest {
    ~Rest() { server.WaitUntilIdle(); }
    const LoopbackServer& server;
  };
  const Rest rest{server_};
  return FetchNetwork(network_, target_, options_, stop);
}

std::string FetchTest::ProblemOfFetch() {
  const Result<FetchSummary> fetched = Fetch();
  if (fetched) return "none";
  const std::string message = English(fetched.error().message);
  EXPECT_TRUE(message.starts_with(options_.url + ": ")) << message;
  EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  return message.substr(options_.url.size() + 2);
}

void FetchTest::Forget() {
  forgotten_ = server_.requests().size();
  next_ = 0;
  notices_.clear();
  progress_.clear();
}

std::vector<ByteRange> FetchTest::Asked() const {
  const std::vector<LoopbackRequest> requests = server_.requests();
  std::vector<ByteRange> asked;
  for (std::size_t i = forgotten_; i < requests.size(); ++i) {
    asked.push_back(requests[i].Range().value_or(ByteRange{0, ByteRange::kToTheEnd}));
  }
  return asked;
}

std::vector<ByteRange> FetchTest::HeaderRanges() const {
  return {{0, 8}, {8, file_.tensors.at("features.0.bias").begin}};
}

std::vector<ByteRange> FetchTest::ConvolutionRanges() const {
  return {{file_.tensors.at("features.0.bias").begin, file_.tensors.at(kExtra).begin},
          {file_.tensors.at(kExtra).end, file_.tensors.at("features.7.weight").end}};
}

void FetchTest::ChangeFile() {
  file_ = MakeTorchvisionFile(kWidths, {{{kExtra, {100}}}, 2});
  served_.bytes = file_.bytes;
  served_.etag = "\"v2\"";
}

void FetchTest::ExpectFetched() const {
  std::ifstream stream(target_, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(stream)), {});
  const auto header = ParseSafetensors(std::as_bytes(std::span(text)), "target");
  ASSERT_TRUE(header) << header.error().message;
  EXPECT_EQ(header->metadata.at("name"), "tiny");
  EXPECT_EQ(header->metadata.at("origin"), options_.url);
  EXPECT_EQ(header->metadata.at("pooling"), "max");
  EXPECT_EQ(header->metadata.at("preprocessing"), "torch");
  EXPECT_EQ(header->metadata.at("licence"), "none");
  // What must be in it, found by the plan's own tests to be right.
  const auto source = ParseSafetensors(std::as_bytes(std::span(file_.bytes)), "source");
  ASSERT_TRUE(source) << source.error().message;
  const auto plan = PlanConvolutions(*source, kWidths, "source");
  ASSERT_TRUE(plan) << plan.error().message;
  EXPECT_EQ(header->tensors.size(), plan->size());
  for (const ConvolutionTensor& tensor : *plan) {
    const TensorEntry& entry = header->tensors.at(tensor.name);
    EXPECT_EQ(entry.shape, tensor.shape) << tensor.name;
    EXPECT_EQ(text.substr(entry.begin, entry.end - entry.begin),
              file_.bytes.substr(tensor.bytes.begin, tensor.bytes.length()))
        << tensor.name;
  }
  EXPECT_FALSE(std::filesystem::exists(PartPath(target_)));
  EXPECT_FALSE(std::filesystem::exists(PartPath(target_).string() + ".json"));
}

void FetchTest::ExpectNothingLeft() const {
  EXPECT_TRUE(std::filesystem::is_empty(target_.parent_path()));
}

}  // namespace pastiche
