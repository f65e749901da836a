"""Trains the network that ships: tags, trees and names from one small encoder.

    python student.py --data ../../shared/data --vectors vectors.npz --silver silver --words ../Sources/CLexicon/words/en/names --out student.pt

A word is read by its vector, cluster, endings, beginning, shape and gazetteers. Two convolutions see its neighbours, three gated
averages in both directions (Martin and Cundy 2018; Bradbury and others 2017) see the sentence. Trees by dot products between
words as heads and as dependents (after Dozat and Manning 2017). Learns from the treebanks and from what the teacher says.
"""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from corpora import BILOU, Sentence, bilou, inventory, join_names, read_conllu, read_names
from features import PREFIXES, SHAPES, SUFFIXES, affixes, normal
from gazetteers import gazetteers

WIDTH, GATED, ARC, RELATION, NAME = 128, 96, 96, 96, 64
CONVOLUTIONS, GATES = 2, 3
EMBEDDINGS = {"word": 64, "cluster": 16, "suffix3": 24, "suffix2": 12, "prefix": 16, "shape": 12, "gazetteer": 8}
# What an activation may be: in the binary it is a whole number of 1/512 in 14 bits.
LIMIT = 15.99


class Vocabulary:
    """The rows of the embedding tables that a form has."""

    def __init__(self, vectors: Path, data: Path, words: Path):
        loaded = np.load(vectors)
        self.words = [str(w) for w in loaded["words"]]
        self.vectors = loaded["vectors"]
        self.clusters = loaded["clusters"]
        self.ids = {w: i for i, w in enumerate(self.words)}
        self.gazetteers = gazetteers(data, words)
        self.known: dict[str, tuple[int, ...]] = {}

    def rows(self, form: str) -> tuple[int, ...]:
        row = self.known.get(form)
        if row is None:
            word = normal(form)
            i = self.ids.get(word, -1)
            own = i + 1 if 0 <= i < len(self.vectors) else 0
            cluster = int(self.clusters[i]) + 1 if i >= 0 else 0
            row = (own, cluster, *affixes(form), self.gazetteers.get(word, 0))
            self.known[form] = row
        return row


class Maxout(nn.Module):
    """A linear map to pairs, the larger of each pair, normalised to mean 0 and variance 1 (layer normalisation)."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.linear, self.norm = nn.Linear(inputs, 2 * outputs), nn.LayerNorm(outputs)

    def forward(self, x):
        a, b = self.linear(x).chunk(2, -1)
        return self.norm(torch.maximum(a, b))


class GatedAverage(torch.autograd.Function):
    """c[t] = f[t] c[t-1] + (1 - f[t]) u[t], with time as the first dimension."""

    @staticmethod
    def forward(context, u, f):
        c = torch.empty_like(u)
        last = torch.zeros_like(u[0])
        for t in range(len(u)):
            last = torch.lerp(u[t], last, f[t])
            c[t] = last
        context.save_for_backward(u, f, c)
        return c

    @staticmethod
    def backward(context, gradient):
        u, f, c = context.saved_tensors
        g = gradient.clone()
        for t in range(len(u) - 2, -1, -1):
            g[t].addcmul_(g[t + 1], f[t + 1])
        before = torch.cat([torch.zeros_like(c[:1]), c[:-1]])
        return g * (1 - f), g * (before - u)


class Gated(nn.Module):
    """The gated average of the sentence up to each word, from the left and from the right."""

    def __init__(self, width: int, states: int):
        super().__init__()
        self.states = states
        self.linear, self.back, self.norm = nn.Linear(width, 4 * states), nn.Linear(2 * states, width), nn.LayerNorm(width)
        with torch.no_grad():
            self.linear.bias.zero_()

    def forward(self, x, mask):
        left_u, right_u, left_f, right_f = self.linear(x).transpose(0, 1).chunk(4, -1)
        u = torch.cat([left_u, right_u.flip(0)], -1)
        z = torch.cat([left_f, right_f.flip(0)], -1)
        f = 0.5 + 0.5 * z / (1 + z.abs())
        # Beyond the end of a sentence nothing changes.
        m = mask.transpose(0, 1).unsqueeze(-1)
        m = torch.cat([m.expand(-1, -1, self.states), m.flip(0).expand(-1, -1, self.states)], -1)
        c = GatedAverage.apply(u * m, torch.where(m > 0, f, torch.ones_like(f)))
        left, right = c.chunk(2, -1)
        c = torch.cat([left, right.flip(0)], -1).transpose(0, 1)
        return self.norm(self.back(c.clamp(-LIMIT, LIMIT)))


class Student(nn.Module):
    def __init__(self, vocabulary: Vocabulary, tags: int, relations: int):
        super().__init__()
        sizes = (len(vocabulary.vectors) + 1, int(vocabulary.clusters.max()) + 2, SUFFIXES, SUFFIXES, PREFIXES, SHAPES, 128)
        self.tables = nn.ModuleList(nn.Embedding(n, d) for n, d in zip(sizes, EMBEDDINGS.values()))
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        with torch.no_grad():
            self.tables[0].weight[1:] = torch.from_numpy(vocabulary.vectors) * 2.4
            self.tables[0].weight[0] = 0
        self.mix = Maxout(sum(EMBEDDINGS.values()), WIDTH)
        self.convolutions = nn.ModuleList(Maxout(3 * WIDTH, WIDTH) for _ in range(CONVOLUTIONS))
        self.gated = nn.ModuleList(Gated(WIDTH, GATED) for _ in range(GATES))
        self.tag = nn.Linear(WIDTH, tags)
        self.head, self.dependent = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.relation_head, self.relation_dependent = nn.Linear(WIDTH, RELATION, bias=False), nn.Linear(WIDTH, RELATION)
        self.relation_root = nn.Parameter(torch.randn(RELATION) * 0.1)
        self.relation = nn.Linear(RELATION, relations)
        self.name_window, self.name = Maxout(3 * WIDTH, NAME), nn.Linear(NAME, len(BILOU))

    def window(self, x, mask):
        x = x * mask.unsqueeze(-1)
        edge = torch.zeros_like(x[:, :1])
        return torch.cat([torch.cat([edge, x[:, :-1]], 1), x, torch.cat([x[:, 1:], edge], 1)], -1)

    def forward(self, rows, mask, drop=0.0):
        x = torch.cat([table(rows[..., i]) for i, table in enumerate(self.tables)], -1).clamp(-1.98, 1.98)
        x = self.mix(F.dropout(x, drop, self.training))
        for layer in self.convolutions:
            x = (x + F.dropout(layer(self.window(x, mask)), drop * 0.5, self.training)).clamp(-LIMIT, LIMIT)
        for layer in self.gated:
            x = (x + F.dropout(layer(x, mask), drop * 0.5, self.training)).clamp(-LIMIT, LIMIT)
        x = F.dropout(x, drop * 0.7, self.training)
        heads = torch.cat([self.root.expand(len(x), 1, -1), self.head(x)], 1)
        heads = F.relu(heads).clamp(max=LIMIT)
        dependents = self.dependent(x).clamp(-LIMIT, LIMIT)
        arcs = dependents @ heads.transpose(1, 2)
        columns = torch.cat([torch.ones(len(x), 1), mask], 1)
        arcs = arcs.masked_fill(columns.unsqueeze(1) == 0, -1e9)
        relation_heads = torch.cat([self.relation_root.expand(len(x), 1, -1), self.relation_head(x)], 1)
        names = self.name(self.name_window(self.window(x, mask)).clamp(-LIMIT, LIMIT))
        return self.tag(x), arcs, self.relation_dependent(x), relation_heads, names

    def relations(self, dependents, heads, chosen, drop=0.0):
        """Scores of the relation of each word to the chosen head (0 is the root)."""
        picked = heads.gather(1, chosen.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        return self.relation(F.dropout(F.relu(dependents + picked).clamp(max=LIMIT), drop, self.training))


class Corpus:
    """Sentences with up to three choices and weights for each word and layer."""

    LAYERS = ("tags", "heads", "relations", "names")

    def __init__(self, forms, offsets, ids, weights):
        self.forms, self.offsets, self.ids, self.weights = forms, offsets, ids, weights

    @staticmethod
    def gold(sentences: list[Sentence], tag_ids, relation_ids):
        words = sum(map(len, sentences))
        ids = {name: np.zeros((words, 3), np.int16) for name in Corpus.LAYERS}
        weights = {name: np.zeros((words, 3), np.uint8) for name in Corpus.LAYERS}
        forms, offsets, i = [], [0], 0
        for s in sentences:
            names = bilou(s.names) if s.names else None
            for j, form in enumerate(s.forms):
                forms.append(form)
                values = (tag_ids[s.tags[j]], s.heads[j], relation_ids[s.relations[j]], names[j] if names else 0)
                for name, value in zip(Corpus.LAYERS, values):
                    ids[name][i, 0] = value
                    weights[name][i, 0] = 0 if name == "names" and names is None else 255
                i += 1
            offsets.append(i)
        return Corpus(forms, np.array(offsets), ids, weights)

    @staticmethod
    def silver(path: Path, tags: list[str], relations: list[str]):
        loaded = np.load(path)
        if list(loaded["tag_names"]) != tags or list(loaded["relation_names"]) != relations:
            raise SystemExit(f"{path}: labels of other treebanks; make it again with label.py")
        ids = {name: loaded[name].astype(np.int16) for name in Corpus.LAYERS}
        weights = {name: loaded[f"{name}_weights"] for name in Corpus.LAYERS}
        return Corpus(str(loaded["forms"]).split("\n"), loaded["offsets"], ids, weights)

    def length(self, i):
        return int(self.offsets[i + 1] - self.offsets[i])


class TrainingBatch:
    def __init__(self, items, vocabulary: Vocabulary, augment: bool):
        length = max(c.length(i) for c, i in items)
        count = len(items)
        rows = np.zeros((count, length, len(EMBEDDINGS)), np.int64)
        mask = np.zeros((count, length), np.float32)
        ids = {name: np.zeros((count, length, 3), np.int64) for name in Corpus.LAYERS}
        weights = {name: np.zeros((count, length, 3), np.float32) for name in Corpus.LAYERS}
        for b, (corpus, i) in enumerate(items):
            first, last = corpus.offsets[i], corpus.offsets[i + 1]
            forms = corpus.forms[first:last]
            # Headlines in capitals and careless writing.
            luck = random.random() if augment else 1.0
            if luck < 0.03:
                forms = [f.upper() for f in forms]
            elif luck < 0.045:
                forms = [f.lower() for f in forms]
            elif luck < 0.065:
                forms = [f.title() if len(f) > 3 else f for f in forms]
            n = len(forms)
            rows[b, :n] = [vocabulary.rows(f) for f in forms]
            mask[b, :n] = 1
            for name in Corpus.LAYERS:
                ids[name][b, :n] = corpus.ids[name][first:last]
                weights[name][b, :n] = corpus.weights[name][first:last]
        ids["heads"] += 1
        np.clip(ids["heads"], 0, length, out=ids["heads"])
        self.rows, self.mask = torch.from_numpy(rows), torch.from_numpy(mask)
        self.ids = {name: torch.from_numpy(v) for name, v in ids.items()}
        self.weights = {name: torch.from_numpy(v / 255) for name, v in weights.items()}


def loss_of(model: Student, batch: TrainingBatch, drop: float) -> torch.Tensor:
    rows = batch.rows
    if drop:
        unknown = torch.rand(rows.shape[:2]) < 0.06
        rows = rows.clone()
        rows[..., 0][unknown] = 0
        rows[..., 1][unknown & (torch.rand(rows.shape[:2]) < 0.5)] = 0
    tags, arcs, dependents, heads, names = model(rows, batch.mask, drop)
    relations = model.relations(dependents, heads, batch.ids["heads"][..., 0], drop)
    total, words = 0.0, batch.mask.sum()
    scores = {"tags": (tags, 0.6), "heads": (arcs, 1.0), "relations": (relations, 0.7), "names": (names, 1.0)}
    for name, (score, share) in scores.items():
        picked = F.log_softmax(score, -1).gather(-1, batch.ids[name])
        total = total - share * (picked * batch.weights[name]).sum() / words
    return total


def read_spans(ids) -> set:
    """Names of a BILOU sequence, broken ones left out."""
    found, start = set(), None
    for i, tag in enumerate(BILOU[t] for t in ids):
        if tag[0] == "U":
            found.add((i, i, tag[2:]))
        elif tag[0] == "B":
            start = i
        elif tag[0] == "L" and start is not None:
            found.add((start, i, tag[2:]))
        if tag[0] in "OLU":
            start = None
    return found


def evaluate(model: Student, sentences: list[Sentence], vocabulary: Vocabulary, tags: list[str], relations: list[str]) -> str:
    """Figures with gold words, before trees and names are decoded as wholes."""
    model.eval()
    words = upos = xpos = uas = las = found = given = right = 0
    pairs = {"nsubj": [0, 0, 0], "obj": [0, 0, 0]}
    order = sorted(sentences, key=len)
    for i in range(0, len(order), 64):
        part = order[i : i + 64]
        length = max(map(len, part))
        rows = torch.zeros(len(part), length, len(EMBEDDINGS), dtype=torch.long)
        mask = torch.zeros(len(part), length)
        for b, s in enumerate(part):
            rows[b, : len(s)] = torch.tensor([vocabulary.rows(f) for f in s.forms])
            mask[b, : len(s)] = 1
        with torch.no_grad():
            tag, arcs, dependents, heads, names = model(rows, mask)
            chosen = arcs.argmax(-1)
            relation = model.relations(dependents, heads, chosen).argmax(-1)
            tag, names = tag.argmax(-1), names.argmax(-1)
        for b, s in enumerate(part):
            for j in range(len(s)):
                words += 1
                mine = tags[tag[b, j]]
                upos += mine.split("|")[0] == s.tags[j].split("|")[0]
                xpos += mine == s.tags[j]
                is_head = chosen[b, j] - 1 == s.heads[j]
                uas += is_head
                role, gold = relations[relation[b, j]].split(":")[0], s.relations[j].split(":")[0]
                las += is_head and role == gold
                for name, counts in pairs.items():
                    counts[0] += role == name
                    counts[1] += gold == name
                    counts[2] += role == gold == name and is_head
            if s.names:
                read, true = read_spans(names[b, : len(s)].tolist()), read_spans(bilou(s.names))
                found, given, right = found + len(read), given + len(true), right + len(read & true)
    model.train()
    core = " ".join(f"{k} {200 * c[2] / max(1, c[0] + c[1]):.1f}" for k, c in pairs.items())
    return (
        f"UPOS {100 * upos / words:.2f} tag {100 * xpos / words:.2f} UAS {100 * uas / words:.2f} LAS {100 * las / words:.2f} "
        f"{core} names {200 * right / max(1, found + given):.2f}"
    )


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "vectors", "words", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    options.add_argument("--silver", type=Path, help="what label.py wrote; without it the treebanks alone are learnt")
    options.add_argument("--amount", type=float, default=18e6, help="how many words to read in all")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--drop", type=float, default=0.13)
    chosen = options.parse_args()
    torch.manual_seed(chosen.seed)
    random.seed(chosen.seed)
    torch.set_num_threads(chosen.threads)
    torch.set_flush_denormal(True)

    data = chosen.data
    ewt, gum = read_conllu(data / "ud/ewt/train.conllu"), read_conllu(data / "ud/gum/train.conllu")
    join_names(ewt, read_names(data / "ner/uner-ewt-train/all.iob2"))
    join_names(gum, read_names(data / "ner/gum-names.iob2"))
    treebanks = [s for s in ewt + gum if len(s) <= 120]
    tags, relations = inventory(ewt + gum)
    tag_ids, relation_ids = {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(relations)}
    gold = Corpus.gold(treebanks, tag_ids, relation_ids)
    silver = [Corpus.silver(p, tags, relations) for p in sorted(chosen.silver.glob("*.npz"))] if chosen.silver else []
    dev = read_conllu(data / "ud/ewt/dev.conllu")
    join_names(dev, read_names(data / "ner/uner-ewt-dev/all.iob2"))
    gum_dev = read_conllu(data / "ud/gum/dev.conllu")
    vocabulary = Vocabulary(chosen.vectors, data, chosen.words)
    model = Student(vocabulary, len(tags), len(relations))
    print("parameters", sum(p.numel() for p in model.parameters()), "tags", len(tags), "relations", len(relations))

    rate, words_a_batch = 2.5e-3, 2000
    tables = list(model.tables.parameters())
    known = {id(p) for p in tables}
    rest = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.Adam([{"params": tables}, {"params": rest}], lr=rate, betas=(0.9, 0.98))
    average = [p.detach().clone() for p in model.parameters()]
    items_gold = [(gold, i) for i in range(len(gold.offsets) - 1)]
    items_silver = [(c, i) for c in silver for i in range(len(c.offsets) - 1) if 2 <= c.length(i) <= 100]
    print("sentences:", len(items_gold), "gold,", len(items_silver), "silver", flush=True)

    started, step, read, epoch, at = time.time(), 0, 0, 0, 0
    random.shuffle(items_silver)
    while read < chosen.amount:
        # An epoch: all that people labelled, and twice as much of what the teacher did.
        taken = [items_silver[(at + k) % len(items_silver)] for k in range(2 * len(items_gold))] if silver else []
        at += len(taken)
        items = items_gold + taken
        random.shuffle(items)
        batches = []
        for first in range(0, len(items), 4000):
            pool = sorted(items[first : first + 4000], key=lambda item: item[0].length(item[1]))
            current, words = [], 0
            for item in pool:
                current.append(item)
                words += item[0].length(item[1])
                if words >= words_a_batch:
                    batches.append((current, words))
                    current, words = [], 0
            if current:
                batches.append((current, words))
        random.shuffle(batches)
        total = 0.0
        for part, words in batches:
            step, read = step + 1, read + words
            for group in optimizer.param_groups:
                done = min(1.0, read / chosen.amount)
                group["lr"] = rate * min(1, step / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * done)))
            loss = loss_of(model, TrainingBatch(part, vocabulary, True), chosen.drop)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            keep = min(0.9995, step / (step + 20))
            with torch.no_grad():
                torch._foreach_lerp_(average, list(model.parameters()), 1 - keep)
            total += loss.item()
            if read >= chosen.amount:
                break
        epoch += 1
        raw = [p.detach().clone() for p in model.parameters()]
        with torch.no_grad():
            for p, a in zip(model.parameters(), average):
                p.copy_(a)
        speed = read / (time.time() - started)
        print(f"epoch {epoch} words {read / 1e6:.1f} M loss {total / len(batches):.4f} {time.time() - started:.0f} s {speed:.0f} words/s", flush=True)
        print("  EWT dev", evaluate(model, dev, vocabulary, tags, relations))
        print("  GUM dev", evaluate(model, gum_dev, vocabulary, tags, relations), flush=True)
        torch.save({"state": model.state_dict(), "tags": tags, "relations": relations}, chosen.out)
        if read < chosen.amount:
            with torch.no_grad():
                for p, r in zip(model.parameters(), raw):
                    p.copy_(r)


if __name__ == "__main__":
    main()
