// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#ifndef SAMMANHANG_CZSTD_SHIM_H
#define SAMMANHANG_CZSTD_SHIM_H

#include <zstd.h>

#endif
