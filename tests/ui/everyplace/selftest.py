#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/translations finds what it is to find."""

import importlib.machinery
import importlib.util
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "translations"
LOADER = importlib.machinery.SourceFileLoader("translations", str(SCRIPT))
translations = importlib.util.module_from_spec(importlib.util.spec_from_loader("translations", LOADER))
LOADER.exec_module(translations)


def catalogue(message, context="Page"):
    return f"""<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>{context}</name>{message}</context></TS>"""


def single(source, translation, kind=""):
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def plural(source, forms):
    listed = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{listed}</translation></message>'


class Faults(unittest.TestCase):
    def faults(self, message, language="de", context="Page"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.ts"
            path.write_text(catalogue(message, context), encoding="utf-8")
            found = []
            for entry in translations.messages(path).values():
                found += [*translations.faults(entry, language), *translations.source_faults(entry)]
            return found

    def test_a_whole_translation_has_none(self):
        self.assertEqual(self.faults(single("%1 of %2…", "%2, davon %1…")), [])
        self.assertEqual(self.faults(plural("%Ln days", ["%Ln Tag", "%Ln Tage"])), [])

    def test_an_unfinished_one_is_found(self):
        self.assertTrue(self.faults(single("Save", "Speichern", ' type="unfinished"')))
        self.assertTrue(self.faults(single("Save", "")))

    def test_a_lost_placeholder_is_found(self):
        self.assertTrue(self.faults(single("%1 of %2", "%1")))
        self.assertTrue(self.faults(plural("%Ln days for %1", ["ein Tag", "%Ln Tage für %1"])))

    def test_a_figure_may_be_left_out_of_a_plural(self):
        self.assertEqual(self.faults(plural("%Ln days", ["ein Tag", "%Ln Tage"])), [])

    def test_arabic_wants_six_forms(self):
        self.assertTrue(self.faults(plural("%Ln days", ["يوم", "%Ln أيام"]), "ar"))
        self.assertEqual(self.faults(plural("%Ln days", ["%Ln"] * 6), "ar"), [])

    def test_a_lost_ellipsis_mnemonic_or_space_is_found(self):
        self.assertTrue(self.faults(single("Save…", "Speichern")))
        self.assertTrue(self.faults(single("&amp;Save", "Speichern")))
        self.assertTrue(self.faults(single(" or more", "oder mehr")))

    def test_a_name_of_the_api_is_no_word(self):
        self.assertTrue(self.faults(single("ASSESSMENT_PENDING", "Bericht")))
        self.assertTrue(self.faults(single("webhook:read", "Lesen")))
        self.assertEqual(self.faults(single("webhook", "Webhook")), [])

    def test_a_context_that_the_program_never_asks_is_found(self):
        self.assertTrue(self.faults(single("Save", "Speichern"), context="Text"))

    def test_what_lupdate_misunderstands_is_found(self):
        line = "page.cpp:320: Qualifying with unknown namespace/class ::frame"
        self.assertTrue(list(translations.unseen(line)))
        self.assertFalse(list(translations.unseen("Scanning directory 'ui'...")))

    def test_types_are_read_without_their_rooms(self):
        read = translations.without_rooms
        self.assertEqual(read("frame::PageInfo inboxPage()"), "PageInfo inboxPage()")
        self.assertEqual(read("    [[nodiscard]] frame::Entry entry() const"), "    [[nodiscard]] Entry entry() const")
        self.assertEqual(read("namespace candor::frame {"), "namespace candor::frame {")
        self.assertEqual(read("using candor::look::Tone;"), "using candor::look::Tone;")
        self.assertEqual(read("void Console::end()"), "void Console::end()")


class Drift(unittest.TestCase):
    def test_new_and_old_words_are_named_with_the_way_out(self):
        found = list(translations.drift("de", {("Page", "Save", ""): 1}, {("Page", "Send", ""): 1}))
        self.assertEqual(len(found), 2)
        self.assertIn("Save", found[0])
        self.assertIn("scripts/translations", found[0])
        self.assertEqual(list(translations.drift("de", {("P", "S", ""): 1}, {("P", "S", ""): 1})), [])


if __name__ == "__main__":
    unittest.main()
