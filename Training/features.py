"""What the network reads of a word's form. Sources/Linguistics/WordFeatures.swift does the same; a test compares them."""

from functools import lru_cache

MASK = (1 << 32) - 1
SUFFIXES, PREFIXES, SHAPES = 4096, 2048, 512


def normal(form: str) -> str:
    """A form in small letters of ASCII, digits as 0, typographic quotes and apostrophes plain."""
    return "".join(NORMAL.get(c, c) for c in form)


NORMAL = {chr(c): chr(c + 32) for c in range(65, 91)} | {d: "0" for d in "123456789"}
NORMAL |= {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-"}


def fnv(data: bytes, seed: int = 0) -> int:
    """FNV-1a over 32 bits, folded."""
    state = (2166136261 ^ seed) & MASK
    for byte in data:
        state = ((state ^ byte) * 16777619) & MASK
    return state ^ (state >> 15)


def shape(form: str) -> str:
    """Capital X, small x, digit d, other marks as they are; a run is at most two long, the whole at most eight."""
    kinds = ""
    for byte in form.encode("utf-8"):
        c = chr(byte)
        kind = "d" if "0" <= c <= "9" else "X" if "A" <= c <= "Z" else "x" if "a" <= c <= "z" or byte >= 128 else c
        if kinds[-2:] != kind * 2:
            kinds += kind
        if len(kinds) == 8:
            break
    return kinds


@lru_cache(maxsize=None)
def affixes(form: str) -> tuple[int, int, int, int]:
    """Rows of the tables of endings (three and two bytes), beginnings (three bytes) and shapes."""
    data = normal(form).encode("utf-8")
    return (
        fnv(data[-3:], 3) % SUFFIXES,
        fnv(data[-2:], 2) % SUFFIXES,
        fnv(data[:3], 1) % PREFIXES,
        fnv(shape(form).encode("latin-1"), 4) % SHAPES,
    )


def fnv64(data: bytes) -> int:
    """FNV-1a over 64 bits, mixed so that its lower bits are as good as its upper ones."""
    state = 0xCBF29CE484222325
    for byte in data:
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state ^ (state >> 29)
