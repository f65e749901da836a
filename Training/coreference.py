"""Trains the ranker of coreference: which antecedent a pronoun means.

    swift run -c release measure coreference DATA/ud/gum/train.conllu > examples.txt
    python coreference.py examples.txt --out ../Sources/CLexicon/words/en/names/coreference.tsv

A log-linear model over the answers of each decision, with a Gaussian prior, by L-BFGS. Where several answers are right, their
chance together counts. Seeded by nothing: the same examples give the same weights. `--folds 5` prints how often held-out
documents are answered rightly, for several margins.
"""

import argparse
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

QUESTIONS = ["person", "it", "they", "name"]
# Documents read as a whole count once; windows overlap, so that each of their decisions stands there thrice.
WINDOW, WINDOW_WEIGHT = 10, 0.3
# A name whose bearer only pronouns spoke of so far is rare in the examples, as their texts open with the names.
UNNAMED_WEIGHT = 3.0
# What is known of news and seldom stands in the examples: whoever spoke last goes on speaking, not who is spoken of in
# the quote between; a known gender says more than an unknown one; “himself” is the subject; “when she came, Ana Ruiz
# slept”; a surname alone is that of somebody who was told of before. The prior's mean of these weights; of all
# others it is 0.
MEANS = {
    "person": {
        **{"lastVoice.0": 1.5, "lastVoice.2": -0.7, "lastVoice.3": 1.8, "lastVoice.5": -1.5},
        **{"gender.0": 0.7, "gender.2": -0.7, "gender.3": 0.5, "reflexive.0": 4.0, "aheadPair.12": 2.0},
    },
    "name": {"unnamedWriting.0": 1.0},
}
HEAD = """\
# The weights by which the antecedent of a pronoun is chosen: question, feature, weight in thousandths; `margin` is by
# how much the best candidate must be better than the next one. CoreferenceFeature.swift names the features;
# Training/coreference.py trains the weights on GUM (Zeldes 2017) and writes this file.
# e.g. in “Ana Ruiz met Mira Lind. She said …” the subject “Ana Ruiz” weighs more than the object.
"""


class Example(NamedTuple):
    document: int
    sentences: int
    question: str
    blind: bool
    right: list[int]
    answers: list[list[str]]

    @property
    def is_none(self) -> bool:
        return self.right[0] == len(self.answers) - 1


def read(path: Path) -> list[Example]:
    examples = []
    for block in path.read_text().split("\n\n"):
        lines = block.strip("\n").split("\n")
        if len(lines) < 2:
            continue
        document, sentences, question, blind, right = lines[0].split(" ")
        examples.append(
            Example(int(document), int(sentences), question, blind == "1", [int(i) for i in right.split(",")], [line.split(" ") for line in lines[1:]])
        )
    return examples


class Ranker:
    """The weights of one question."""

    def __init__(self, examples: list[Example], prior: float):
        means = MEANS.get(examples[0].question, {})
        names = sorted({name for example in examples for answer in example.answers for name in answer})
        self.places = {name: place for place, name in enumerate(names)}
        rows, columns, starts, right, weights = [], [], [], [], []
        row = 0
        for example in examples:
            starts.append(row)
            weight = WINDOW_WEIGHT if example.sentences <= WINDOW else 1.0
            weights.append(weight * (UNNAMED_WEIGHT if example.question == "name" and not example.is_none else 1.0))
            for index, answer in enumerate(example.answers):
                rows += [row] * len(answer)
                columns += [self.places[name] for name in answer]
                right.append(index in example.right)
                row += 1
        matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(row, len(names)))
        transposed = matrix.T.tocsr()
        starts, right, weights = np.array(starts), np.array(right, float), np.array(weights)
        means = np.array([means.get(name, 0.0) for name in names])
        lengths = np.diff(np.append(starts, row))
        spread = np.repeat(weights, lengths)

        def loss(values):
            scores = matrix @ values
            scores -= np.repeat(np.maximum.reduceat(scores, starts), lengths)
            chances = np.exp(scores)
            good = chances * right
            total, hit = np.add.reduceat(chances, starts), np.add.reduceat(good, starts)
            slope = (chances / np.repeat(total, lengths) - good / np.repeat(hit, lengths)) * spread
            return (weights * (np.log(total) - np.log(hit))).sum() + prior / 2 * (values - means) @ (values - means), transposed @ slope + prior * (
                values - means
            )

        self.values = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x

    def scores(self, example: Example) -> list[float]:
        return [sum(self.values[self.places[name]] for name in answer if name in self.places) for answer in example.answers]


def choice(scores: list[float], margin: float) -> int:
    """The index of the answer that is given; the last one where none is better by the margin."""
    best = max(range(len(scores)), key=lambda index: scores[index])
    others = scores[:best] + scores[best + 1 :]
    return best if not others or scores[best] - max(others) >= margin else len(scores) - 1


def cross_validate(examples: list[Example], folds: int, prior: float):
    for question in QUESTIONS:
        asked = [example for example in examples if example.question == question]
        tally = defaultdict(lambda: [0, 0, 0, 0])
        for fold in range(folds):
            ranker = Ranker([example for example in asked if example.document % folds != fold], prior)
            for example in asked:
                if example.document % folds != fold or example.blind or (example.sentences <= WINDOW and question != "name"):
                    continue
                scores = ranker.scores(example)
                for margin in (0.0, 0.25, 0.5, 1.0, 1.5, 2.0):
                    given, none = choice(scores, margin), len(scores) - 1
                    counts = tally[margin]
                    counts[0] += 1
                    counts[1] += given in example.right
                    counts[2] += given != none
                    counts[3] += given != none and given in example.right
        for margin, (count, right, given, good) in tally.items():
            print(
                f"{question:7} margin {margin:4}  of {count} right {100 * right / count:5.1f}  given {100 * given / count:5.1f}"
                f"  right of those {100 * good / max(given, 1):5.1f}",
                flush=True,
            )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--prior", type=float, default=3.0)
    parser.add_argument("--margins", default="person=0,it=1,they=1,name=0", help="by question")
    options = parser.parse_args()
    examples = read(options.examples)
    if options.folds:
        cross_validate(examples, options.folds, options.prior)
    if options.out:
        lines = []
        for question in QUESTIONS:
            ranker = Ranker([example for example in examples if example.question == question], options.prior)
            margin = dict(pair.split("=") for pair in options.margins.split(","))[question]
            lines.append(f"{question}\tmargin\t{round(1000 * float(margin))}\n")
            for name, place in ranker.places.items():
                weight = round(1000 * ranker.values[place])
                if weight:
                    lines.append(f"{question}\t{name}\t{weight}\n")
        options.out.write_text(HEAD + "".join(lines))


if __name__ == "__main__":
    main()
