// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libcurl's multi interface does with nothing around it: posts the same body again and again, with as
// many transfers at once as asked for, on kept connections.
//
//   posts PORT SECONDS AT_ONCE BYTES
//
// Prints one JSON object: perSecond, and CPU seconds for a thousand posts (cpuPerThousand).

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <curl/curl.h>
#include <string>
#include <vector>

namespace {

size_t ignore(char *, size_t size, size_t count, void *)
{
    return size * count;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fprintf(stderr, "usage: posts PORT SECONDS AT_ONCE BYTES\n");
        return 2;
    }
    const std::string url = std::string("http://127.0.0.1:") + argv[1] + "/hook";
    const std::string body(size_t(std::atoll(argv[4])), 'x');
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM *multi = curl_multi_init();
    curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    std::vector<CURL *> handles;
    for (int i = 0; i < std::atoi(argv[3]); ++i) {
        CURL *handle = curl_easy_init();
        curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.c_str());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, ignore);
        curl_multi_add_handle(multi, handle);
        handles.push_back(handle);
    }
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const auto end = start
        + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(std::atof(argv[2])));
    long long done = 0;
    while (Clock::now() < end) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->data.result != CURLE_OK) {
                std::fprintf(stderr, "posts: %s\n", curl_easy_strerror(message->data.result));
                return 1;
            }
            ++done;
            CURL *handle = message->easy_handle;
            curl_multi_remove_handle(multi, handle);
            curl_multi_add_handle(multi, handle);
        }
        curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    const double used = double(std::clock()) / CLOCKS_PER_SEC;
    std::printf(
        "{\"perSecond\":%.1f,\"cpuPerThousand\":%.4f}\n", double(done) / seconds, used * 1000 / double(done));
    for (CURL *handle : handles) {
        curl_multi_remove_handle(multi, handle);
        curl_easy_cleanup(handle);
    }
    curl_slist_free_all(headers);
    curl_multi_cleanup(multi);
}
