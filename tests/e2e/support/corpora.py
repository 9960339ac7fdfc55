# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Finds public test data that isn't part of the source: in the folder that CANDOR_CORPORA names, or beside the source."""

import os

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


def corpus(name):
    """The path of a file or folder of the corpora; None when they aren't there."""
    places = [os.environ.get("CANDOR_CORPORA", ""), os.path.join(SOURCE, "../shared/corpora"),
        os.path.join(SOURCE, "../../shared/corpora")]
    for place in filter(None, places):
        path = os.path.join(place, name)
        if os.path.exists(path):
            return path
    return None
