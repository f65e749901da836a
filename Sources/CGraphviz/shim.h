// What Swift needs of Graphviz's C interface (https://graphviz.org/pdf/libguide.pdf), and the one
// call it cannot make.
#pragma once

#include <gvc.h>
#include <stddef.h>

/// `gvRenderData`, whose length is an `unsigned int` up to Graphviz 10 and a `size_t` after it: a
/// pointer to void fits both, and the zero it starts from makes the narrower write correct on
/// little-endian machines.
static inline int graphviz_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **data, size_t *length) {
  *length = 0;
  void *any_width = length;
  return gvRenderData(context, graph, format, data, any_width);
}

/// Where a symbol comes from: `Dl_info`, which glibc's headers show only to programs that ask for
/// GNU extensions. https://man7.org/linux/man-pages/man3/dladdr.3.html
typedef struct {
  const char *file;
  void *base;
  const char *symbol;
  void *address;
} graphviz_origin;

/// `dladdr`, under a name that does not meet the system's declaration of it.
#ifdef __APPLE__
int graphviz_dladdr(const void *address, graphviz_origin *origin) __asm__("_dladdr");
#else
int graphviz_dladdr(const void *address, graphviz_origin *origin) __asm__("dladdr");
#endif
