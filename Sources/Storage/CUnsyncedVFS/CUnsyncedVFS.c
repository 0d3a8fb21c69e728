// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#include "CUnsyncedVFS.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

enum { sector_size = 512 };

/* A file as programs see it, shared by all handles on one path. The real file holds what is synced. */
typedef struct Content {
    struct Content *next;
    char *path;
    int handles;
    unsigned char *bytes;
    sqlite3_int64 size;
    sqlite3_int64 capacity;
    sqlite3_int64 durable_size;
    unsigned char *dirty; /* one for each sector */
} Content;

typedef struct File {
    sqlite3_file base;
    Content *content; /* NULL for temporary files, which pass through */
    sqlite3_file *real;
} File;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sqlite3_vfs *below;
static sqlite3_vfs vfs;
static Content *contents;
static int is_cut;
static long operations;
static long cut_at = -1;
static unsigned long long cut_seed;
static int cut_keep;

static unsigned long long next_random(unsigned long long *state) {
    unsigned long long word = (*state += 0x9e3779b97f4a7c15ull);
    word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ull;
    word = (word ^ (word >> 27)) * 0x94d049bb133111ebull;
    return word ^ (word >> 31);
}

static int reserve(Content *content, sqlite3_int64 size) {
    if (size <= content->capacity) return SQLITE_OK;
    sqlite3_int64 capacity = content->capacity ? content->capacity : 1 << 16;
    while (capacity < size) capacity *= 2;
    unsigned char *bytes = realloc(content->bytes, (size_t)capacity);
    if (!bytes) return SQLITE_NOMEM;
    content->bytes = bytes;
    unsigned char *dirty = realloc(content->dirty, (size_t)(capacity / sector_size));
    if (!dirty) return SQLITE_NOMEM;
    content->dirty = dirty;
    sqlite3_int64 old = content->capacity;
    memset(bytes + old, 0, (size_t)(capacity - old));
    memset(dirty + old / sector_size, 0, (size_t)((capacity - old) / sector_size));
    content->capacity = capacity;
    return SQLITE_OK;
}

/* Writes one sector to the real file. */
static int persist_sector(Content *content, sqlite3_file *real, sqlite3_int64 sector, sqlite3_int64 size) {
    sqlite3_int64 start = sector * sector_size;
    sqlite3_int64 count = size - start < sector_size ? size - start : sector_size;
    if (count <= 0) return SQLITE_OK;
    return real->pMethods->xWrite(real, content->bytes + start, (int)count, start);
}

/* Writes all dirty sectors to the real file and makes it as long as the content. */
static int persist(Content *content, sqlite3_file *real) {
    int code = SQLITE_OK;
    if (content->size < content->durable_size) code = real->pMethods->xTruncate(real, content->size);
    sqlite3_int64 sectors = (content->size + sector_size - 1) / sector_size;
    for (sqlite3_int64 sector = 0; code == SQLITE_OK && sector < sectors; sector++) {
        if (!content->dirty[sector]) continue;
        code = persist_sector(content, real, sector, content->size);
        content->dirty[sector] = 0;
    }
    if (code == SQLITE_OK) content->durable_size = content->size;
    return code;
}

/* Some unsynced sectors have reached the disk on their own before the power went. */
static void cut(unsigned long long seed, int keep_percent) {
    if (is_cut) return;
    is_cut = 1;
    if (keep_percent <= 0) return;
    unsigned long long state = seed;
    for (Content *content = contents; content; content = content->next) {
        File *file = calloc(1, sizeof(File) + (size_t)below->szOsFile);
        if (!file) continue;
        sqlite3_file *real = (sqlite3_file *)(file + 1);
        int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_JOURNAL;
        if (below->xOpen(below, content->path, real, flags, &flags) == SQLITE_OK) {
            sqlite3_int64 sectors = (content->size + sector_size - 1) / sector_size;
            for (sqlite3_int64 sector = 0; sector < sectors; sector++) {
                int is_kept = (int)(next_random(&state) % 100) < keep_percent;
                if (content->dirty[sector] && is_kept) persist_sector(content, real, sector, content->size);
            }
            real->pMethods->xClose(real);
        }
        free(file);
    }
}

/* Counts an operation; tells whether the power is gone. */
static int is_powerless(int counts) {
    if (!is_cut && counts && ++operations == cut_at) cut(cut_seed, cut_keep);
    return is_cut;
}

static File *as_file(sqlite3_file *file) { return (File *)file; }

static int file_close(sqlite3_file *base) {
    File *file = as_file(base);
    pthread_mutex_lock(&lock);
    int code = file->real->pMethods ? file->real->pMethods->xClose(file->real) : SQLITE_OK;
    if (file->content) file->content->handles--;
    pthread_mutex_unlock(&lock);
    return code;
}

static int file_read(sqlite3_file *base, void *bytes, int count, sqlite3_int64 offset) {
    File *file = as_file(base);
    if (!file->content) return file->real->pMethods->xRead(file->real, bytes, count, offset);
    pthread_mutex_lock(&lock);
    int code = SQLITE_OK;
    if (is_powerless(0)) {
        code = SQLITE_IOERR_READ;
    } else {
        sqlite3_int64 there = file->content->size - offset;
        if (there < 0) there = 0;
        if (there > count) there = count;
        memcpy(bytes, file->content->bytes + offset, (size_t)there);
        if (there < count) {
            memset((char *)bytes + there, 0, (size_t)(count - there));
            code = SQLITE_IOERR_SHORT_READ;
        }
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int file_write(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
    File *file = as_file(base);
    if (!file->content) return file->real->pMethods->xWrite(file->real, bytes, count, offset);
    pthread_mutex_lock(&lock);
    Content *content = file->content;
    int code = is_powerless(1) ? SQLITE_IOERR_WRITE : reserve(content, offset + count);
    if (code == SQLITE_OK) {
        sqlite3_int64 first = (offset < content->size ? offset : content->size) / sector_size;
        memcpy(content->bytes + offset, bytes, (size_t)count);
        if (offset + count > content->size) content->size = offset + count;
        sqlite3_int64 last = (offset + count - 1) / sector_size;
        for (sqlite3_int64 sector = first; sector <= last; sector++) content->dirty[sector] = 1;
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
    File *file = as_file(base);
    if (!file->content) return file->real->pMethods->xTruncate(file->real, size);
    pthread_mutex_lock(&lock);
    Content *content = file->content;
    int code = is_powerless(1) ? SQLITE_IOERR_TRUNCATE : reserve(content, size);
    if (code == SQLITE_OK) {
        if (size < content->size) memset(content->bytes + size, 0, (size_t)(content->size - size));
        content->size = size;
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int file_sync(sqlite3_file *base, int flags) {
    File *file = as_file(base);
    if (!file->content) return file->real->pMethods->xSync(file->real, flags);
    pthread_mutex_lock(&lock);
    int code = is_powerless(1) ? SQLITE_IOERR_FSYNC : persist(file->content, file->real);
    pthread_mutex_unlock(&lock);
    return code;
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
    File *file = as_file(base);
    if (!file->content) return file->real->pMethods->xFileSize(file->real, size);
    pthread_mutex_lock(&lock);
    *size = file->content->size;
    pthread_mutex_unlock(&lock);
    return SQLITE_OK;
}

static int file_lock(sqlite3_file *base, int level) {
    return as_file(base)->real->pMethods->xLock(as_file(base)->real, level);
}

static int file_unlock(sqlite3_file *base, int level) {
    return as_file(base)->real->pMethods->xUnlock(as_file(base)->real, level);
}

static int file_check_reserved_lock(sqlite3_file *base, int *is_reserved) {
    return as_file(base)->real->pMethods->xCheckReservedLock(as_file(base)->real, is_reserved);
}

static int file_control(sqlite3_file *base, int operation, void *argument) {
    /* These would make the real file longer than what is synced. */
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_NOTFOUND;
    return as_file(base)->real->pMethods->xFileControl(as_file(base)->real, operation, argument);
}

static int file_sector_size(sqlite3_file *base) {
    return as_file(base)->real->pMethods->xSectorSize(as_file(base)->real);
}

static int file_characteristics(sqlite3_file *base) {
    return as_file(base)->real->pMethods->xDeviceCharacteristics(as_file(base)->real);
}

static int file_shm_map(sqlite3_file *base, int page, int size, int extend, void volatile **memory) {
    return as_file(base)->real->pMethods->xShmMap(as_file(base)->real, page, size, extend, memory);
}

static int file_shm_lock(sqlite3_file *base, int offset, int count, int flags) {
    return as_file(base)->real->pMethods->xShmLock(as_file(base)->real, offset, count, flags);
}

static void file_shm_barrier(sqlite3_file *base) {
    as_file(base)->real->pMethods->xShmBarrier(as_file(base)->real);
}

static int file_shm_unmap(sqlite3_file *base, int is_deleted) {
    return as_file(base)->real->pMethods->xShmUnmap(as_file(base)->real, is_deleted);
}

static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_check_reserved_lock,
    .xFileControl = file_control,
    .xSectorSize = file_sector_size,
    .xDeviceCharacteristics = file_characteristics,
    .xShmMap = file_shm_map,
    .xShmLock = file_shm_lock,
    .xShmBarrier = file_shm_barrier,
    .xShmUnmap = file_shm_unmap,
};

/* The content of a path; what the real file holds now is what is synced. */
static Content *content_of(const char *path, sqlite3_file *real) {
    for (Content *content = contents; content; content = content->next) {
        if (strcmp(content->path, path) == 0) return content;
    }
    Content *content = calloc(1, sizeof(Content));
    if (!content) return NULL;
    sqlite3_int64 size = 0;
    content->path = strdup(path);
    real->pMethods->xFileSize(real, &size);
    if (!content->path || reserve(content, size ? size : 1) != SQLITE_OK) {
        free(content->path);
        free(content);
        return NULL;
    }
    if (size) real->pMethods->xRead(real, content->bytes, (int)size, 0);
    content->size = content->durable_size = size;
    content->next = contents;
    contents = content;
    return content;
}

static void forget(const char *path) {
    for (Content **place = &contents; *place; place = &(*place)->next) {
        Content *content = *place;
        if (strcmp(content->path, path) != 0) continue;
        *place = content->next;
        free(content->path);
        free(content->bytes);
        free(content->dirty);
        free(content);
        return;
    }
}

static int vfs_open(sqlite3_vfs *self, const char *path, sqlite3_file *base, int flags, int *out) {
    (void)self;
    File *file = as_file(base);
    memset(file, 0, sizeof(File));
    file->real = (sqlite3_file *)(file + 1);
    pthread_mutex_lock(&lock);
    int code = is_powerless(0) ? SQLITE_CANTOPEN : below->xOpen(below, path, file->real, flags, out);
    if (code == SQLITE_OK && path) {
        file->content = content_of(path, file->real);
        if (file->content) {
            file->content->handles++;
        } else {
            file->real->pMethods->xClose(file->real);
            code = SQLITE_NOMEM;
        }
    }
    if (code == SQLITE_OK) file->base.pMethods = &methods;
    pthread_mutex_unlock(&lock);
    return code;
}

static int vfs_delete(sqlite3_vfs *self, const char *path, int sync_folder) {
    (void)self;
    pthread_mutex_lock(&lock);
    int code = is_powerless(1) ? SQLITE_IOERR_DELETE : below->xDelete(below, path, sync_folder);
    if (code == SQLITE_OK) forget(path);
    pthread_mutex_unlock(&lock);
    return code;
}

int unsynced_vfs_power_on(void) {
    pthread_mutex_lock(&lock);
    int code = SQLITE_OK;
    if (!below) {
        below = sqlite3_vfs_find(NULL);
        vfs = *below;
        vfs.zName = "unsynced";
        vfs.szOsFile = (int)sizeof(File) + below->szOsFile;
        vfs.pNext = NULL;
        vfs.xOpen = vfs_open;
        vfs.xDelete = vfs_delete;
        code = sqlite3_vfs_register(&vfs, 0);
    }
    while (contents) forget(contents->path);
    is_cut = 0;
    operations = 0;
    cut_at = -1;
    pthread_mutex_unlock(&lock);
    return code;
}

void unsynced_vfs_cut_power(unsigned long long seed, int keep_percent) {
    pthread_mutex_lock(&lock);
    cut(seed, keep_percent);
    pthread_mutex_unlock(&lock);
}

void unsynced_vfs_cut_power_after(long count, unsigned long long seed, int keep_percent) {
    pthread_mutex_lock(&lock);
    cut_at = operations + count;
    cut_seed = seed;
    cut_keep = keep_percent;
    pthread_mutex_unlock(&lock);
}

int unsynced_vfs_is_cut(void) {
    pthread_mutex_lock(&lock);
    int result = is_cut;
    pthread_mutex_unlock(&lock);
    return result;
}

long unsynced_vfs_operations(void) {
    pthread_mutex_lock(&lock);
    long result = operations;
    pthread_mutex_unlock(&lock);
    return result;
}
