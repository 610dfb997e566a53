/*
 * A compiled program with the habits of real ones: fills a buffer with pseudo-random words, sorts them, escapes the bytes
 * for a serial line and sums them up. Written for Switchback; see README.md.
 */
#include <stdint.h>

#define WORDS 1024

/* The program starts with its first byte. */
__asm__(".text\n j workload\n .balign 4");

static void sift(uint32_t *heap, uint32_t root, uint32_t length)
{
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= length) {
            return;
        }
        if (child + 1 < length && heap[child] < heap[child + 1]) {
            child++;
        }
        if (heap[root] >= heap[child]) {
            return;
        }
        uint32_t swap = heap[root];
        heap[root] = heap[child];
        heap[child] = swap;
        root = child;
    }
}

static uint32_t escape(const uint8_t *from, uint32_t length, uint8_t *to)
{
    uint8_t *start = to;
    *to++ = 0xC0;
    while (length--) {
        uint8_t byte = *from++;
        if (byte == 0xC0 || byte == 0xDB) {
            *to++ = 0xDB;
            byte = byte == 0xC0 ? 0xDC : 0xDD;
        }
        *to++ = byte;
    }
    *to++ = 0xC0;
    return to - start;
}

static uint32_t crc32(const uint8_t *bytes, uint32_t length)
{
    uint32_t crc = 0xFFFFFFFF;
    while (length--) {
        crc ^= *bytes++;
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc >> 1) ^ (0xEDB88320 & -(crc & 1));
        }
    }
    return ~crc;
}

/* `words` has room for 1024 words and for twice their bytes and two more behind them. */
uint32_t workload(uint32_t *words, uint32_t seed)
{
    for (uint32_t i = 0; i < WORDS; i++) {
        seed = seed * 1664525 + 1013904223;
        words[i] = seed;
    }
    for (uint32_t i = WORDS / 2; i-- > 0;) {
        sift(words, i, WORDS);
    }
    for (uint32_t end = WORDS; end-- > 1;) {
        uint32_t swap = words[0];
        words[0] = words[end];
        words[end] = swap;
        sift(words, 0, end);
    }
    uint8_t *frame = (uint8_t *)(words + WORDS);
    return crc32(frame, escape((const uint8_t *)words, WORDS * 4, frame));
}
