"""What the outcome says of itself, against what the checked rounds give."""

import json
from collections import Counter
from difflib import get_close_matches

from reading import Wrong, digest


def check_statements(market, rounds, seats, outcome):
    """Raises Wrong at the first line of the outcome that does not say what it should."""
    last, posts = rounds[-1], market.posts
    placed = [*((id, post.key) for post in posts.values() for id in post.locked), *last.held.items()]
    short = {key: post.required - last.filled[key] for key, post in posts.items() if seats.is_open(key)}
    expected = {
        "engine": "2.0.0",
        "inputDigest": digest(market.problem),
        "assignments": [{"candidate": id, **key._asdict()} for id, key in placed],
        "closed": seats.closed,
        "seats": [report(post, last) for post in posts.values()],
        "heldOpen": [{**key._asdict(), "missing": seats} for key, seats in short.items() if seats > 0],
        **optional_seats(seats),
        "lottery": lottery(market, rounds),
        "overrides": [it for post in posts.values() for it in overrides(post, last)],
    }
    compare("outcome", expected, outcome)


def compare(path, expected, found):
    """Lists are compared whatever their order: the optional seats and closures say their place themselves."""
    if isinstance(expected, dict) and isinstance(found, dict) and set(expected) == set(found):
        for name in expected:
            compare(f"{path}.{name}", expected[name], found[name])
    elif isinstance(expected, list) and isinstance(found, list):
        due, said = Counter(map(text, expected)), Counter(map(text, found))
        for item in said - due:
            near = get_close_matches(item, due - said, 1, 0) or ["nothing"]
            raise Wrong(f"{path}: says {item}, should say {near[0]}")
        for item in due - said:
            raise Wrong(f"{path}: {item} is missing")
    elif text(expected) != text(found):
        raise Wrong(f"{path}: says {text(found)}, should say {text(expected)}")


def text(value):
    if isinstance(value, list):
        return "[" + ", ".join(sorted(text(it) for it in value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{text(name)}: {text(value[name])}" for name in sorted(value)) + "}"
    return json.dumps(value, ensure_ascii=False)


def report(post, last):
    admitted, capacity = last.admitted[post.key], last.capacity[post.key]
    figures = {"capacity": capacity, "filled": last.filled[post.key], "required": post.required}
    cutoff = {"cutoff": post.position[admitted[-1]] + 1 if admitted else None, "ranked": len(post.position)}
    return {**post.key._asdict(), **figures, "optionalOpened": max(0, capacity - post.required), **cutoff}


def optional_seats(seats):
    lists = {"optionalOpened": [], "optionalNotOpened": []}
    missing = "no-budget-left" if seats.left()[0] > 0 else "no-place-left"
    for index, key in enumerate(seats.order):
        seat, state = {**key._asdict(), "position": index + 1}, seats.state[index]
        if state == "opened" and seats.is_open(key):
            lists["optionalOpened"].append(seat)
        else:
            because = (missing if state == "waiting" else state) if seats.is_open(key) else "challenge-closed"
            lists["optionalNotOpened"].append({**seat, "because": because})
    return lists


def overrides(post, last):
    """The people that somebody placed here by decision passes before, though they rank higher and wanted the seat."""
    for id in post.locked:
        before = [*post.position][: post.position.get(id)]
        envious = [other for other in last.refused[post.key] if other in before]
        if envious:
            yield {"candidate": id, **post.key._asdict(), "envious": envious}


def lottery(market, rounds):
    """The ties that the draw broke in the last round, and those met before at seats that show none in the end."""
    found = [{(tie["challenge"], tie["profile"]): tie for tie in ties(market, round)} for round in rounds]
    earlier = {key: tie for round in found for key, tie in round.items() if key not in found[-1]}
    last = list(found[-1].values())
    return {"placesDecided": sum(it["places"] for it in last), "ties": last, "earlierTies": list(earlier.values())}


def ties(market, round):
    tier = {key: post.tier for key, post in market.posts.items()}
    level = lambda key, people, other: [id for id in people if tier[key][id] == tier[key][other]]
    front = {key: level(key, it, it[0]) for key, it in round.refused.items() if it and round.capacity[key]}
    for key, losers in front.items():
        winners = level(key, round.admitted[key], losers[0])
        if winners:
            yield {**key._asdict(), "kind": "last-place", "places": len(winners), "tied": [*winners, *losers]}
        elif len(losers) > 1 and key in reached(front, round.held, key):
            yield {**key._asdict(), "kind": "exchange", "places": 1, "tied": losers}


def reached(front, held, start):
    """The seats reached from one by going from each to those held by the people next in line for it."""
    seen, todo = set(), [start]
    while todo:
        further = {held[id] for id in front.get(todo.pop(), ()) if id in held} - seen
        seen |= further
        todo += further
    return seen
