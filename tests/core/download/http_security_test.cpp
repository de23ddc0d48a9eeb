#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/download/http_client.h"
#include "tests/core/download/download_support.h"
#include "tests/support/environment.h"
#include "tests/support/served_file.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;

/// A server with a certificate of its own, that is trusted if its file is in SSL_CERT_FILE.
class HttpSecurity : public ::testing::Test {
 protected:
  void SetUp() override { std::ofstream(certificate_) << server_.certificate(); }

  Result<HttpResponse> Get(const std::string& url) {
    HttpClient client;
    return client.Get({url, {}}, body_, {});
  }

  const NoProxies no_proxies_;
  const TemporaryFolder folder_;
  const std::string certificate_ = (folder_ / "certificate.pem").string();
  const ServedFile file_{"0123456789"};
  const LoopbackServer plain_{[&](const auto& request, auto& connection) {
    if (request.target == "/to-secured") {
      connection.SendEmpty(302, {"Location: " + server_.Url("/file")});
    } else {
      file_.Answer(request, connection);
    }
  }};
  const LoopbackServer server_{[&](const auto& request, auto& connection) {
                                 if (request.target == "/to-plain") {
                                   connection.SendEmpty(302, {"Location: " + plain_.Url("/file")});
                                 } else if (request.target == "/to-file") {
                                   connection.SendEmpty(302, {"Location: file:///etc/hostname"});
                                 } else {
                                   file_.Answer(request, connection);
                                 }
                               },
                               LoopbackServer::Security::kTls};
  TextBody body_;
};

TEST_F(HttpSecurity, ACertificateThatIsTrusted) {
  const ScopedEnvironment trusted("SSL_CERT_FILE", certificate_);
  const auto response = Get(server_.Url("/file"));
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(body_.text, "0123456789");
}

TEST_F(HttpSecurity, ACertificateThatIsNot) {
  const auto response = Get(server_.Url("/file"));
  ASSERT_FALSE(response);
  EXPECT_THAT(English(response.error().message),
              HasSubstr("certificate is not one that this computer trusts"));
  EXPECT_TRUE(server_.requests().empty());
}

TEST_F(HttpSecurity, CertificatesThatCannotBeRead) {
  const ScopedEnvironment missing("SSL_CERT_FILE", (folder_ / "none.pem").string());
  const auto response = Get(server_.Url("/file"));
  ASSERT_FALSE(response);
  EXPECT_THAT(English(response.error().message), HasSubstr("correct SSL_CERT_FILE"));
}

TEST_F(HttpSecurity, ARedirectDoesNotLeaveHttps) {
  const ScopedEnvironment trusted("SSL_CERT_FILE", certificate_);
  for (const char* path : {"/to-plain", "/to-file"}) {
    const auto response = Get(server_.Url(path));
    ASSERT_FALSE(response);
    EXPECT_EQ(English(response.error().message),
              server_.Url(path) +
                  ": the server sends to an address that is not secured by https, "
                  "which is not followed; take the file from elsewhere");
  }
  EXPECT_EQ(body_.text, "");
  EXPECT_TRUE(plain_.requests().empty());
}

TEST_F(HttpSecurity, ARedirectMayLeadToHttps) {
  const ScopedEnvironment trusted("SSL_CERT_FILE", certificate_);
  const auto response = Get(plain_.Url("/to-secured"));
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(body_.text, "0123456789");
}

}  // namespace
}  // namespace pastiche
