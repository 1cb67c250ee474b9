/* The peer of bench_ingest: the same bytes, the same tables, indexes and full text, in plain SQLite, by a bare C program
 * with one thread, no network, no check of what it reads. Usage: peer_ingest DATABASE SCHEMA PAGES CACHE_KIB CHECKPOINT */
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct { const char *at; int size; } Slice;

static sqlite3 *db;

static void must(int rc, const char *what)
{
    if (rc != SQLITE_OK && rc != SQLITE_DONE && rc != SQLITE_ROW) {
        fprintf(stderr, "peer_ingest: %s: %s\n", what, sqlite3_errmsg(db));
        exit(1);
    }
}

static sqlite3_stmt *prepare(const char *sql)
{
    sqlite3_stmt *statement = NULL;
    must(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), sql);
    return statement;
}

static void text(sqlite3_stmt *s, int index, Slice value)
{
    sqlite3_bind_text(s, index, value.at, value.size, SQLITE_STATIC);
}

static void run(sqlite3_stmt *s)
{
    must(sqlite3_step(s), "step");
    sqlite3_reset(s);
}

/* Just behind a value that begins at `at`. */
static const char *skip(const char *at)
{
    int depth = 0;
    for (;; ++at) {
        if (*at == '"') {
            for (++at; *at != '"'; ++at)
                if (*at == '\\')
                    ++at;
        } else if (*at == '{' || *at == '[') {
            ++depth;
        } else if (*at == '}' || *at == ']') {
            if (depth == 0)
                return at;
            if (--depth == 0)
                return at + 1;
            continue;
        } else if (*at == ',' && depth == 0) {
            return at;
        }
        if (depth == 0 && *at == '"')
            return at + 1;
    }
}

static Slice field(const char *object, const char *name)
{
    const size_t length = strlen(name);
    const char *at = object + 1;
    while (*at == '"') {
        const char *end = strchr(at + 1, '"');
        const char *value = end + 2;
        const char *after = skip(value);
        if ((size_t)(end - at - 1) == length && memcmp(at + 1, name, length) == 0) {
            Slice slice = {value, (int)(after - value)};
            if (*value == '"') {
                slice.at++;
                slice.size -= 2;
            }
            return slice;
        }
        at = *after == ',' ? after + 1 : after;
    }
    return (Slice){"", 0};
}

static sqlite3_int64 number(Slice slice)
{
    return slice.size ? strtoll(slice.at, NULL, 10) : 0;
}

static int word(Slice slice, const char *const *words)
{
    for (int i = 0; words[i]; ++i)
        if ((int)strlen(words[i]) == slice.size && memcmp(words[i], slice.at, (size_t)slice.size) == 0)
            return i;
    return 0;
}

/* Days since 1970 of a civil date (Howard Hinnant's days_from_civil). */
static sqlite3_int64 days(int y, int m, int d)
{
    y -= m <= 2;
    const int era = y / 400, yoe = y - era * 400, doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return (sqlite3_int64)era * 146097 + (yoe * 365 + yoe / 4 - yoe / 100 + doy) - 719468;
}

static int digits(const char *at, int count)
{
    int value = 0;
    while (count-- > 0)
        value = value * 10 + (*at++ - '0');
    return value;
}

static sqlite3_int64 instant(Slice t) /* 2026-03-02T00:00:00.000Z */
{
    const char *a = t.at;
    const sqlite3_int64 s = days(digits(a, 4), digits(a + 5, 2), digits(a + 8, 2)) * 86400 + digits(a + 11, 2) * 3600 +
                            digits(a + 14, 2) * 60 + digits(a + 17, 2);
    return s * 1000 + digits(a + 20, 3);
}

static const char *const CaseKinds[] = {"", "item_review", "certification", "notice_review", "complaint", "ticket", NULL};
static const char *const CaseStates[] = {"", "open", "claimed", "parked", "closed", NULL};
static const char *const Reasons[] = {"", "flagged", "unscreened", "notice", "appeal", "sample", "reversed", "second_reading", "disagreement", NULL};
static const char *const Severities[] = {"", "none", "low", "medium", "high", "critical", NULL};
static const char *const Categories[] = {"", "none", "sexual", "suggestive", "violence", "gore", "weapons", "self_harm", "hate", "drugs", "child", "animal_sexual", "non_consensual", "generated", "personal_data", "spam", "other", NULL};
static const char *const ItemKinds[] = {"", "photo", "photo_set", "video", "audio", "live", "profile_picture", "banner", "message", NULL};
static const char *const ItemStates[] = {"", "pending", "published", "blocked", "unavailable", NULL};
static const char *const Classes[] = {"", "unclassified", "general", "adult", NULL};

static sqlite3_stmt *findRecord, *putRecord, *putCase, *putItem, *putSearch, *findMember, *putMember, *nameMember, *readMember, *findQueue, *putQueue, *setMeta;

static sqlite3_int64 lookUp(sqlite3_stmt *find, sqlite3_stmt *put, Slice id)
{
    text(find, 1, id);
    sqlite3_int64 row = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_reset(find);
    if (row)
        return row;
    text(put, 1, id);
    run(put);
    return sqlite3_last_insert_rowid(db);
}

/* 0 to 99: FNV-1a of "subject#round", folded. The feed holds no appeals and no second readings, which are not drawn. */
static int draw(Slice subject, sqlite3_int64 round)
{
    unsigned long long hash = 14695981039346656037ULL;
    char end[24];
    snprintf(end, sizeof end, "#%lld", (long long)round);
    for (int i = 0; i < subject.size; ++i)
        hash = (hash ^ (unsigned char)subject.at[i]) * 1099511628211ULL;
    for (const char *at = end; *at; ++at)
        hash = (hash ^ (unsigned char)*at) * 1099511628211ULL;
    return (int)((hash ^ (hash >> 32)) % 100);
}

static void writeCase(sqlite3_int64 row, const char *b)
{
    const int state = word(field(b, "state"), CaseStates);
    const Slice subject = field(b, "subject");
    const sqlite3_int64 round = number(field(b, "round"));
    sqlite3_bind_int64(putCase, 1, row);
    sqlite3_bind_int64(putCase, 2, lookUp(findQueue, putQueue, field(b, "queue")));
    sqlite3_bind_int(putCase, 3, state == 4);
    sqlite3_bind_int(putCase, 4, state == 3);
    sqlite3_bind_int64(putCase, 5, instant(field(b, "due_at")));
    sqlite3_bind_int(putCase, 6, word(field(b, "severity"), Severities));
    sqlite3_bind_int(putCase, 7, word(field(b, "category"), Categories));
    sqlite3_bind_int64(putCase, 8, instant(field(b, "created_at")));
    sqlite3_bind_int(putCase, 9, word(field(b, "kind"), CaseKinds));
    sqlite3_bind_int(putCase, 10, state);
    sqlite3_bind_int(putCase, 11, word(field(b, "reason"), Reasons));
    sqlite3_bind_int64(putCase, 12, round);
    sqlite3_bind_int(putCase, 13, draw(subject, round));
    text(putCase, 14, subject);
    run(putCase);
}

static void writeItem(sqlite3_int64 row, Slice id, const char *b)
{
    const Slice caption = field(b, "caption"), language = field(b, "language");
    const sqlite3_int64 owner = lookUp(findMember, putMember, field(b, "owner"));
    sqlite3_bind_int64(putItem, 1, row);
    text(putItem, 2, id);
    sqlite3_bind_int64(putItem, 3, owner);
    sqlite3_bind_int(putItem, 4, word(field(b, "kind"), ItemKinds));
    sqlite3_bind_int(putItem, 5, word(field(b, "state"), ItemStates));
    sqlite3_bind_int(putItem, 6, word(field(b, "classification"), Classes));
    sqlite3_bind_int64(putItem, 7, number(field(b, "open_notices")));
    text(putItem, 8, language);
    text(putItem, 9, caption);
    run(putItem);
    sqlite3_bind_int64(readMember, 1, owner);
    must(sqlite3_step(readMember), "member");
    sqlite3_bind_int64(putSearch, 1, row);
    text(putSearch, 2, caption);
    sqlite3_bind_value(putSearch, 3, sqlite3_column_value(readMember, 0));
    sqlite3_bind_value(putSearch, 4, sqlite3_column_value(readMember, 1));
    run(putSearch);
    sqlite3_reset(readMember);
}

static void writeMember(Slice id, const char *b)
{
    const Slice name = field(b, "display_name");
    sqlite3_bind_int64(nameMember, 4, lookUp(findMember, putMember, id));
    text(nameMember, 1, name);
    text(nameMember, 2, field(b, "handle"));
    text(nameMember, 3, name);
    run(nameMember);
}

static void change(const char *object)
{
    const Slice type = field(object, "type"), id = field(object, "id"), body = field(object, "body");
    text(findRecord, 1, type);
    text(findRecord, 2, id);
    const int known = sqlite3_step(findRecord) == SQLITE_ROW;
    sqlite3_reset(findRecord);
    if (known)
        return;
    text(putRecord, 1, type);
    text(putRecord, 2, id);
    sqlite3_bind_int64(putRecord, 3, number(field(object, "rev")));
    sqlite3_bind_int64(putRecord, 4, number(field(object, "seq")));
    text(putRecord, 5, body);
    run(putRecord);
    const sqlite3_int64 row = sqlite3_last_insert_rowid(db);
    if (*type.at == 'c')
        writeCase(row, body.at);
    else if (*type.at == 'i')
        writeItem(row, id, body.at);
    else if (*type.at == 'm')
        writeMember(id, body.at);
}

static void page(const char *line)
{
    must(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), "begin");
    const char *at = field(line, "changes").at + 1;
    while (*at == '{') {
        change(at);
        at = skip(at);
        at += *at == ',';
    }
    sqlite3_bind_text(setMeta, 1, "cursor", -1, SQLITE_STATIC);
    text(setMeta, 2, field(line, "cursor"));
    run(setMeta);
    must(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL), "commit");
}

static char *slurp(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        exit(1);
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size)
        exit(1);
    bytes[size] = 0;
    fclose(file);
    return bytes;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cpu(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static long long ask(const char *sql)
{
    sqlite3_stmt *s = prepare(sql);
    must(sqlite3_step(s), sql);
    const long long value = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return value;
}

static void prepareAll(void)
{
    findRecord = prepare("SELECT row FROM record WHERE type=? AND id=?");
    putRecord = prepare("INSERT INTO record(type, id, rev, seq, body) VALUES (?,?,?,?,?)");
    putCase = prepare("INSERT INTO case_row(row, queue, closed, parked, due, severity, category, created, kind, state, reason, round, draw, subject) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    putItem = prepare("INSERT INTO item_row(row, id, owner, kind, state, classification, notices, language, language_tag, caption) VALUES (?,?,?,?,?,?,?,?8,?8,?9)");
    putSearch = prepare("INSERT INTO search(rowid, caption, name, handle) VALUES (?,?,?,?)");
    findMember = prepare("SELECT number FROM member_row WHERE id=?");
    putMember = prepare("INSERT INTO member_row(id) VALUES (?)");
    nameMember = prepare("UPDATE member_row SET name=?, handle=?, sort_name=lower(?) WHERE number=?");
    readMember = prepare("SELECT name, handle FROM member_row WHERE number=?");
    findQueue = prepare("SELECT number FROM queue_number WHERE id=?");
    putQueue = prepare("INSERT INTO queue_number(id) VALUES (?)");
    setMeta = prepare("INSERT OR REPLACE INTO meta(key, value) VALUES (?,?)");
}

int main(int argc, char **argv)
{
    if (argc != 6)
        return 2;
    char *schema = slurp(argv[2]), *pages = slurp(argv[3]), settings[160];
    must(sqlite3_open(argv[1], &db), "open");
    snprintf(settings, sizeof settings, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-%s; PRAGMA wal_autocheckpoint=%s; PRAGMA temp_store=MEMORY", argv[4], argv[5]);
    must(sqlite3_exec(db, settings, NULL, NULL, NULL), "settings");
    must(sqlite3_exec(db, schema, NULL, NULL, NULL), "schema");
    prepareAll();
    const double wall = now(), worked = cpu();
    for (char *line = pages; *line;) {
        char *end = strchr(line, '\n');
        *end = 0;
        page(line);
        line = end + 1;
    }
    printf("{\"wall_s\":%f,\"cpu_s\":%f,\"contents\":{", now() - wall, cpu() - worked);
    printf("\"records\":%lld,", ask("SELECT count(*) FROM record"));
    printf("\"body_bytes\":%lld,", ask("SELECT sum(length(CAST(body AS BLOB))) FROM record"));
    printf("\"cases\":%lld,", ask("SELECT sum(queue + closed + parked + severity * 3 + category * 5 + kind + state * 7 + reason + round + draw * 11 + due % 100003 + created % 100003 + length(subject)) FROM case_row"));
    printf("\"waiting\":%lld,", ask("SELECT sum(open * 7 + queue) FROM queue_load"));
    printf("\"items\":%lld,", ask("SELECT sum(owner % 1009 + kind + state * 3 + classification * 5 + notices + length(id) + length(CAST(caption AS BLOB)) + length(language)) FROM item_row"));
    printf("\"members\":%lld,", ask("SELECT sum(number % 1009 + length(name) + length(handle) + length(sort_name)) FROM member_row"));
    printf("\"found\":%lld,", ask("SELECT count(*) FROM search WHERE search MATCH '\"ba\"*'"));
    printf("\"pages\":%lld}}\n", ask("PRAGMA page_count"));
    return 0;
}
