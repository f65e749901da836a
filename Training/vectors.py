"""Counts words in free text and gives each a vector and a cluster, both by the words that stand beside it.

    python vectors.py --tokens FOLDER --data ../../shared/data --out vectors.npz

FOLDER holds files with a sentence a line, tokens between spaces. Vectors: positive pointwise mutual information with the
neighbours at -2, -1, 1 and 2, cut to 64 dimensions by a singular value decomposition (Levy and Goldberg 2014). Clusters: k-means.
"""

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.cluster import MiniBatchKMeans
from sklearn.utils.extmath import randomized_svd

from corpora import read_conllu
from features import normal

WORDS, VECTORS, CONTEXTS, WIDTH, CLUSTERS = 50_000, 28_000, 3_000, 64, 512


def sentences(tokens: Path, data: Path):
    for path in sorted(tokens.glob("*.txt")):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                yield [normal(w) for w in line.split()]
    for treebank in ("ewt", "gum"):
        for sentence in read_conllu(data / "ud" / treebank / "train.conllu"):
            yield [normal(form) for form in sentence.forms]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tokens", type=Path, required=True)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    chosen = options.parse_args()

    counts = Counter(w for s in sentences(chosen.tokens, chosen.data) for w in s)
    words = [w for w, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if n >= 4][:WORDS]
    ids = {w: i for i, w in enumerate(words)}
    print(sum(counts.values()), "tokens", len(counts), "words", len(words), "kept", flush=True)

    # One stream of ids with two edges between sentences; -1 is any word that is not kept.
    edge = len(words)
    stream = []
    for s in sentences(chosen.tokens, chosen.data):
        stream += [ids.get(w, -1) for w in s]
        stream += [edge, edge]
    stream = np.array(stream, dtype=np.int32)
    context = np.where((stream >= 0) & (stream < CONTEXTS), stream, -1)
    context[stream == edge] = CONTEXTS
    tables = []
    for offset in (-2, -1, 1, 2):
        word = stream[max(0, -offset) : len(stream) - max(0, offset)]
        beside = context[max(0, offset) : len(stream) + min(0, offset)]
        kept = (word >= 0) & (word < edge) & (beside >= 0)
        ones = np.ones(kept.sum(), np.float32)
        tables.append(sparse.coo_matrix((ones, (word[kept], beside[kept])), (len(words), CONTEXTS + 1)).tocsr())
    table = sparse.hstack(tables).tocoo()
    rows = np.asarray(table.sum(1)).ravel() + 1e-9
    columns = np.asarray(table.sum(0)).ravel() ** 0.75
    columns /= columns.sum()
    information = np.log(table.data / (rows[table.row] * columns[table.col] + 1e-9) + 1e-9)
    positive = information > 0
    table = sparse.csr_matrix(
        (information[positive], (table.row[positive], table.col[positive])), table.shape, dtype=np.float32
    )
    left, values, _ = randomized_svd(table, WIDTH, n_iter=2, random_state=0)
    vectors = left * np.sqrt(values)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    kmeans = MiniBatchKMeans(CLUSTERS, random_state=0, batch_size=4096, n_init=1, max_iter=30)
    clusters = kmeans.fit_predict(vectors)
    np.savez_compressed(
        chosen.out, words=np.array(words), vectors=vectors[:VECTORS].astype(np.float32), clusters=clusters.astype(np.int16)
    )
    for word in ("obama", "monday", "ministry", "killed"):
        mates = [words[i] for i in np.flatnonzero(clusters == clusters[ids[word]])[:12]]
        print(word, ":", " ".join(mates))


if __name__ == "__main__":
    main()
