// The word lists of the program, embedded in the binary.
#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// A file of words/, as it stands there.
typedef struct {
  /// The folder of words/ that it stands in: "en".
  const char *_Nonnull language;
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} clexicon_file;

/// The file of that name in a language, or NULL.
const clexicon_file *_Nullable clexicon_find(const char *_Nonnull language, const char *_Nonnull name);

#endif
