// The style and the script of the report, embedded in the binary.
#ifndef CREPORT_H
#define CREPORT_H

#include <stddef.h>

/// report.css as it stands; its length goes to `count`.
const unsigned char *_Nonnull creport_style(size_t *_Nonnull count);

/// report.js as it stands; its length goes to `count`.
const unsigned char *_Nonnull creport_script(size_t *_Nonnull count);

#endif
