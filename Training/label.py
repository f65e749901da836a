"""Labels sentences with the teacher: for each word the three best tags, heads and relations with their probabilities, and names.

    python label.py --teacher teacher.pt --encoder FOLDER --data ../../shared/data --tokens FOLDER --out silver

Writes silver/NAME.npz for each file of FOLDER named in SOURCES and for the two name corpora. Where a name corpus says what is
a name, its own labels stay.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from corpora import Sentence, bilou, read_names, split_hyphens
from teacher import NAME_TAGS, Batch, Teacher

# How many words of each file are labelled: beside the news of the name corpus an encyclopedia and a mixture of all
# kinds.
SOURCES = {"enwiki_sample": 350_000, "wikisplit": 350_000, "masc": 450_000}
BEST = 3


def best(scores: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Ids and probabilities (0 to 255) of the three best, the last dimension being the choices."""
    width = scores.shape[-1]
    values, ids = torch.softmax(scores, -1).topk(min(BEST, width), -1)
    if width < BEST:
        ids = torch.nn.functional.pad(ids, (0, BEST - width))
        values = torch.nn.functional.pad(values, (0, BEST - width))
    return ids.numpy(), (values * 255).round().numpy()


def label(model: Teacher, tokenizer: Tokenizer, sentences: list[Sentence]) -> dict[str, np.ndarray]:
    model.eval()
    offsets = np.concatenate([[0], np.cumsum([len(s) for s in sentences])]).astype(np.int32)
    count = int(offsets[-1])
    layers = {
        "tags": np.zeros((count, BEST), np.uint8), "heads": np.zeros((count, BEST), np.int16),
        "relations": np.zeros((count, BEST), np.uint8), "names": np.zeros((count, BEST), np.uint8),
    }
    weights = {name: np.zeros((count, BEST), np.uint8) for name in layers}
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    started, done, i = time.time(), 0, 0
    while i < len(order):
        size = max(1, min(256, 6000 // (len(sentences[order[i]]) + 4)))
        part = order[i : i + size]
        i += size
        batch = Batch([sentences[p] for p in part], tokenizer)
        with torch.no_grad():
            out = model(batch)
            relation_scores = model.relation_scores(out, out["arcs"].argmax(-1))
            found = {
                "tags": best(out["tags"]), "heads": best(out["arcs"]),
                "relations": best(relation_scores), "names": best(out["names"]),
            }
        for row, p in enumerate(part):
            length = len(sentences[p])
            to = slice(offsets[p], offsets[p + 1])
            for name, (ids, values) in found.items():
                layers[name][to] = ids[row, :length]
                weights[name][to] = values[row, :length]
            done += length
        if (i // size) % 50 == 0:
            print(f"  {done} of {count} words, {time.time() - started:.0f} s", flush=True)
    layers["heads"] -= 1
    forms = "\n".join(form for s in sentences for form in s.forms)
    # BIO to BILOU: what follows decides, so of the alternatives only the best is kept.
    for p, s in enumerate(sentences):
        to = slice(offsets[p], offsets[p + 1])
        own = s.names or [NAME_TAGS[i] for i in layers["names"][to, 0]]
        layers["names"][to, 0] = bilou(own)
        if s.names:
            weights["names"][to, 0] = 255
    layers["names"][:, 1:], weights["names"][:, 1:] = 0, 0
    names = {"tag_names": np.array(model.tags), "relation_names": np.array(model.relations)}
    return {"forms": np.array(forms), **names, "offsets": offsets, **layers, **{f"{k}_weights": v for k, v in weights.items()}}


def free_text(path: Path, words: int) -> list[Sentence]:
    sentences, count = [], 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            forms = line.split()
            if 3 <= len(forms) <= 80:
                sentences.append(Sentence(forms))
                count += len(forms)
                if count >= words:
                    break
    return sentences


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("teacher", "encoder", "data", "tokens", "out"):
        options.add_argument(f"--{name}", type=Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    torch.set_flush_denormal(True)
    tokenizer = Tokenizer.from_file(str(chosen.encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    saved = torch.load(chosen.teacher)
    model = Teacher(
        BertModel(BertConfig.from_pretrained(chosen.encoder), add_pooling_layer=True), saved["tags"], saved["relations"]
    )
    model.load_state_dict(saved["state"])
    chosen.out.mkdir(parents=True, exist_ok=True)

    ner = chosen.data / "ner"
    agreed = {tuple(s.forms): s.names for s in map(split_hyphens, read_names(ner / "gmb-voa/agreed.iob2"))}
    news = []
    for s in map(split_hyphens, read_names(ner / "gmb-voa/mended.iob2")):
        news.append(Sentence(s.forms, names=agreed.get(tuple(s.forms), [])))
    corpora = {"wikigold": [split_hyphens(s) for s in read_names(ner / "wikigold/all.iob2")], "gmb": news}
    corpora |= {name: free_text(chosen.tokens / f"{name}.txt", words) for name, words in SOURCES.items()}
    for name, sentences in corpora.items():
        sentences = [s for s in sentences if 2 <= len(s) <= 120]
        print(name, len(sentences), "sentences", flush=True)
        np.savez(chosen.out / f"{name}.npz", **label(model, tokenizer, sentences))


if __name__ == "__main__":
    main()
