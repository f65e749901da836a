// The functions of CNeural.h, written once and compiled for each kind of processor. FORM names the kind.
#include "CNeural.h"

#include <math.h>
#include <string.h>

#pragma clang fp contract(off)
// Wide values pass between inline functions of one file only, so that how a call would pass them says nothing.
#pragma clang diagnostic ignored "-Wpsabi"

/// Eight numbers at once; on a narrower processor the compiler takes them apart, with the same results.
typedef float lanes __attribute__((vector_size(32), aligned(4)));
typedef int32_t whole __attribute__((vector_size(32), aligned(4)));
typedef int16_t halves __attribute__((vector_size(16), aligned(2)));

static inline lanes all(float value) { return (lanes){value, value, value, value, value, value, value, value}; }
static inline lanes larger(lanes a, lanes b) {
  whole take = (whole)(a > b);
  return (lanes)((take & (whole)a) | (~take & (whole)b));
}
static inline lanes smaller(lanes a, lanes b) {
  whole take = (whole)(a < b);
  return (lanes)((take & (whole)a) | (~take & (whole)b));
}
static inline lanes load(const float *from) {
  lanes value;
  memcpy(&value, from, sizeof value);
  return value;
}
static inline void store(float *to, lanes value) { memcpy(to, &value, sizeof value); }

/// The sum of eight numbers, always in this order.
static inline float sum(lanes v) { return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7])); }

/// As whole numbers of 14 bits, rounded to the nearest. The offset keeps what is cut off positive.
static inline void put(int16_t *to, lanes scaled) {
  scaled = smaller(larger(scaled, all(-8190.0f)), all(8190.0f));
  whole rounded = __builtin_convertvector(scaled + all(8192.5f), whole) - 8192;
  halves narrow = __builtin_convertvector(rounded, halves);
  memcpy(to, &narrow, sizeof narrow);
}

static inline void normalise_row(const float *y, size_t width, const float *gains, const float *shifts, int adds, float *x,
                                 int16_t *q) {
  lanes total = all(0);
  for (size_t i = 0; i < width; i += 8) total += load(y + i);
  float mean = sum(total) / (float)width;
  lanes squares = all(0);
  for (size_t i = 0; i < width; i += 8) {
    lanes d = load(y + i) - all(mean);
    squares += d * d;
  }
  float inverse = 1.0f / sqrtf(sum(squares) / (float)width + 1e-5f);
  for (size_t i = 0; i < width; i += 8) {
    lanes v = (load(y + i) - all(mean)) * all(inverse) * load(gains + i) + load(shifts + i);
    if (adds) v += load(x + i);
    v = smaller(larger(v, all(-15.99f)), all(15.99f));
    store(x + i, v);
    put(q + i, v * all(CNEURAL_UNIT));
  }
}

static void maxout(const float *y, size_t width, size_t rows, const float *gains, const float *shifts, int adds, float *x,
                   int16_t *q) {
  float row[512];
  for (size_t r = 0; r < rows; r++, y += 2 * width, x += width, q += width) {
    for (size_t i = 0; i < width; i += 8) store(row + i, larger(load(y + i), load(y + width + i)));
    normalise_row(row, width, gains, shifts, adds, x, q);
  }
}

static void normalise(const float *y, size_t width, size_t rows, const float *gains, const float *shifts, float *x,
                      int16_t *q) {
  for (size_t r = 0; r < rows; r++, y += width, x += width, q += width) normalise_row(y, width, gains, shifts, 1, x, q);
}

static inline void gate_row(const float *values, const float *gates, size_t states, float *c, int16_t *q) {
  for (size_t i = 0; i < states; i += 8) {
    lanes z = load(gates + i);
    lanes f = all(0.5f) + all(0.5f) * z / (all(1.0f) + larger(z, -z));
    lanes u = load(values + i);
    lanes v = u + f * (load(c + i) - u);
    store(c + i, v);
    put(q + i, v * all(CNEURAL_UNIT));
  }
}

static void gate(const float *y, size_t states, size_t rows, int16_t *q) {
  float right[512] = {0}, left[512] = {0};
  for (size_t r = 0; r < rows; r++) {
    const float *row = y + r * 4 * states;
    gate_row(row, row + 2 * states, states, right, q + r * 2 * states);
  }
  for (size_t r = rows; r-- > 0;) {
    const float *row = y + r * 4 * states;
    gate_row(row + states, row + 3 * states, states, left, q + r * 2 * states + states);
  }
}

static void quantise(const float *y, size_t count, float unit, float least, int16_t *q) {
  for (size_t i = 0; i < count; i += 8) put(q + i, smaller(larger(load(y + i), all(least)), all(15.99f)) * all(unit));
}
