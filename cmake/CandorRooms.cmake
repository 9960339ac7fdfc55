# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is one folder, one static library and one include prefix: core/domain is the library
# candor_domain and its headers are included as "domain/….h". No include path covers more than
# one room, so a file can include only the rooms that its own room links. Precompiled headers: cmake/precompiled.

include(CTest)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(CANDOR_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(CANDOR_FUZZ "Build the fuzzers of tests/fuzz with libFuzzer (needs clang); the preset fuzz does" OFF)
option(CANDOR_FAULT_POINTS "Let CANDOR_TEST_FAULT_POINT end the process at named moments (for tests/e2e/chaos)" OFF)
option(CANDOR_CONSOLE "Build the desktop console (needs Qt Widgets)" ON)

find_program(CANDOR_CCACHE ccache)
if(CANDOR_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${CANDOR_CCACHE}")
endif()
find_program(CANDOR_MOLD mold)
if(CANDOR_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

add_library(candor_options INTERFACE)
target_compile_options(candor_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -fstack-protector-strong $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(candor_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH CANDOR_VERSION="${PROJECT_VERSION}")
# std::stable_sort of GCC 12's library calls a function that the library itself deprecates, and Clang blames the caller
# for it. GCC's builds keep the warning.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(candor_options INTERFACE -Wno-deprecated-declarations)
endif()
if(CANDOR_WARNINGS_AS_ERRORS)
    target_compile_options(candor_options INTERFACE -Werror)
endif()
if(CANDOR_SANITIZE)
    target_compile_options(candor_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    # GCC's manual: sanitizers raise the rate of false alarms, of this warning above all. The other builds keep it.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(candor_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    target_link_options(candor_options INTERFACE -fsanitize=address,undefined)
endif()
if(CANDOR_FUZZ)
    target_compile_options(candor_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(candor_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# candor_room(<name> FOLDER <source folder> SOURCES … [LINKS …] [PRIVATE_LINKS …] [WIDGETS])
# Makes the library candor_<name>. LINKS are the rooms and libraries its headers need. WIDGETS: it draws.
function(candor_room name)
    cmake_parse_arguments(ROOM "WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(prefix "${CMAKE_BINARY_DIR}/include/${name}")
    file(MAKE_DIRECTORY "${prefix}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${prefix}/${name}" SYMBOLIC)
    add_library(candor_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(candor_${name} PUBLIC "${prefix}")
    target_link_libraries(candor_${name}
        PUBLIC candor_options ${ROOM_LINKS}
        PRIVATE ${ROOM_PRIVATE_LINKS})
    if(ROOM_WIDGETS)
        target_link_libraries(candor_${name} PUBLIC Qt6::Widgets)
        target_precompile_headers(candor_${name} REUSE_FROM candor_precompiled_widgets)
    else()
        target_precompile_headers(candor_${name} REUSE_FROM candor_precompiled_rooms)
    endif()
endfunction()

# candor_test(<name> [SOURCES …] LINKS … [TIMEOUT s] [LABELS …] [POSTGRES] [WIDGETS])
# One Qt Test program in the current folder, tst_<name>.cpp unless SOURCES says otherwise. POSTGRES gives it the test
# run's own PostgreSQL (tests/support/postgres). WIDGETS: a room that it links draws.
function(candor_test name)
    cmake_parse_arguments(TEST "POSTGRES;WIDGETS" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES tst_${name}.cpp)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
        if(TEST_POSTGRES)
            set(TEST_TIMEOUT 300)
        endif()
    endif()
    add_executable(tst_${name} ${TEST_SOURCES})
    target_link_libraries(tst_${name} PRIVATE candor_options Qt6::Test Qt6::Network ${TEST_LINKS})
    target_compile_definitions(tst_${name} PRIVATE CANDOR_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(TEST_WIDGETS)
        target_link_libraries(tst_${name} PRIVATE Qt6::Widgets)
        target_precompile_headers(tst_${name} REUSE_FROM candor_precompiled_widgettests)
    else()
        target_precompile_headers(tst_${name} REUSE_FROM candor_precompiled_tests)
    endif()
    if(CMAKE_DISABLE_PRECOMPILE_HEADERS)
        target_compile_options(tst_${name} PRIVATE -include "${PROJECT_SOURCE_DIR}/tests/support/patience.h")
    endif()
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "${TEST_LABELS}"
        ENVIRONMENT "CANDOR_TEST_POSTGRES=${CMAKE_BINARY_DIR}/postgres-url;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_NO_GLIB=1;ASAN_OPTIONS=detect_leaks=1;UBSAN_OPTIONS=print_stacktrace=1")
    if(TEST_POSTGRES)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED postgres)
    endif()
endfunction()
