"""Reads the files of a matching run, and refuses those to which the rule could not be applied."""

import hashlib
import json
from collections import Counter, namedtuple

Seat = namedtuple("Seat", "challenge profile")
Seat.__str__ = lambda seat: " / ".join(seat)
# A kind of seat: how many must be filled and how many may open, the most one costs, the place and tier of those ranked.
Post = namedtuple("Post", "key required optional price position tier locked")
# `wants`: for each person not placed by decision, the seats they may be given, best first.
Market = namedtuple("Market", "problem posts wants")


class Wrong(Exception):
    """A line that does not hold."""


def load(path):
    """What a JSON file holds; an object where a name is twice is read as nothing, since readers would differ on it."""
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=lambda pairs: dict(pairs) if len(dict(pairs)) == len(pairs) else None)


def key_of(seat):
    return Seat(seat["challenge"], seat["profile"])


# A dict has these names in this order, a list keeps its order, (shape, "a b") is a list sorted by a, then by b.
TEXT, NAME = (lambda it: isinstance(it, str)), (lambda it: isinstance(it, str) and it != "")
COUNT, NOTHING = (lambda it: type(it) is int and 0 <= it < 2**53), (lambda it: it is None)
SEAT = {"challenge": NAME, "profile": NAME}
LOCK = {"candidate": NAME, **SEAT, "reason": TEXT}
SEATS = ({"profile": NAME, "required": COUNT, "optional": COUNT, "price": COUNT}, "profile")
POINTS = ({"candidate": NAME, "points": COUNT}, "candidate")
PROBLEM = {
    **{"version": COUNT, "seed": TEXT, "places": COUNT, "budget": lambda it: COUNT(it) or NOTHING(it)},
    "candidates": ({"id": NAME, "wishes": [SEAT]}, "id"),
    "challenges": ({"id": NAME, "seats": SEATS}, "id"),
    "rankings": ({**SEAT, "tiers": [(NAME, "")], "points": POINTS}, "challenge profile"),
    **{"closurePriority": [NAME], "optionalOrder": [SEAT], "locks": (LOCK, "candidate")},
    "exclusions": ({**LOCK, "profile": lambda it: NAME(it) or NOTHING(it)}, "candidate challenge profile reason"),
    "teammates": ((NAME, ""), ""),
}
ROUND = {"assignments": [{"candidate": NAME, **SEAT}], "order": [SEAT]}
CERTIFICATE = {"version": COUNT, "inputDigest": NAME, "rounds": [ROUND]}


def canonical(shape, value, where):
    """The value in the order of the shape. Raises Wrong where it has another shape."""
    if callable(shape) and shape(value):
        return value
    if isinstance(shape, dict) and isinstance(value, dict) and set(shape) == set(value):
        return {name: canonical(inner, value[name], f"{where}.{name}") for name, inner in shape.items()}
    if isinstance(shape, (list, tuple)) and isinstance(value, list):
        items = [canonical(shape[0], item, f"{where}[{index}]") for index, item in enumerate(value)]
        return items if isinstance(shape, list) else in_order(items, shape[1].split(), where)
    raise Wrong(f"{where}: not as problems of version 2 and certificates of version 1 have it")


def in_order(items, names, where):
    """Sorted by UTF-16 code unit, as the engine does. Nothing is twice, but for exclusions, which have a reason."""
    texts = (lambda item: [item[name] or "" for name in names]) if names else list
    keyed = [([text.encode("utf-16-be", "surrogatepass") for text in texts(item)], item) for item in items]
    keyed.sort(key=lambda pair: pair[0])
    if "reason" not in names and any(one[0] == other[0] for one, other in zip(keyed, keyed[1:])):
        raise Wrong(f"{where}: something is there twice")
    return [item for _, item in keyed]


def digest(problem):
    """SHA-256 of a canonical problem as JSON without spaces."""
    text = json.dumps(problem, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def read_market(problem):
    """Takes a canonical problem. Raises Wrong when it does not have what the rule takes for granted."""
    ticket = {
        it["id"]: hashlib.sha256(f"{problem['seed']}:{it['id']}".encode()).hexdigest() for it in problem["candidates"]
    }
    tiers = {key_of(it): it["tiers"] for it in problem["rankings"]}
    locked = {it["candidate"]: key_of(it) for it in problem["locks"]}
    posts = {}
    for key, seat in ((Seat(it["id"], seat["profile"]), seat) for it in problem["challenges"] for seat in it["seats"]):
        here = tiers.get(key, [])
        ranking = [id for tier in here for id in sorted(tier, key=ticket.get)]
        position = {id: place for place, id in enumerate(ranking)}
        tier = {id: rank for rank, tier in enumerate(here) for id in tier}
        decided = [id for id, at in locked.items() if at == key]
        posts[key] = Post(key, seat["required"], seat["optional"], seat["price"], position, tier, decided)
    check_sound(problem, posts)
    barred = {(it["candidate"], *key_of(it)) for it in problem["exclusions"]}
    wants = {it["id"]: map(key_of, it["wishes"]) for it in problem["candidates"] if it["id"] not in locked}
    for id, wishes in wants.items():
        ranked = [key for key in wishes if id in posts[key].position]
        wants[id] = [key for key in ranked if not {(id, *key), (id, key.challenge, None)} & barred]
    return Market(problem, posts, wants)


def check_sound(problem, posts):
    """Raises Wrong at the first list that names what is not there, leaves out what is, or is too little."""
    people, challenges = ({it["id"] for it in problem[name]} for name in ("candidates", "challenges"))
    wishes = [[key_of(wish) for wish in it["wishes"]] for it in problem["candidates"]]
    ranked = [(it, [id for tier in it["tiers"] for id in tier]) for it in problem["rankings"]]
    needed = {key: max(post.required, len(post.locked)) for key, post in posts.items()}
    cost = sum(count * posts[key].price for key, count in needed.items())
    decided, barred = [*problem["locks"], *problem["exclusions"]], {*posts, *(Seat(it, None) for it in challenges)}
    sound = {
        "candidates": all(set(keys) <= set(posts) and len(set(keys)) == len(keys) for keys in wishes),
        "rankings": all(key_of(it) in posts and set(ids) <= people and len(set(ids)) == len(ids) for it, ids in ranked),
        "rankings.points": all(point["candidate"] in ids for it, ids in ranked for point in it["points"]),
        "closurePriority": sorted(problem["closurePriority"]) == sorted(challenges),
        "optionalOrder": Counter(map(key_of, problem["optionalOrder"]))
        == +Counter({key: post.optional for key, post in posts.items()}),
        "locks or exclusions": all(it["candidate"] in people and key_of(it) in barred for it in decided),
        "locks": all(len(post.locked) <= post.required + post.optional for post in posts.values()),
        "teammates": all(len(pair) == 2 and set(pair) <= people for pair in problem["teammates"]),
        "places": sum(needed.values()) <= problem["places"],
        "budget": problem["budget"] is None or cost <= problem["budget"],
    }
    for name in (name for name, holds in sound.items() if not holds):
        raise Wrong(f"problem.{name}: it names what is not there, leaves out what is, or is too little")
