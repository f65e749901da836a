// The arithmetic of the small networks: one matrix kernel and what stands between two of them.
//
// Activations are whole numbers of 1/512 in 16 bits, weights whole numbers in 8 bits. Their products are summed as
// whole numbers, so that no order of summing changes a bit; what is done in floating point is done in one written
// order, without fused multiply-add. Every processor gives the same bytes.
#ifndef CNEURAL_H
#define CNEURAL_H

#include <stddef.h>
#include <stdint.h>

/// Activations are counted in units of 1/512.
enum { CNEURAL_UNIT = 512 };

/// A linear map. `weights` is packed: blocks of 16 outputs; in a block, for every two inputs, 16 pairs of weights.
/// `outputs` is a multiple of 16, `inputs` of 2. `scales` turn sums into values, one an output.
typedef struct {
  const int8_t *_Nonnull weights;
  const float *_Nonnull scales;
  const float *_Nonnull biases;
  size_t inputs, outputs;
} cneural_linear;

/// The functions in the form that suits this processor.
typedef struct {
  const char *_Nonnull name;

  /// y[r][o] = scales[o] · Σ x[r][i] · weights[o][i] + biases[o]. Rows of `x` begin `stride` numbers apart and may
  /// overlap.
  void (*_Nonnull apply)(const cneural_linear *_Nonnull map, const int16_t *_Nonnull x, size_t stride, size_t rows,
                         float *_Nonnull y);

  /// Rows of 2·width: the larger of y[i] and y[width + i], normalised, times gain plus shift; added to `x` if `adds`,
  /// else put there; `q` gets the same as whole numbers. `width` is a multiple of 8, at most 512.
  void (*_Nonnull maxout)(const float *_Nonnull y, size_t width, size_t rows, const float *_Nonnull gains,
                          const float *_Nonnull shifts, int adds, float *_Nonnull x, int16_t *_Nonnull q);

  /// Rows of `width`: y normalised, times gain plus shift, added to `x`.
  void (*_Nonnull normalise)(const float *_Nonnull y, size_t width, size_t rows, const float *_Nonnull gains,
                             const float *_Nonnull shifts, float *_Nonnull x, int16_t *_Nonnull q);

  /// Gated averages over the rows of one sentence. A row of `y` has 4·states: values to the right, values to the left,
  /// gates of both. A row of `q` gets 2·states. `states` is a multiple of 8, at most 512.
  void (*_Nonnull gate)(const float *_Nonnull y, size_t states, size_t rows, int16_t *_Nonnull q);

  /// q = y in units of 1/`unit`, cut to `least` and 15.99. `count` is a multiple of 8.
  void (*_Nonnull quantise)(const float *_Nonnull y, size_t count, float unit, float least, int16_t *_Nonnull q);

  /// out[r] = Σ rows[r][i] · x[i]. `width` is a multiple of 16.
  void (*_Nonnull products)(const int16_t *_Nonnull rows, size_t count, size_t width, const int16_t *_Nonnull x,
                            int32_t *_Nonnull out);
} cneural_functions;

/// In plain C, for any processor.
extern const cneural_functions cneural_portable;

/// The fastest form that this processor runs.
const cneural_functions *_Nonnull cneural_fastest(void);

/// Weights of an embedding, in units of 1/64, as activations.
void cneural_widen(const int8_t *_Nonnull from, size_t count, int16_t *_Nonnull to);

/// sum[i] = a[i] + b[i].
void cneural_add(const float *_Nonnull a, const float *_Nonnull b, size_t count, float *_Nonnull sum);

/// The index of the best score, the first of equals; 0 where there is none.
size_t cneural_best(const float *_Nonnull scores, size_t count);
size_t cneural_largest(const int32_t *_Nonnull scores, size_t count);

#endif
