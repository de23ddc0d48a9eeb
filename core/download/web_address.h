#pragma once

#include <string>

#include "core/base/result.h"

namespace pastiche {

/// Whether files can be fetched from `url`: a well-formed http:// or https:// address with a
/// server. The Error names the address.
Result<void> CheckWebAddress(const std::string& url);

/// The address as it may stand in messages and files: without user, password, query and fragment,
/// in any of which a secret may be.
std::string PublicAddress(const std::string& url);

/// "https", for an address that CheckWebAddress lets pass.
std::string SchemeOf(const std::string& url);

}  // namespace pastiche
