# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2

"""Megabytes a second that fhirkit-rs parses: parse.py resources.ndjson seconds"""

import sys

import fhirkit
import lines
import stopwatch

texts, size = lines.of(sys.argv[1])
print(round(size / 1e6 / stopwatch.fastest(fhirkit.parse, texts, float(sys.argv[2])), 2))
