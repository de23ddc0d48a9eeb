#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/weights/pickle.h"
#include "core/weights/weight_file.h"

/// The formats that WeightFile::Open chooses from.
namespace pastiche {

inline constexpr std::string_view kZipSignature = "PK\x03\x04";
/// A pickle of the number 0x1950A86A20F9469CFC6C, in protocol 2.
inline constexpr std::string_view kLegacySignature(
    "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

Result<std::unique_ptr<WeightFile>> OpenSafetensors(InputFile file);

/// PyTorch 1.6 and later: a zip archive NAME/data.pkl, NAME/data/KEY ... of which each entry but
/// the pickle is a storage.
Result<std::unique_ptr<WeightFile>> OpenZipWeights(InputFile file);

/// PyTorch before 1.6: pickles of a magic number, a version, facts of the machine, the state dict
/// and the list of storages; then each storage as a 64-bit number of elements and the elements.
Result<std::unique_ptr<WeightFile>> OpenLegacyWeights(InputFile file);

/// The tensors of a pickled state dict, as WeightFile names them: `storage` is the storage's key.
Result<std::map<std::string, StoredTensor>> StoredTensorsOf(const Pickle& pickle,
                                                            std::string_view name);

}  // namespace pastiche
