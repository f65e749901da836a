// The style and the script of the page, embedded in the binary.
#ifndef CWEBPAGE_H
#define CWEBPAGE_H

#include <stddef.h>

/// page.css as it stands; its length goes to `count`.
const unsigned char *_Nonnull cwebpage_style(size_t *_Nonnull count);

/// page.js as it stands; its length goes to `count`.
const unsigned char *_Nonnull cwebpage_script(size_t *_Nonnull count);

#endif
