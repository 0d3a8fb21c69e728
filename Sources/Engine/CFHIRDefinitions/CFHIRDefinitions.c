// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#include "CFHIRDefinitions.h"

// #embed is C23; clang offers it in every mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char types[] = {
#embed "r4/types.tsv"
};

static const unsigned char elements[] = {
#embed "r4/elements.tsv"
};

static const unsigned char search[] = {
#embed "r4/search.tsv"
};

static const unsigned char search_bases[] = {
#embed "r4/search-bases.tsv"
};

static const unsigned char compartments[] = {
#embed "r4/compartments.tsv"
};

static const unsigned char codes[] = {
#embed "r4/codes.tsv"
};

static const unsigned char invariants[] = {
#embed "r4/invariants.tsv"
};

static const unsigned char canonicals[] = {
#embed "r4/canonicals-0.tsv" suffix(,)
#embed "r4/canonicals-1.tsv" suffix(,)
#embed "r4/canonicals-2.tsv" suffix(,)
#embed "r4/canonicals-3.tsv" suffix(,)
#embed "r4/canonicals-4.tsv" suffix(,)
};

CFHIRTable cfhir_types(void) { return (CFHIRTable){types, sizeof types}; }
CFHIRTable cfhir_elements(void) { return (CFHIRTable){elements, sizeof elements}; }
CFHIRTable cfhir_search(void) { return (CFHIRTable){search, sizeof search}; }
CFHIRTable cfhir_search_bases(void) { return (CFHIRTable){search_bases, sizeof search_bases}; }
CFHIRTable cfhir_compartments(void) { return (CFHIRTable){compartments, sizeof compartments}; }
CFHIRTable cfhir_codes(void) { return (CFHIRTable){codes, sizeof codes}; }
CFHIRTable cfhir_invariants(void) { return (CFHIRTable){invariants, sizeof invariants}; }
CFHIRTable cfhir_canonicals(void) { return (CFHIRTable){canonicals, sizeof canonicals}; }
