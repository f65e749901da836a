// What is done with single rows of numbers, the same way on every processor.
#include "CNeural.h"

void cneural_widen(const int8_t *from, size_t count, int16_t *to) {
  // From units of 1/64 to units of 1/512.
  for (size_t i = 0; i < count; i++) to[i] = (int16_t)(from[i] * 8);
}

void cneural_add(const float *a, const float *b, size_t count, float *sum) {
  for (size_t i = 0; i < count; i++) sum[i] = a[i] + b[i];
}

size_t cneural_best(const float *scores, size_t count) {
  size_t best = 0;
  for (size_t i = 1; i < count; i++) {
    if (scores[i] > scores[best]) best = i;
  }
  return best;
}

size_t cneural_largest(const int32_t *scores, size_t count) {
  size_t best = 0;
  for (size_t i = 1; i < count; i++) {
    if (scores[i] > scores[best]) best = i;
  }
  return best;
}
