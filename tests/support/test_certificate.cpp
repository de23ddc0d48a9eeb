#include "tests/support/test_certificate.h"

#include <memory>
#include <stdexcept>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace pastiche {
namespace {

template <class T>
using Owned = std::unique_ptr<T, void (*)(T*)>;

void Need(bool good) {
  if (!good) throw std::runtime_error("no certificate for the test server");
}

void AddExtension(X509* certificate, int kind, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value),
                                        X509_EXTENSION_free);
  Need(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

Owned<X509> MakeCertificate(EVP_PKEY* key) {
  constexpr long kOneDay = 24L * 3600;
  Owned<X509> certificate(X509_new(), X509_free);
  X509_set_version(certificate.get(), X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kOneDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kOneDay);
  X509_set_pubkey(certificate.get(), key);
  X509_NAME* name = X509_get_subject_name(certificate.get());
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
  X509_set_issuer_name(certificate.get(), name);
  AddExtension(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1");
  AddExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
  Need(X509_sign(certificate.get(), key, EVP_sha256()) > 0);
  return certificate;
}

std::string Pem(X509* certificate) {
  const Owned<BIO> memory(BIO_new(BIO_s_mem()), [](BIO* bio) { BIO_free(bio); });
  Need(PEM_write_bio_X509(memory.get(), certificate) == 1);
  char* text = nullptr;
  const long length = BIO_get_mem_data(memory.get(), &text);
  return {text, static_cast<std::size_t>(length)};
}

}  // namespace

ssl_ctx_st* MakeTlsServerContext(std::string& certificate) {
  const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
  Need(key != nullptr);
  const Owned<X509> own = MakeCertificate(key.get());
  certificate = Pem(own.get());
  Owned<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
  Need(context != nullptr && SSL_CTX_use_certificate(context.get(), own.get()) == 1 &&
       SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1);
  return context.release();
}

}  // namespace pastiche
