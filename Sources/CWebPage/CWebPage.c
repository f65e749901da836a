// The page's style and script, one array each.
#include "CWebPage.h"

static const unsigned char style[] = {
#embed "page/page.css"
};

static const unsigned char script[] = {
#embed "page/page.js"
};

const unsigned char *cwebpage_style(size_t *count) {
  *count = sizeof style;
  return style;
}

const unsigned char *cwebpage_script(size_t *count) {
  *count = sizeof script;
  return script;
}
