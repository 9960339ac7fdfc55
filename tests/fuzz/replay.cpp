// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds every file of the given folders to the harness, in the order of their names: the fuzzers' corpus as a
// test that any compiler can build. A harness that finds something ends the process; the last name printed
// says with which input.

#include "fuzzing.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

int main(int argc, char **argv)
{
    size_t fed = 0;
    for (int at = 1; at < argc; ++at) {
        std::vector<std::filesystem::path> files;
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(argv[at], error))
            files.push_back(entry.path());
        if (error || files.empty()) {
            std::fprintf(stderr, "nothing to feed in %s\n", argv[at]);
            return 1;
        }
        std::sort(files.begin(), files.end());
        for (const auto &file : files) {
            std::ifstream stream(file, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
            if (!stream) {
                std::fprintf(stderr, "cannot read %s\n", file.c_str());
                return 1;
            }
            std::printf("%s\n", file.filename().c_str());
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
            ++fed;
        }
    }
    std::printf("%zu inputs\n", fed);
    return fed > 0 ? 0 : 1;
}
