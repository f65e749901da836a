#include "CEnglishModel.h"

// Sections of the file begin at multiples of 64 and are read where they lie.
static _Alignas(64) const unsigned char model[] = {
#embed "english.model"
};

const unsigned char *const cenglish_model = model;
const size_t cenglish_model_size = sizeof model;
