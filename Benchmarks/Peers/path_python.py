# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2

"""Microseconds of compiled fhirpathpy on a Patient: path_python.py patients.ndjson seconds expression"""

import json
import sys

import fhirpathpy
import lines
import stopwatch

path, seconds, expression = sys.argv[1:]
patients = [json.loads(text) for text in lines.of(path)[0]]
taken = stopwatch.fastest(fhirpathpy.compile(expression), patients, float(seconds))
print(round(taken * 1e6 / len(patients), 2))
