"""Reads the corpora: CoNLL-U treebanks and two-column name files, as lists of sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = ("PER", "LOC", "ORG")


@dataclass
class Sentence:
    """Parallel lists, one entry a word. A layer that a corpus does not have is empty."""

    forms: list[str]
    tags: list[str] = field(default_factory=list)  # "UPOS|XPOS"
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)  # index in the sentence, -1 for the root
    relations: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # BIO over KINDS

    def __len__(self) -> int:
        return len(self.forms)


def blocks(path: Path) -> Iterator[list[str]]:
    """The lines between empty lines."""
    lines: list[str] = []
    for line in [*Path(path).read_text(encoding="utf-8").split("\n"), ""]:
        if line:
            lines.append(line)
        elif lines:
            yield lines
            lines = []


def read_conllu(path: Path) -> list[Sentence]:
    """The words of a CoNLL-U file; ranges of multiword tokens and empty nodes are left out."""
    sentences = []
    for block in blocks(path):
        sentence = Sentence([])
        for line in block:
            columns = line.split("\t")
            if line[0] == "#" or not columns[0].isdigit():
                continue
            sentence.forms.append(columns[1])
            sentence.lemmas.append(columns[2])
            sentence.tags.append(f"{columns[3]}|{columns[4]}")
            sentence.heads.append(int(columns[6]) - 1)
            sentence.relations.append(columns[7])
        sentences.append(sentence)
    return sentences


def read_names(path: Path) -> list[Sentence]:
    """A file of form⇥tag lines. Tags of kinds outside KINDS count as no name."""
    sentences = []
    for block in blocks(path):
        sentence = Sentence([])
        for line in block:
            form, tag = line.split("\t")[:2]
            sentence.forms.append(form)
            sentence.names.append(tag if tag[2:] in KINDS else "O")
        sentences.append(sentence)
    return sentences


def split_hyphens(sentence: Sentence) -> Sentence:
    """The words of a corpus that keeps compounds whole, as the treebanks write them: “long-term” is three words."""
    split = Sentence([])
    for form, name in zip(sentence.forms, sentence.names):
        parts = [p for p in re.split(r"(-)", form) if p] if re.fullmatch(r"\w{2,}(-\w{2,})+", form) else [form]
        for i, part in enumerate(parts):
            split.forms.append(part)
            split.names.append(name if i == 0 or name == "O" else "I" + name[1:])
    return split


def join_names(treebank: list[Sentence], named: list[Sentence]) -> int:
    """Gives the sentences of a treebank their names, where the same words stand in a name file."""
    by_forms = {tuple(s.forms): s.names for s in named}
    found = 0
    for sentence in treebank:
        names = by_forms.get(tuple(sentence.forms))
        if names:
            sentence.names, found = names, found + 1
    return found


def spans(names: list[str]) -> set[tuple[int, int, str]]:
    """The names of a sentence as (first, last, kind); I without B before it begins a name."""
    found, start = set(), None
    for i, tag in enumerate(names + ["O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != kind):
            found.add((start, i - 1, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return found


def inventory(sentences: list[Sentence]) -> tuple[list[str], list[str]]:
    """The tags and relations of treebanks in the order of their ids, the same for teacher and student."""
    return sorted({t for s in sentences for t in s.tags}), sorted({r for s in sentences for r in s.relations})


BILOU = ["O"] + [f"{position}-{kind}" for kind in KINDS for position in "BILU"]


def bilou(names: list[str]) -> list[int]:
    """The tags of a sentence as ids of BILOU: Begin, Inside, Last, Unit (one word), O."""
    ids = [0] * len(names)
    for first, last, kind in spans(names):
        for i in range(first, last + 1):
            position = "U" if first == last else "B" if i == first else "L" if i == last else "I"
            ids[i] = BILOU.index(f"{position}-{kind}")
    return ids
