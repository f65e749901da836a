// ICU's charset detection and conversion under stable names.
//
// ICU renames its functions by macro with its version (`ucnv_open_72`), and Swift sees no such macros: hence a
// wrapper for each function that is used. Manual: https://unicode-org.github.io/icu-docs/apidoc/dev/icu4c/
#pragma once

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utypes.h>

static inline UCharsetDetector *icu_detector_open(UErrorCode *status) {
  return ucsdet_open(status);
}

static inline void icu_detector_close(UCharsetDetector *detector) { ucsdet_close(detector); }

static inline void icu_detector_set_text(
    UCharsetDetector *detector, const char *text, int32_t length, UErrorCode *status) {
  ucsdet_setText(detector, text, length, status);
}

static inline const UCharsetMatch **icu_detector_detect_all(
    UCharsetDetector *detector, int32_t *count, UErrorCode *status) {
  return ucsdet_detectAll(detector, count, status);
}

static inline const char *icu_match_name(const UCharsetMatch *match, UErrorCode *status) {
  return ucsdet_getName(match, status);
}

static inline int32_t icu_match_confidence(const UCharsetMatch *match, UErrorCode *status) {
  return ucsdet_getConfidence(match, status);
}

static inline UConverter *icu_converter_open(const char *name, UErrorCode *status) {
  return ucnv_open(name, status);
}

static inline void icu_converter_close(UConverter *converter) { ucnv_close(converter); }

/// What the converter cannot read becomes U+FFFD.
static inline int32_t icu_converter_to_utf8(
    UConverter *converter, char *target, int32_t capacity, const char *source, int32_t length,
    UErrorCode *status) {
  return ucnv_toAlgorithmic(UCNV_UTF8, converter, target, capacity, source, length, status);
}

static inline const char *icu_error_name(UErrorCode status) { return u_errorName(status); }
