// The word lists of words/, one array each. A new file needs a block and a row here, with the folder of its language.
#include "CLexicon.h"

#include <string.h>

static const unsigned char abbreviations[] = {
#embed "words/en/language/abbreviations.txt"
};

static const unsigned char address_endings[] = {
#embed "words/en/language/address-endings.txt"
};

static const unsigned char approximators[] = {
#embed "words/en/figures/approximators.tsv"
};

static const unsigned char changes[] = {
#embed "words/en/figures/changes.tsv"
};

static const unsigned char common_words[] = {
#embed "words/en/language/common-words.txt"
};

static const unsigned char connectives[] = {
#embed "words/en/events/connectives.tsv"
};

static const unsigned char contractions[] = {
#embed "words/en/language/contractions.tsv"
};

static const unsigned char coreference[] = {
#embed "words/en/names/coreference.tsv"
};

static const unsigned char cue_frames[] = {
#embed "words/en/statements/cue-frames.tsv"
};

static const unsigned char cues[] = {
#embed "words/en/statements/cues.tsv"
};

static const unsigned char demonyms[] = {
#embed "words/en/names/demonyms.tsv"
};

static const unsigned char empty_words[] = {
#embed "words/en/claims/empty-words.txt"
};

static const unsigned char endings[] = {
#embed "words/en/claims/endings.tsv"
};

static const unsigned char event_nouns[] = {
#embed "words/en/events/event-nouns.txt"
};

static const unsigned char event_senses[] = {
#embed "words/en/events/event-senses.tsv"
};

static const unsigned char event_stances[] = {
#embed "words/en/events/event-stances.tsv"
};

static const unsigned char first_names[] = {
#embed "words/en/names/first-names.tsv"
};

static const unsigned char function_words[] = {
#embed "words/en/language/function-words.txt"
};

static const unsigned char opening_words[] = {
#embed "words/en/language/opening-words.txt"
};

static const unsigned char boilerplate[] = {
#embed "words/en/pages/boilerplate.tsv"
};

static const unsigned char groups[] = {
#embed "words/en/names/groups.tsv"
};

static const unsigned char hedges[] = {
#embed "words/en/events/hedges.tsv"
};

static const unsigned char holidays[] = {
#embed "words/en/times/holidays.tsv"
};

static const unsigned char irregular[] = {
#embed "words/en/language/irregular.tsv"
};

static const unsigned char known_organizations[] = {
#embed "words/en/names/known-organizations.txt"
};

static const unsigned char media[] = {
#embed "words/en/names/media.tsv"
};

static const unsigned char metrics[] = {
#embed "words/en/claims/metrics.tsv"
};

static const unsigned char name_parts[] = {
#embed "words/en/names/name-parts.tsv"
};

static const unsigned char ordering_verbs[] = {
#embed "words/en/events/ordering-verbs.tsv"
};

static const unsigned char organizations[] = {
#embed "words/en/names/organizations.tsv"
};

static const unsigned char outlets[] = {
#embed "words/en/names/outlets.txt"
};

static const unsigned char prefixes[] = {
#embed "words/en/language/prefixes.txt"
};

static const unsigned char regions[] = {
#embed "words/en/names/regions.tsv"
};

static const unsigned char rules[] = {
#embed "words/en/rules.tsv"
};

static const unsigned char same_names[] = {
#embed "words/en/names/same-names.tsv"
};

static const unsigned char short_names[] = {
#embed "words/en/names/short-names.tsv"
};

static const unsigned char synonyms[] = {
#embed "words/en/claims/synonyms.tsv"
};

static const unsigned char times[] = {
#embed "words/en/times/times.tsv"
};

static const unsigned char titles[] = {
#embed "words/en/names/titles.tsv"
};

static const unsigned char tolls[] = {
#embed "words/en/claims/tolls.tsv"
};

static const unsigned char towns[] = {
#embed "words/en/names/towns.tsv"
};

static const unsigned char transliterations[] = {
#embed "words/en/names/transliterations.tsv"
};

static const unsigned char triggers[] = {
#embed "words/en/events/triggers.tsv"
};

static const unsigned char time_policies[] = {
#embed "words/en/times/time-policies.tsv"
};

static const unsigned char time_rules[] = {
#embed "words/en/times/time-rules.tsv"
};

static const unsigned char word_classes[] = {
#embed "words/en/language/word-classes.tsv"
};

static const unsigned char word_endings[] = {
#embed "words/en/language/word-endings.tsv"
};

static const unsigned char word_shares[] = {
#embed "words/en/language/word-shares.tsv"
};

static const clexicon_file files[] = {
    {"en", "abbreviations.txt", abbreviations, sizeof abbreviations},
    {"en", "address-endings.txt", address_endings, sizeof address_endings},
    {"en", "approximators.tsv", approximators, sizeof approximators},
    {"en", "boilerplate.tsv", boilerplate, sizeof boilerplate},
    {"en", "changes.tsv", changes, sizeof changes},
    {"en", "common-words.txt", common_words, sizeof common_words},
    {"en", "connectives.tsv", connectives, sizeof connectives},
    {"en", "contractions.tsv", contractions, sizeof contractions},
    {"en", "coreference.tsv", coreference, sizeof coreference},
    {"en", "cue-frames.tsv", cue_frames, sizeof cue_frames},
    {"en", "cues.tsv", cues, sizeof cues},
    {"en", "demonyms.tsv", demonyms, sizeof demonyms},
    {"en", "empty-words.txt", empty_words, sizeof empty_words},
    {"en", "endings.tsv", endings, sizeof endings},
    {"en", "event-nouns.txt", event_nouns, sizeof event_nouns},
    {"en", "event-senses.tsv", event_senses, sizeof event_senses},
    {"en", "event-stances.tsv", event_stances, sizeof event_stances},
    {"en", "first-names.tsv", first_names, sizeof first_names},
    {"en", "function-words.txt", function_words, sizeof function_words},
    {"en", "groups.tsv", groups, sizeof groups},
    {"en", "hedges.tsv", hedges, sizeof hedges},
    {"en", "holidays.tsv", holidays, sizeof holidays},
    {"en", "irregular.tsv", irregular, sizeof irregular},
    {"en", "known-organizations.txt", known_organizations, sizeof known_organizations},
    {"en", "media.tsv", media, sizeof media},
    {"en", "metrics.tsv", metrics, sizeof metrics},
    {"en", "name-parts.tsv", name_parts, sizeof name_parts},
    {"en", "ordering-verbs.tsv", ordering_verbs, sizeof ordering_verbs},
    {"en", "opening-words.txt", opening_words, sizeof opening_words},
    {"en", "organizations.tsv", organizations, sizeof organizations},
    {"en", "outlets.txt", outlets, sizeof outlets},
    {"en", "prefixes.txt", prefixes, sizeof prefixes},
    {"en", "regions.tsv", regions, sizeof regions},
    {"en", "rules.tsv", rules, sizeof rules},
    {"en", "same-names.tsv", same_names, sizeof same_names},
    {"en", "short-names.tsv", short_names, sizeof short_names},
    {"en", "synonyms.tsv", synonyms, sizeof synonyms},
    {"en", "time-policies.tsv", time_policies, sizeof time_policies},
    {"en", "time-rules.tsv", time_rules, sizeof time_rules},
    {"en", "times.tsv", times, sizeof times},
    {"en", "titles.tsv", titles, sizeof titles},
    {"en", "tolls.tsv", tolls, sizeof tolls},
    {"en", "towns.tsv", towns, sizeof towns},
    {"en", "transliterations.tsv", transliterations, sizeof transliterations},
    {"en", "triggers.tsv", triggers, sizeof triggers},
    {"en", "word-classes.tsv", word_classes, sizeof word_classes},
    {"en", "word-endings.tsv", word_endings, sizeof word_endings},
    {"en", "word-shares.tsv", word_shares, sizeof word_shares},
};

const clexicon_file *clexicon_find(const char *language, const char *name) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    if (strcmp(files[i].language, language) == 0 && strcmp(files[i].name, name) == 0) return &files[i];
  }
  return NULL;
}
