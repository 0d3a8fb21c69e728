// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#ifndef SAMMANHANG_CSQLITE_SHIM_H
#define SAMMANHANG_CSQLITE_SHIM_H

#include <sqlite3.h>
#include <string.h>

/* Swift sees neither variadic functions nor the destructor constants, hence these few wrappers. */

/* Binds a copy of text of a known length. */
static inline int sammanhang_bind_text(sqlite3_stmt *statement, int place, const char *text, int length) {
    return sqlite3_bind_text(statement, place, text, length, SQLITE_TRANSIENT);
}

/* Binds a copy of bytes; an empty array is an empty blob, not NULL. */
static inline int sammanhang_bind_blob(sqlite3_stmt *statement, int place, const void *bytes, int length) {
    if (length == 0) return sqlite3_bind_zeroblob(statement, place, 0);
    return sqlite3_bind_blob(statement, place, bytes, length, SQLITE_TRANSIENT);
}

/* Gives a copy of text as the result of a function. */
static inline void sammanhang_result_text(sqlite3_context *context, const char *text, int length) {
    sqlite3_result_text(context, text, length, SQLITE_TRANSIENT);
}

/* Forgoes memory statistics, whose lock all threads of a process share. Only before the first use. */
static inline int sammanhang_forgo_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* Refuses to believe a damaged schema and forbids SQL to change the database file behind SQLite's back. */
static inline int sammanhang_set_defensive(sqlite3 *database) {
    int now = 0;
    return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, &now);
}

/* The length of the header of a write-ahead log's index. */
#define SAMMANHANG_WAL_HEADER 48

/* Copies the header of the write-ahead log's index, which every commit of any process changes: counter,
   frames and checksum. Returns 0 when there is none to read.
   Source: https://sqlite.org/walformat.html, 2.1. */
static inline int sammanhang_wal_header(sqlite3 *database, void *header) {
    sqlite3_file *file = 0;
    void volatile *index = 0;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return 0;
    if (!file || !file->pMethods || file->pMethods->iVersion < 2) return 0;
    if (file->pMethods->xShmMap(file, 0, 32768, 0, &index) != SQLITE_OK || !index) return 0;
    file->pMethods->xShmBarrier(file);
    memcpy(header, (const void *)index, SAMMANHANG_WAL_HEADER);
    return 1;
}

#endif
