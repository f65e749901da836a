// The page's style and script, one array each.
#include "CReport.h"

static const unsigned char style[] = {
#embed "page/report.css"
};

static const unsigned char script[] = {
#embed "page/report.js"
};

const unsigned char *creport_style(size_t *count) {
  *count = sizeof style;
  return style;
}

const unsigned char *creport_script(size_t *count) {
  *count = sizeof script;
  return script;
}
