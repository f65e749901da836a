// The trained model of English, embedded in the binary. MODEL-CARD.md says what it is and where it comes from.
#ifndef CENGLISHMODEL_H
#define CENGLISHMODEL_H

#include <stddef.h>

/// The first byte of the file, at a multiple of 64.
extern const unsigned char *const _Nonnull cenglish_model;
extern const size_t cenglish_model_size;

#endif
