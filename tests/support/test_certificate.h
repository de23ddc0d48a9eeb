#pragma once

#include <string>

struct ssl_ctx_st;

namespace pastiche {

/// The settings of a TLS server at 127.0.0.1 with a new key and a certificate signed by itself. The
/// caller frees it with SSL_CTX_free. `certificate` becomes its certificate as PEM.
ssl_ctx_st* MakeTlsServerContext(std::string& certificate);

}  // namespace pastiche
