#include "core/artwork/zip_archive.h"

#include <utility>

#include <zip.h>

#include "core/base/quoted.h"

namespace pastiche {
namespace {

constexpr zip_uint64_t kMostPacked = 1032;

struct CloseEntry {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

std::string TextOf(zip_error_t* error) {
  std::string text = zip_error_strerror(error);
  zip_error_fini(error);
  return text;
}

}  // namespace

void ZipReader::Close::operator()(zip* archive) const { zip_discard(archive); }

ZipReader::ZipReader(zip* archive) : archive_(archive) {}
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::Open(std::span<const std::byte> archive) {
  // The library takes it for an archive of nothing.
  if (archive.empty()) return Fail("the file is empty: open a copy or an earlier save of it");
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, &error);
  zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (opened == nullptr) {
    if (source != nullptr) zip_source_free(source);
    return Fail(
        "its archive cannot be read (%1): it is cut off or damaged; open a copy or an earlier save "
        "of it",
        TextOf(&error));
  }
  zip_error_fini(&error);
  return ZipReader(opened);
}

bool ZipReader::Has(const std::string& entry) const {
  return zip_name_locate(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW) >= 0;
}

Result<std::vector<std::byte>> ZipReader::Read(const std::string& entry, std::uint64_t most) const {
  const auto damaged = [&] {
    return Fail("its %1 is damaged: open a copy or an earlier save of it", Quoted(entry));
  };
  zip_stat_t status;
  if (zip_stat(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW, &status) != 0 ||
      (status.valid & ZIP_STAT_SIZE) == 0) {
    return Fail("its %1 is missing: open a copy or an earlier save of it", Quoted(entry));
  }
  if (status.size > most) return Fail("its %1 is too large", Quoted(entry));
  // Before there is room made for it: no method packs closer than deflate, 1032 to 1.
  if ((status.valid & ZIP_STAT_COMP_SIZE) == 0 || status.size / kMostPacked > status.comp_size) {
    return damaged();
  }
  const std::unique_ptr<zip_file_t, CloseEntry> stream(
      zip_fopen(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW));
  if (!stream) return damaged();
  std::vector<std::byte> bytes(static_cast<std::size_t>(status.size));
  std::size_t done = 0;
  while (done < bytes.size()) {
    const zip_int64_t count = zip_fread(stream.get(), bytes.data() + done, bytes.size() - done);
    if (count <= 0) return damaged();
    done += static_cast<std::size_t>(count);
  }
  // At the end the checksum is compared.
  std::byte beyond{};
  if (zip_fread(stream.get(), &beyond, 1) != 0) return damaged();
  return bytes;
}

Result<std::vector<std::byte>> MakeZip(const std::vector<ZipEntry>& entries) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* archive = whole == nullptr ? nullptr : zip_open_from_source(whole, ZIP_TRUNCATE, &error);
  if (archive == nullptr) {
    if (whole != nullptr) zip_source_free(whole);
    return Fail("the archive cannot be made (%1)", TextOf(&error));
  }
  zip_source_keep(whole);
  bool added = true;
  for (const ZipEntry& entry : entries) {
    zip_source_t* part =
        zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), /*freep=*/0);
    const zip_int64_t index =
        part == nullptr ? -1 : zip_file_add(archive, entry.name.c_str(), part, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      if (part != nullptr) zip_source_free(part);
      added = false;
      break;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, place, entry.compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    // 1980-01-01, the first that a zip can name: the bytes depend on what is in it alone.
    zip_file_set_dostime(archive, place, 0, 0x21, 0);
  }
  if (!added || zip_close(archive) != 0) {
    const std::string reason = zip_strerror(archive);
    zip_discard(archive);
    zip_source_free(whole);
    return Fail("the archive cannot be made (%1)", reason);
  }
  std::vector<std::byte> bytes;
  zip_stat_t status;
  bool read = zip_source_open(whole) == 0 && zip_source_stat(whole, &status) == 0;
  if (read) {
    bytes.resize(static_cast<std::size_t>(status.size));
    read = zip_source_read(whole, bytes.data(), bytes.size()) ==
           static_cast<zip_int64_t>(bytes.size());
    zip_source_close(whole);
  }
  zip_source_free(whole);
  if (!read) return Fail("the archive cannot be made: there is not enough memory");
  return bytes;
}

}  // namespace pastiche
