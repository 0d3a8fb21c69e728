# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2

"""Microseconds of fhirpathrs on a Patient: path_rust.py patients.ndjson seconds expression"""

import json
import sys

import fhirpathrs
import lines
import stopwatch

path, seconds, expression = sys.argv[1:]
patients = [json.loads(text) for text in lines.of(path)[0]]
taken = stopwatch.fastest(lambda patient: fhirpathrs.evaluate(expression, patient), patients, float(seconds))
print(round(taken * 1e6 / len(patients), 2))
