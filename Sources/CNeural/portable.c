// The functions for any processor.
#include "functions.h"

static void apply(const cneural_linear *map, const int16_t *x, size_t stride, size_t rows, float *y) {
  for (size_t r = 0; r < rows; r++) {
    const int16_t *row = x + r * stride;
    const int8_t *w = map->weights;
    for (size_t block = 0; block < map->outputs; block += 16) {
      int32_t sums[16] = {0};
      for (size_t i = 0; i < map->inputs; i += 2, w += 32) {
        for (int o = 0; o < 16; o++) sums[o] += row[i] * w[2 * o] + row[i + 1] * w[2 * o + 1];
      }
      for (int o = 0; o < 16; o++) {
        y[r * map->outputs + block + o] = (float)sums[o] * map->scales[block + o] + map->biases[block + o];
      }
    }
  }
}

static void products(const int16_t *rows, size_t count, size_t width, const int16_t *x, int32_t *out) {
  for (size_t r = 0; r < count; r++, rows += width) {
    int32_t total = 0;
    for (size_t i = 0; i < width; i++) total += rows[i] * x[i];
    out[r] = total;
  }
}

const cneural_functions cneural_portable = {"portable", apply, maxout, normalise, gate, quantise, products};

#if !defined(__x86_64__)
const cneural_functions *cneural_fastest(void) { return &cneural_portable; }
#endif
