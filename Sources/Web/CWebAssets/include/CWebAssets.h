// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#ifndef CWEBASSETS_H
#define CWEBASSETS_H

/// One embedded file. Path is relative to this module's folder; bytes live as long as the program.
struct WebAsset {
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    unsigned long length;
};

/// How many files are embedded.
unsigned long webAssetCount(void);

/// The file at an index below webAssetCount(), sorted by path.
struct WebAsset webAsset(unsigned long index);

#endif
