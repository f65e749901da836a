"""Lists of names as bits of words: what a word may be part of."""

import csv
from pathlib import Path

from features import normal

FIRST_NAME, SURNAME, CITY, PART_OF_CITY, COUNTRY, ORGANIZATION_WORD, TITLE = (1 << i for i in range(7))


def gazetteers(data: Path, words: Path) -> dict[str, int]:
    """The bits of every word of the census, GeoNames and the program's own lists."""
    found: dict[str, int] = {}

    def add(word: str, bit: int):
        word = normal(word)
        found[word] = found.get(word, 0) | bit

    folder = data / "gazetteers"
    for name in ("dist.female.first", "dist.male.first"):
        for line in open(folder / name, encoding="utf-8"):
            add(line.split()[0], FIRST_NAME)
    for number, line in enumerate(open(folder / "dist.all.last", encoding="utf-8")):
        if number < 30_000:
            add(line.split()[0], SURNAME)
    for row in csv.reader(open(folder / "geonames_cities15000.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        parts = row[0].split()
        for part in parts:
            if len(parts) == 1 or len(part) > 3:
                add(part, CITY if len(parts) == 1 else PART_OF_CITY)
    for row in csv.reader(open(folder / "geonames_countries.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        for part in row[0].split():
            if len(part) > 3:
                add(part, COUNTRY)
    for name, bit in (("demonyms", COUNTRY), ("organizations", ORGANIZATION_WORD), ("titles", TITLE)):
        for line in open(words / f"{name}.tsv", encoding="utf-8"):
            # “former” and the like are no titles.
            if line.strip() and line[0] != "#" and line.rstrip("\n").split("\t")[2:] != ["part"]:
                for part in line.split("\t")[0].split():
                    if len(part) > 2:
                        add(part, bit)
    return found
