// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#ifndef SAMMANHANG_CLIBXML2_SHIM_H
#define SAMMANHANG_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// ICU's headers clash with those of Foundation, and nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>

#endif
