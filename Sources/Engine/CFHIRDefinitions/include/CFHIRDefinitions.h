// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#ifndef CFHIRDEFINITIONS_H
#define CFHIRDEFINITIONS_H

#include <stddef.h>

/// A table of R4 facts: UTF-8 bytes of a TSV file, not ended by zero. Lives as long as the program.
typedef struct {
    const unsigned char *start;
    size_t count;
} CFHIRTable;

/// Types and backbones: name, kind, base, abstract.
CFHIRTable cfhir_types(void);
/// Elements of each type, in order: parent, name, min, max, flags, types, binding.
CFHIRTable cfhir_elements(void);
/// Search parameters by base: base, code, type, url, expression, targets, components.
CFHIRTable cfhir_search(void);
/// Search parameters with several bases: url, bases.
CFHIRTable cfhir_search_bases(void);
/// Compartments: compartment, type, search parameters.
CFHIRTable cfhir_compartments(void);
/// Codes of value sets that are required somewhere: value set, system, codes.
CFHIRTable cfhir_codes(void);
/// Rules of types and elements: element, key, severity, expression, in words.
CFHIRTable cfhir_invariants(void);
/// Profiles, extensions, value sets and code systems: canonical URL, JSON with the rules only.
CFHIRTable cfhir_canonicals(void);

#endif
