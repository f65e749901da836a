"""Writes the network and the lemmas as the file that the program embeds. Sources/Linguistics/ModelFile.swift reads it.

    python export.py --student student.pt --vectors vectors.npz --data ../../shared/data --words ../Sources/CLexicon/words/en/names --out english.model

The file: "TLLM", version, size of the file, number of sections; a table of sections (name of 16 bytes, offset, size, rows,
columns); the sections, each at a multiple of 64. Whole numbers are little endian of 32 bits.
"""

import argparse
import struct
from pathlib import Path

import numpy as np
import torch

from corpora import BILOU
from features import fnv64, normal
from lemmas import lemma_rules
from student import CONVOLUTIONS, EMBEDDINGS, GATES, Vocabulary

VERSION = 1
UNIT = 512
# An embedding is a whole number of 1/64 in 8 bits.
EMBEDDING_UNIT = 64


def hash_table(entries: dict[int, int]) -> bytes:
    """Open addressing: slots of fingerprint (the upper half of the hash, never 0) and value; the lower half says where."""
    slots = 1
    while slots < len(entries) * 4 // 3:
        slots *= 2
    table = np.zeros((slots, 2), np.uint32)
    for key in sorted(entries):
        fingerprint = (key >> 32) or 1
        place = key & (slots - 1)
        while table[place, 0]:
            place = (place + 1) & (slots - 1)
        table[place] = fingerprint, entries[key]
    return table.tobytes()


class Sections:
    def __init__(self):
        self.items: list[tuple[str, bytes, int, int]] = []

    def add(self, name: str, data: bytes, rows: int = 0, columns: int = 0):
        self.items.append((name, data, rows, columns))

    def text(self, name: str, lines: list[str]):
        self.add(name, "\n".join(lines).encode(), len(lines))

    def numbers(self, name: str, values: np.ndarray):
        self.add(name, np.ascontiguousarray(values, np.float32).tobytes(), 1, values.size)

    def table(self, name: str, weights: np.ndarray):
        whole = np.clip(np.rint(weights * EMBEDDING_UNIT), -127, 127).astype(np.int8)
        self.add(name, whole.tobytes(), *whole.shape)

    def linear(self, name: str, weight: np.ndarray, bias: np.ndarray | None):
        outputs, inputs = weight.shape
        padded = (outputs + 15) // 16 * 16
        w = np.zeros((padded, inputs), np.float32)
        w[:outputs] = weight
        # An output that is only padding never wins.
        b = np.full(padded, -1e9, np.float32)
        b[:outputs] = 0 if bias is None else bias
        scales = np.maximum(np.abs(w).max(1), 1e-9) / 127
        whole = np.clip(np.rint(w / scales[:, None]), -127, 127).astype(np.int8)
        blocks = whole.reshape(padded // 16, 16, inputs // 2, 2).transpose(0, 2, 1, 3)
        self.add(f"{name}.w", np.ascontiguousarray(blocks).tobytes(), padded, inputs)
        self.numbers(f"{name}.s", scales / UNIT)
        self.numbers(f"{name}.b", b)

    def write(self, path: Path):
        head = 16 + 32 * len(self.items)
        offset, body, table = head, b"", b""
        for name, data, rows, columns in self.items:
            gap = -offset % 64
            body += bytes(gap) + data
            offset += gap
            table += struct.pack("<16sIIII", name.encode(), offset, len(data), rows, columns)
            offset += len(data)
        path.write_bytes(struct.pack("<4sIII", b"TLLM", VERSION, offset, len(self.items)) + table + body)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("student", "vectors", "data", "words", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    chosen = options.parse_args()
    saved = torch.load(chosen.student)
    state = {k: v.numpy() for k, v in saved["state"].items()}
    vocabulary = Vocabulary(chosen.vectors, chosen.data, chosen.words)

    out = Sections()
    out.text("tags", saved["tags"])
    out.text("relations", saved["relations"])
    out.text("names", BILOU)
    entries = {}
    for word in sorted(set(vocabulary.words) | set(vocabulary.gazetteers)):
        own, cluster, *_, lists = vocabulary.rows(word)
        assert own < 1 << 15 and cluster < 1 << 10 and lists < 1 << 7, word
        entries[fnv64(normal(word).encode())] = own | cluster << 15 | lists << 25
    out.add("words", hash_table(entries), 0, 2)
    for i, name in enumerate(EMBEDDINGS):
        out.table(f"table.{name}", state[f"tables.{i}.weight"])

    def maxout(name: str, key: str):
        out.linear(name, state[f"{key}.linear.weight"], state[f"{key}.linear.bias"])
        out.numbers(f"{name}.g", state[f"{key}.norm.weight"])
        out.numbers(f"{name}.a", state[f"{key}.norm.bias"])

    maxout("mix", "mix")
    for i in range(CONVOLUTIONS):
        maxout(f"conv{i}", f"convolutions.{i}")
    for i in range(GATES):
        out.linear(f"gate{i}", state[f"gated.{i}.linear.weight"], state[f"gated.{i}.linear.bias"])
        out.linear(f"back{i}", state[f"gated.{i}.back.weight"], state[f"gated.{i}.back.bias"])
        out.numbers(f"back{i}.g", state[f"gated.{i}.norm.weight"])
        out.numbers(f"back{i}.a", state[f"gated.{i}.norm.bias"])
    out.linear("tag", state["tag.weight"], state["tag.bias"])
    # Four maps of the same input in one.
    order = ("head", "dependent", "relation_head", "relation_dependent")
    weights = [state[f"{k}.weight"] for k in order]
    biases = [state.get(f"{k}.bias", np.zeros(len(w), np.float32)) for k, w in zip(order, weights)]
    out.linear("tree", np.concatenate(weights), np.concatenate(biases))
    out.numbers("root", state["root"])
    out.numbers("relation.root", state["relation_root"])
    out.linear("relation", state["relation.weight"], state["relation.bias"])
    maxout("window", "name_window")
    out.linear("name", state["name.weight"], state["name.bias"])

    rules, edits = lemma_rules(chosen.data)
    out.add("lemmas", hash_table(rules), 0, 2)
    out.text("edits", edits)
    out.write(chosen.out)
    for name, data, rows, columns in out.items:
        if len(data) > 20_000:
            print(f"{name:16} {rows:6} x {columns:4} {len(data):8}")
    print("bytes:", chosen.out.stat().st_size)


if __name__ == "__main__":
    main()
