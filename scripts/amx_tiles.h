/* Included before every C++ file of llama.cpp (scripts/environment.py).
 *
 * GCC 12 and older do not know that loading the configuration of AMX tiles reads all of it, nor that
 * loading and storing tiles touches memory, and so leave out the writes before it: llama.cpp then
 * crashes on processors with AMX, by a general protection fault in ldtilecfg (GCC bug 114098).
 * Repaired in GCC 12.4, 13.3 and 14; Debian 12 has 12.2.
 */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#if __GNUC__ < 14
#include <immintrin.h>

#undef _tile_loadd
#undef _tile_stored

#define _tile_loadconfig(config) \
  __asm__ volatile("ldtilecfg %0" ::"m"(*(const char(*)[64])(config)) : "memory")

/* In two steps, so that names of tiles become their numbers first. */
#define _tile_loadd(tile, base, stride) _tile_loadd_numbered(tile, base, stride)
#define _tile_stored(tile, base, stride) _tile_stored_numbered(tile, base, stride)

#define _tile_loadd_numbered(tile, base, stride)                              \
  __asm__ volatile("tileloadd (%0,%1,1), %%tmm" #tile                         \
                   :: "r"((const void *)(base)), "r"((long)(stride)) : "memory")

#define _tile_stored_numbered(tile, base, stride)                             \
  __asm__ volatile("tilestored %%tmm" #tile ", (%0,%1,1)"                     \
                   :: "r"((void *)(base)), "r"((long)(stride)) : "memory")
#endif
#endif
