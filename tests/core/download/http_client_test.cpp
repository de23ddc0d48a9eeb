#include "core/download/http_client.h"

#include <chrono>
#include <fstream>
#include <future>
#include <iterator>
#include <stop_token>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/base/cancelled.h"
#include "tests/core/download/download_support.h"
#include "tests/support/environment.h"
#include "tests/support/served_file.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class HttpClientTest : public ::testing::Test {
 protected:
  Result<HttpResponse> Get(const HttpRequest& request, const HttpOptions& options = {}) {
    HttpClient client(options);
    return client.Get(request, body_, {});
  }

  const NoProxies no_proxies_;
  const ServedFile file_{"0123456789"};
  TextBody body_;
};

TEST_F(HttpClientTest, TakesAWholeFile) {
  const LoopbackServer server(
      [&](const auto& request, auto& connection) { file_.Answer(request, connection); });
  const auto response = Get({server.Url("/file"), {}});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 200);
  EXPECT_EQ(response->length, 10u);
  EXPECT_EQ(response->file_size, 10u);
  EXPECT_EQ(response->version, "\"v1\"");
  EXPECT_EQ(body_.text, "0123456789");
}

TEST_F(HttpClientTest, TakesAPart) {
  const LoopbackServer server(
      [&](const auto& request, auto& connection) { file_.Answer(request, connection); });
  auto response = Get({server.Url("/file"), ByteRange{2, 5}});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 206);
  EXPECT_EQ(response->range, (ByteRange{2, 5}));
  EXPECT_EQ(response->file_size, 10u);
  EXPECT_EQ(body_.text, "234");
  response = Get({server.Url("/file"), ByteRange{7, ByteRange::kToTheEnd}});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(body_.text, "234789");
  EXPECT_EQ(server.requests()[1].headers.at("range"), "bytes=7-");
}

TEST_F(HttpClientTest, SaysWhoItIsAndNothingMore) {
  const LoopbackServer server([&](const auto& /*request*/, auto& connection) {
    connection.SendEmpty(200, {"Set-Cookie: who=me"});
  });
  HttpClient client;
  for (int i = 0; i < 2; ++i) ASSERT_TRUE(client.Get({server.Url("/file"), {}}, body_, {}));
  for (const LoopbackRequest& request : server.requests()) {
    EXPECT_EQ(request.method, "GET");
    EXPECT_THAT(request.headers.at("user-agent"), StartsWith("pastiche/"));
    EXPECT_FALSE(request.headers.contains("cookie"));
    EXPECT_FALSE(request.headers.contains("referer"));
    // Host, user agent and what is accepted.
    EXPECT_EQ(request.headers.size(), 3u);
  }
}

TEST_F(HttpClientTest, TheVersionIsTheStrongETagOrTheDate) {
  std::vector<std::string> headers;
  const LoopbackServer server(
      [&](const auto& /*request*/, auto& connection) { connection.SendEmpty(200, headers); });
  const auto version = [&] {
    const auto response = Get({server.Url("/"), {}});
    server.WaitUntilIdle();
    return response->version;
  };
  EXPECT_EQ(version(), "");
  headers = {"ETag: W/\"weak\""};
  EXPECT_EQ(version(), "");
  headers.emplace_back("Last-Modified: Sat, 01 Jan 2022 00:00:00 GMT");
  EXPECT_EQ(version(), "Sat, 01 Jan 2022 00:00:00 GMT");
  headers.front() = "ETag: \"strong\"";
  EXPECT_EQ(version(), "\"strong\"");
}

TEST_F(HttpClientTest, FollowsRedirects) {
  const LoopbackServer server([&](const auto& request, auto& connection) {
    if (request.target == "/old") {
      connection.SendEmpty(302, {"Location: /new", "ETag: \"of the redirect\""});
    } else {
      file_.Answer(request, connection);
    }
  });
  const auto response = Get({server.Url("/old"), ByteRange{0, 4}});
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(body_.text, "0123");
  EXPECT_EQ(response->version, "\"v1\"");
  EXPECT_EQ(server.requests().size(), 2u);
  EXPECT_EQ(server.requests()[1].Range(), (ByteRange{0, 4}));
}

TEST_F(HttpClientTest, EndsARedirectLoop) {
  const LoopbackServer server([&](const auto& /*request*/, auto& connection) {
    connection.SendEmpty(302, {"Location: /again"});
  });
  HttpOptions options;
  options.max_redirects = 3;
  const auto response = Get({server.Url("/file"), {}}, options);
  ASSERT_FALSE(response);
  EXPECT_EQ(English(response.error().message),
            server.Url("/file") +
                ": the server sends from one address to the next without end; take the file from "
                "elsewhere");
  EXPECT_EQ(server.requests().size(), 4u);
}

TEST_F(HttpClientTest, StatusesAreToldWithoutTheirBodies) {
  int status = 0;
  const LoopbackServer server([&](const auto& /*request*/, auto& connection) {
    connection.SendHead(status, {"Content-Length: 5"});
    connection.Send("sorry");
  });
  for (const auto& [number, fragment] :
       {std::pair(404, "404, there is no such file; take the file from elsewhere"),
        std::pair(500, "500, it has a problem of its own; try again later"),
        std::pair(403, "403, no permission; take the file from elsewhere")}) {
    status = number;
    const auto response = Get({server.Url("/file"), {}});
    server.WaitUntilIdle();
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->status, number);
    EXPECT_EQ(body_.text, "");
    EXPECT_EQ(English(StatusProblem(server.Url("/file"), number)),
              server.Url("/file") + ": the server answers " + fragment);
  }
}

TEST_F(HttpClientTest, NoticesThatTheConnectionWasCutOff) {
  const LoopbackServer server(
      [&](const auto& request, auto& connection) { file_.AnswerCut(request, connection, 4); });
  const auto response = Get({server.Url("/file"), {}});
  ASSERT_FALSE(response);
  EXPECT_EQ(English(response.error().message),
            server.Url("/file") + ": the connection was cut off; try again");
  EXPECT_EQ(body_.text, "0123");
}

TEST_F(HttpClientTest, SaysThatNobodyIsThere) {
  std::string url;
  {
    const LoopbackServer server([](const auto&, auto&) {});
    url = server.Url("/file");
  }
  const auto response = Get({url, {}});
  ASSERT_FALSE(response);
  EXPECT_EQ(English(response.error().message),
            url +
                ": no connection to the server or the proxy; check the address and the network "
                "connection");
}

TEST_F(HttpClientTest, GivesUpWhenTheServerIsTooSlow) {
  const LoopbackServer server([&](const auto& request, auto& connection) {
    file_.AnswerAndFallSilent(request, connection, 4);
  });
  const auto response = Get({server.Url("/file"), {}}, Impatient());
  ASSERT_FALSE(response);
  EXPECT_EQ(English(response.error().message),
            server.Url("/file") +
                ": the server is too slow: less than 1024 bytes per second for 1 s; try again "
                "later");
}

/// Blocks until the thread sleeps, for a minute at the most; false if it does not.
bool WaitUntilAsleep(pid_t thread) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  while (std::chrono::steady_clock::now() < deadline) {
    std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    // "NUMBER (NAME) STATE ...", and a name may have anything in it.
    if (const std::size_t end = text.rfind(')');
        end != std::string::npos && text.compare(end, 3, ") S") == 0) {
      return true;
    }
    std::this_thread::yield();
  }
  return false;
}

TEST_F(HttpClientTest, AStopEndsTheWaitForASilentServer) {
  const LoopbackServer server([&](const auto& request, auto& connection) {
    if (request.target == "/silence") {
      connection.WaitUntilClientGoes();
    } else {
      file_.Answer(request, connection);
    }
  });
  // Nothing but the stop can end this within the time that is waited for it: no speed is demanded,
  // and curl's timers for connections do not run in a second request.
  HttpOptions options;
  options.slowest = 0;
  options.connect_timeout = std::chrono::hours(1);
  std::stop_source stop;
  std::promise<pid_t> client_thread;
  std::future<bool> cancelled = std::async(std::launch::async, [&] {
    client_thread.set_value(::gettid());
    HttpClient client(options);
    TextBody body;
    try {
      EXPECT_TRUE(client.Get({server.Url("/file"), {}}, body, stop.get_token()));
      static_cast<void>(client.Get({server.Url("/silence"), {}}, body, stop.get_token()));
    } catch (const Cancelled&) {
      return true;
    }
    return false;
  });
  ASSERT_TRUE(server.WaitForRequests(2));
  ASSERT_TRUE(WaitUntilAsleep(client_thread.get_future().get()));
  stop.request_stop();
  ASSERT_EQ(cancelled.wait_for(std::chrono::seconds(20)), std::future_status::ready);
  EXPECT_TRUE(cancelled.get());
}

TEST_F(HttpClientTest, AStopFromBeforeAsksForNothing) {
  const LoopbackServer server([](const auto&, auto& connection) { connection.SendEmpty(200); });
  std::stop_source stop;
  stop.request_stop();
  HttpClient client;
  EXPECT_THROW(static_cast<void>(client.Get({server.Url("/"), {}}, body_, stop.get_token())),
               Cancelled);
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(HttpClientTest, WhatTheBodySaysEndsTheTransfer) {
  class Refusing : public TextBody {
   public:
    Result<void> Append(std::span<const std::byte> /*bytes*/) override { return Fail("enough"); }
  };
  class Throwing : public TextBody {
   public:
    Result<bool> Begin(const HttpResponse& /*response*/) override { throw std::bad_alloc(); }
  };
  const LoopbackServer server(
      [&](const auto& request, auto& connection) { file_.Answer(request, connection); });
  HttpClient client;
  Refusing refusing;
  const auto response = client.Get({server.Url("/file"), {}}, refusing, {});
  ASSERT_FALSE(response);
  EXPECT_EQ(English(response.error().message), "enough");
  Throwing throwing;
  EXPECT_THROW(static_cast<void>(client.Get({server.Url("/file"), {}}, throwing, {})),
               std::bad_alloc);
  // And the client is as good as new.
  ASSERT_TRUE(client.Get({server.Url("/file"), {}}, body_, {}));
  EXPECT_EQ(body_.text, "0123456789");
}

TEST_F(HttpClientTest, UsesTheProxyOfTheEnvironment) {
  const LoopbackServer proxy(
      [&](const auto& request, auto& connection) { file_.Answer(request, connection); });
  const ScopedEnvironment variable("http_proxy", proxy.Url(""));
  // A name that no server has (RFC 6761): only a proxy can answer for it.
  ASSERT_TRUE(Get({"http://weights.invalid/file", {}}));
  EXPECT_EQ(body_.text, "0123456789");
  ASSERT_EQ(proxy.requests().size(), 1u);
  EXPECT_EQ(proxy.requests()[0].target, "http://weights.invalid/file");

  const ScopedEnvironment except("no_proxy", "weights.invalid");
  const auto direct = Get({"http://weights.invalid/file", {}});
  ASSERT_FALSE(direct);
  EXPECT_THAT(English(direct.error().message), HasSubstr("no server of this name is found"));
  EXPECT_EQ(proxy.requests().size(), 1u);
}

TEST_F(HttpClientTest, UsesTheProxyForHttpsToo) {
  const LoopbackServer proxy(
      [&](const auto& /*request*/, auto& connection) { connection.SendEmpty(502); });
  const ScopedEnvironment variable("https_proxy", proxy.Url(""));
  EXPECT_FALSE(Get({"https://weights.invalid/file", {}}));
  ASSERT_EQ(proxy.requests().size(), 1u);
  EXPECT_EQ(proxy.requests()[0].method, "CONNECT");
  EXPECT_EQ(proxy.requests()[0].target, "weights.invalid:443");
}

}  // namespace
}  // namespace pastiche
