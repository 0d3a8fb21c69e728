// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#ifndef SAMMANHANG_UNSYNCED_VFS_H
#define SAMMANHANG_UNSYNCED_VFS_H

/* A VFS for tests, named "unsynced", over SQLite's own. What is written stays in memory until it is synced,
   so a simulated power cut loses what a real one may lose. State is one for the process: use it from one
   test at a time. */

#ifdef __cplusplus
extern "C" {
#endif

/* Makes the VFS known and turns the power on. All files must have been closed since a cut. */
int unsynced_vfs_power_on(void);

/* Cuts the power now: of the unsynced sectors some, chosen by the seed, reach the disk, keep_percent of them
   on average; the rest are lost. From then on every operation fails. */
void unsynced_vfs_cut_power(unsigned long long seed, int keep_percent);

/* Cuts the power in the middle of the count-th write or sync from now. */
void unsynced_vfs_cut_power_after(long count, unsigned long long seed, int keep_percent);

/* Whether the power has been cut. */
int unsynced_vfs_is_cut(void);

/* Writes and syncs since the power came on. */
long unsynced_vfs_operations(void);

#ifdef __cplusplus
}
#endif

#endif
