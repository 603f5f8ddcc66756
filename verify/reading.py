"""Reads the files of a matching run, and nothing else: no rule is applied here."""

import hashlib
import json
from collections import namedtuple

RULES = "2.0.0"

# A kind of seat: how many an open challenge must fill, the most one costs, the place and the tier of people ranked.
Post = namedtuple("Post", "key required price position tier locked")
# `wants`: for each person not placed by decision, the seats they may be given, best first.
Market = namedtuple("Market", "problem posts wants")


class Wrong(Exception):
    """A line that does not hold."""


def load(path):
    """What a JSON file holds. A name that is twice in one object is refused: readers would differ on it."""

    def once(pairs):
        if len(dict(pairs)) < len(pairs):
            raise Wrong(f"{path}: a name is there twice in {pairs}")
        return dict(pairs)

    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=once)


def key_of(seat):
    return seat["challenge"], seat["profile"]


def units(text):
    """Sorts as the engine does, by UTF-16 code unit."""
    return text.encode("utf-16-be", "surrogatepass")


# A dict keeps these names in this order, a list its order; ("a b", shape) is a list sorted by a, then by b.
SEAT = {"challenge": None, "profile": None}
PEOPLE = ("candidate challenge profile reason", {"candidate": None, **SEAT, "reason": None})
SEATS = ("profile", {"profile": None, "required": None, "optional": None, "price": None})
POINTS = ("candidate", {"candidate": None, "points": None})
PROBLEM = {
    **{"version": None, "seed": None, "places": None, "budget": None},
    "candidates": ("id", {"id": None, "wishes": [SEAT]}),
    "challenges": ("id", {"id": None, "seats": SEATS}),
    "rankings": ("challenge profile", {**SEAT, "tiers": [("", None)], "points": POINTS}),
    **{"closurePriority": [None], "optionalOrder": [SEAT], "locks": PEOPLE, "exclusions": PEOPLE},
    "teammates": ("", ("", None)),
}


def canonical(shape, value):
    if isinstance(shape, dict):
        return {name: canonical(inner, value[name]) for name, inner in shape.items()}
    if isinstance(shape, list):
        return [canonical(shape[0], item) for item in value]
    if isinstance(shape, tuple):
        names = shape[0].split()
        texts = (lambda item: [item[name] or "" for name in names]) if names else list
        return sorted((canonical(shape[1], item) for item in value), key=lambda it: [units(text) for text in texts(it)])
    return value


def digest(problem):
    """SHA-256 of the canonical problem as JSON without spaces."""
    text = json.dumps(canonical(PROBLEM, problem), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def read_market(problem):
    """The same for every order in which the problem lists people and challenges."""
    ticket = {
        it["id"]: hashlib.sha256(f"{problem['seed']}:{it['id']}".encode()).hexdigest() for it in problem["candidates"]
    }
    tiers = {key_of(it): it["tiers"] for it in problem["rankings"]}
    locked = {it["candidate"]: key_of(it) for it in problem["locks"]}
    posts = {}
    for challenge in sorted(problem["challenges"], key=lambda it: units(it["id"])):
        for seat in sorted(challenge["seats"], key=lambda it: units(it["profile"])):
            key = challenge["id"], seat["profile"]
            here = tiers.get(key, [])
            ranking = [id for tier in here for id in sorted(tier, key=ticket.get)]
            position = {id: place for place, id in enumerate(ranking)}
            tier = {id: rank for rank, tier in enumerate(here) for id in tier}
            decided = [id for id, at in locked.items() if at == key]
            posts[key] = Post(key, seat["required"], seat["price"], position, tier, decided)
    barred = {(it["candidate"], it["challenge"], it["profile"]) for it in problem["exclusions"]}

    def acceptable(id, key):
        challenge, profile = key
        return id in posts[key].position and not {(id, challenge, profile), (id, challenge, None)} & barred

    wants = {
        it["id"]: [key_of(wish) for wish in it["wishes"] if acceptable(it["id"], key_of(wish))]
        for it in problem["candidates"]
        if it["id"] not in locked
    }
    return Market(problem, posts, wants)
