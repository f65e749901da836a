"""Learns how words become lemmas: endings with what to cut and add, and whole words where no ending says it.

    python lemmas.py --data ../../shared/data      prints the figures on the development sets

A rule is found by the tag and the longest ending that has one; a whole word, marked ^, is the longest of all.
"""

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from corpora import read_conllu
from features import fnv64

LONGEST = 7


def edit(form: str, lemma: str) -> str:
    """What makes the lemma of a form: how many letters to cut and what to add; = keeps capitals, - makes small letters."""
    kept = form if lemma[:1] == form[:1] else form.lower()
    case = "=" if kept == form and form != form.lower() else "-"
    shared = 0
    while shared < min(len(kept), len(lemma)) and kept[shared] == lemma[shared]:
        shared += 1
    return f"{case}{len(kept.encode()) - len(kept[:shared].encode())}\t{lemma[shared:]}"


def apply(form: str, rule: str) -> str:
    cut, add = rule[1:].split("\t")
    kept = form if rule[0] == "=" else form.lower()
    data = kept.encode()
    return data[: len(data) - int(cut)].decode(errors="replace") + add


def learn(data: Path) -> dict[tuple[str, str], str]:
    """(tag, ending or ^word) → edit, each needed because the shorter ones say otherwise."""
    counts: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for treebank in ("ewt", "gum"):
        for s in read_conllu(data / "ud" / treebank / "train.conllu"):
            for form, tag, lemma in zip(s.forms, s.tags, s.lemmas):
                if lemma != "_" and len(form) < 40:
                    counts[(tag.split("|")[1], form)][edit(form, lemma)] += 1
    words = {key: found.most_common(1)[0] for key, found in counts.items()}
    rules: dict[tuple[str, str], str] = {}

    def ending(form: str, length: int) -> str:
        return form.lower()[-length:] if length else ""

    def current(tag: str, form: str, below: int) -> str | None:
        for length in range(min(below, len(form)), -1, -1):
            rule = rules.get((tag, ending(form, length)))
            if rule is not None:
                return rule
        return None

    for length in range(LONGEST + 1):
        votes: dict[tuple[str, str], Counter] = defaultdict(Counter)
        for (tag, form), (rule, _) in words.items():
            if len(form) > length or length == 0:
                votes[(tag, ending(form, length))][rule] += 1
        for (tag, end), found in sorted(votes.items()):
            rule, count = max(found.items(), key=lambda item: (item[1], item[0]))
            before = current(tag, end, length - 1) if length else None
            if rule != before and (count >= 2 or length == 0) and count > found.get(before, 0):
                rules[(tag, end)] = rule
    for (tag, form), (rule, _) in sorted(words.items()):
        if apply(form, current(tag, form, LONGEST) or "-0\t") != apply(form, rule):
            rules[(tag, "^" + form)] = rule
    return rules


def lemma(rules: dict[tuple[str, str], str], form: str, tag: str) -> str:
    rule = rules.get((tag, "^" + form)) or rules.get((tag, "^" + form.lower()))
    for length in range(min(LONGEST, len(form)), -1, -1):
        rule = rule or rules.get((tag, form.lower()[-length:] if length else ""))
    return apply(form, rule or "-0\t")


def lemma_rules(data: Path) -> tuple[dict[int, int], list[str]]:
    """Rules by the hash of "tag ending", as rows of a list of edits."""
    rules = learn(data)
    edits = sorted(set(rules.values()))
    ids = {e: i for i, e in enumerate(edits)}
    return {fnv64(f"{tag} {end}".encode()): ids[e] for (tag, end), e in rules.items()}, edits


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    data = options.parse_args().data
    rules = learn(data)
    print(len(rules), "rules")
    for treebank in ("ewt", "gum"):
        right = total = 0
        missed = Counter()
        for s in read_conllu(data / "ud" / treebank / "dev.conllu"):
            for form, tag, gold in zip(s.forms, s.tags, s.lemmas):
                if gold != "_":
                    total += 1
                    mine = lemma(rules, form, tag.split("|")[1])
                    right += mine == gold
                    if mine != gold:
                        missed[(form, tag, mine, gold)] += 1
        print(treebank, f"{100 * right / total:.2f}", [k for k, _ in missed.most_common(12)])


if __name__ == "__main__":
    main()
