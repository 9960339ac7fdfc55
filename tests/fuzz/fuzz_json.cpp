// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strict JSON pass against nlohmann::json, an independent reader, and Qt's reading of what it lets
// through; and lists that are read straight from their text against the general way.

#include "api/answers.h"
#include "api/json.h"
#include "api/jsonscanner.h"
#include "fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

using namespace candor::api;
using Json = nlohmann::json;

namespace {

// What the contract refuses beyond RFC 8259.
class Rules final : public nlohmann::json_sax<Json>
{
public:
    bool outOfRange = false; // a number no double can hold: nlohmann stops there
    bool vanished = false; // a number too small for a double, which Qt refuses
    bool duplicate = false;
    size_t depth = 0; // the deepest

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t number, const string_t &text) override
    {
        const auto mantissa = text.substr(0, text.find_first_of("eE"));
        vanished = vanished || (number == 0 && mantissa.find_first_of("123456789") != std::string::npos);
        return true;
    }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(size_t) override { return open(); }
    bool start_array(size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        duplicate = !m_names.back().insert(name).second || duplicate;
        return true;
    }
    bool parse_error(size_t, const std::string &, const nlohmann::detail::exception &error) override
    {
        outOfRange = error.id == 406;
        return false;
    }

private:
    bool open()
    {
        m_names.emplace_back();
        depth = std::max(depth, m_names.size());
        return true;
    }
    bool close()
    {
        m_names.pop_back();
        return true;
    }

    std::vector<std::set<std::string>> m_names;
};

void requireDistinctNames(const QJsonValue &value)
{
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            requireDistinctNames(element);
    }
    const auto object = value.toObject();
    auto names = object.keys();
    const auto count = names.size();
    require(names.removeDuplicates() == 0 && count == object.size(), "Qt finds no name twice either");
    for (const auto &member : object)
        requireDistinctNames(member);
}

// Qt writes large integers as doubles: as such they are compared.
void makeNumbersDouble(Json &value)
{
    if (value.is_number())
        value = value.get<double>();
    else if (value.is_structured())
        std::for_each(value.begin(), value.end(), makeNumbersDouble);
}

void requireSameValue(const QJsonValue &value, const std::string &text)
{
    const auto written = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    Json ours = Json::parse(written.constData(), written.constData() + written.size());
    Json second = Json::parse("[" + text + "]");
    makeNumbersDouble(ours);
    makeNumbersDouble(second);
    require(ours == second, "Qt and nlohmann::json read the same value");
}

candor::domain::Result<Page<InterviewSummary>> readGenerally(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return candor::domain::fail(object.error());
    return interviewPageFromJson(*object);
}

void requireSamePage(const QByteArray &bytes)
{
    const auto general = readGenerally(bytes);
    const auto straight = interviewPageFromText(bytes);
    require(general.has_value() == straight.has_value(), "both ways take the same texts");
    if (!general) {
        require(general.error() == straight.error(), "both ways say the same of a text");
        return;
    }
    require(general->items == straight->items && general->nextCursor == straight->nextCursor
            && general->total == straight->total && general->totalIsEstimate == straight->totalIsEstimate,
        "both ways read the same page");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::string text(reinterpret_cast<const char *>(data), size);
    JsonScanner scanner(bytes);
    const bool accepted = scanner.accept();
    requireSamePage(bytes);
    require(accepted == scanner.problem().isEmpty(), "a refusal says what is wrong");
    require(scanner.offset() >= 0 && scanner.offset() <= bytes.size(), "a refusal points into the text");

    Rules rules;
    const bool second = Json::sax_parse(text, &rules);
    const auto value = parseStrict(bytes);
    require(!value || accepted, "nothing passes by the scanner");
    if (rules.outOfRange) {
        require(!value, "a number that no double holds is refused");
        return 0;
    }
    // nlohmann::json takes a NUL for the end of the text, and skips a byte order mark. Qt drops the mark
    // before a string.
    const QByteArrayView mark = "\xef\xbb\xbf";
    const bool legal = second && !rules.duplicate && rules.depth <= size_t(maximumDepth)
        && !bytes.contains('\0') && !bytes.startsWith(mark);
    const bool hasMark = bytes.contains(mark);
    require(accepted == legal || (hasMark && legal), "the scanner accepts what the contract does");
    require(accepted == value.has_value() || rules.vanished, "Qt reads what the scanner accepts");
    if (value)
        requireDistinctNames(*value);
    if (value && !hasMark)
        requireSameValue(*value, text);
    return 0;
}
