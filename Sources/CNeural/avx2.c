// The functions for x86 processors with AVX2, and the choice at run time.
#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "functions.h"

/// Up to four rows by 16 outputs: eight sums stay in registers.
static inline __attribute__((always_inline)) void tile(const cneural_linear *map, const int16_t *x, size_t stride,
                                                       const int rows, size_t block, float *y) {
  __m256i low[4], high[4];
  for (int r = 0; r < rows; r++) low[r] = high[r] = _mm256_setzero_si256();
  const int8_t *w = map->weights + block * map->inputs;
  for (size_t i = 0; i < map->inputs; i += 2, w += 32) {
    __m256i first = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)w));
    __m256i second = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + 16)));
    for (int r = 0; r < rows; r++) {
      int32_t pair;
      memcpy(&pair, x + r * stride + i, sizeof pair);
      __m256i both = _mm256_set1_epi32(pair);
      low[r] = _mm256_add_epi32(low[r], _mm256_madd_epi16(both, first));
      high[r] = _mm256_add_epi32(high[r], _mm256_madd_epi16(both, second));
    }
  }
  const float *scales = map->scales + block, *biases = map->biases + block;
  for (int r = 0; r < rows; r++) {
    float *out = y + r * map->outputs + block;
    __m256 a = _mm256_mul_ps(_mm256_cvtepi32_ps(low[r]), _mm256_loadu_ps(scales));
    __m256 b = _mm256_mul_ps(_mm256_cvtepi32_ps(high[r]), _mm256_loadu_ps(scales + 8));
    _mm256_storeu_ps(out, _mm256_add_ps(a, _mm256_loadu_ps(biases)));
    _mm256_storeu_ps(out + 8, _mm256_add_ps(b, _mm256_loadu_ps(biases + 8)));
  }
}

static void apply(const cneural_linear *map, const int16_t *x, size_t stride, size_t rows, float *y) {
  size_t r = 0;
  // Rows in strips whose activations stay in the first cache while the weights pass.
  for (; r + 4 <= rows; r += 4) {
    for (size_t block = 0; block < map->outputs; block += 16) tile(map, x + r * stride, stride, 4, block, y + r * map->outputs);
  }
  for (; r < rows; r++) {
    for (size_t block = 0; block < map->outputs; block += 16) tile(map, x + r * stride, stride, 1, block, y + r * map->outputs);
  }
}

static void products(const int16_t *rows, size_t count, size_t width, const int16_t *x, int32_t *out) {
  for (size_t r = 0; r < count; r++, rows += width) {
    __m256i total = _mm256_setzero_si256();
    for (size_t i = 0; i < width; i += 16) {
      __m256i a = _mm256_loadu_si256((const __m256i *)(rows + i)), b = _mm256_loadu_si256((const __m256i *)(x + i));
      total = _mm256_add_epi32(total, _mm256_madd_epi16(a, b));
    }
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(total), _mm256_extracti128_si256(total, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
    out[r] = _mm_cvtsi128_si32(half);
  }
}
#pragma clang attribute pop

static const cneural_functions avx2 = {"avx2", apply, maxout, normalise, gate, quantise, products};

const cneural_functions *cneural_fastest(void) {
  return __builtin_cpu_supports("avx2") ? &avx2 : &cneural_portable;
}
#endif
