"""What the outcome says of itself, against what the checked rounds give."""

import json
from collections import Counter
from difflib import get_close_matches

from reading import RULES, Wrong, digest


def check_statements(market, rounds, seats, outcome):
    """Raises Wrong at the first line of the outcome that does not say what it should."""
    last, posts = rounds[-1], market.posts
    placed = [*((id, post.key) for post in posts.values() for id in post.locked), *last.held.items()]
    short = {key: post.required - last.filled[key] for key, post in posts.items() if seats.is_open(key)}
    expected = {
        "engine": RULES,
        "inputDigest": digest(market.problem),
        "assignments": [{"candidate": id, **seat_of(key)} for id, key in placed],
        "closed": seats.closed,
        "seats": [report(post, last) for post in posts.values()],
        "heldOpen": [{**seat_of(key), "missing": seats} for key, seats in short.items() if seats > 0],
        **optional_seats(seats),
        "lottery": lottery(market, rounds),
        "overrides": [it for post in posts.values() for it in overrides(post, last)],
    }
    compare("outcome", expected, outcome)


def compare(path, expected, found):
    """Lists are compared whatever their order: the optional seats and closures say their place themselves."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for name in {**expected, **found}:
            if name not in found or name not in expected:
                raise Wrong(f"{path}: {name} should{'' if name in expected else ' not'} be there")
            compare(f"{path}.{name}", expected[name], found[name])
    elif isinstance(expected, list) and isinstance(found, list):
        left = Counter(map(text, expected))
        for index, item in enumerate(found):
            if not left[text(item)]:
                due = [text(it) for it in expected if left[text(it)]]
                near = get_close_matches(text(item), due, 1, 0)
                should = f"should be {near[0]}" if near else "should not be there"
                raise Wrong(f"{path}[{index}]: says {text(item)}, {should}")
            left[text(item)] -= 1
        for missing in left.elements():
            raise Wrong(f"{path}: {missing} is missing")
    elif text(expected) != text(found):
        raise Wrong(f"{path}: says {text(found)}, should say {text(expected)}")


def text(value):
    if isinstance(value, list):
        return "[" + ", ".join(sorted(text(it) for it in value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {text(value[name])}" for name in sorted(value)) + "}"
    return json.dumps(value, ensure_ascii=False)


def seat_of(key):
    return {"challenge": key[0], "profile": key[1]}


def report(post, last):
    admitted, capacity = last.admitted[post.key], last.capacity[post.key]
    figures = {"capacity": capacity, "filled": last.filled[post.key], "required": post.required}
    cutoff = post.position[admitted[-1]] + 1 if admitted else None
    extra = max(0, capacity - post.required)
    return {**seat_of(post.key), **figures, "optionalOpened": extra, "cutoff": cutoff, "ranked": len(post.position)}


def optional_seats(seats):
    lists = {"optionalOpened": [], "optionalNotOpened": []}
    missing = "no-budget-left" if seats.left()[0] > 0 else "no-place-left"
    for index, key in enumerate(seats.order):
        seat, state = {**seat_of(key), "position": index + 1}, seats.state[index]
        if state == "opened" and seats.is_open(key):
            lists["optionalOpened"].append(seat)
        else:
            because = (missing if state == "waiting" else state) if seats.is_open(key) else "challenge-closed"
            lists["optionalNotOpened"].append({**seat, "because": because})
    return lists


def overrides(post, last):
    """The people that somebody placed here by decision passes before, though they rank higher and wanted the seat."""
    for id in post.locked:
        place = post.position.get(id, len(post.position))
        envious = [other for other in last.refused[post.key] if post.position[other] < place]
        if envious:
            yield {"candidate": id, **seat_of(post.key), "envious": envious}


def lottery(market, rounds):
    """The ties that the draw broke in the last round, and those met before at seats that show none in the end."""
    found = [{(tie["challenge"], tie["profile"]): tie for tie in ties(market, round)} for round in rounds]
    earlier = {key: tie for round in found for key, tie in round.items() if key not in found[-1]}
    last = list(found[-1].values())
    return {"placesDecided": sum(it["places"] for it in last), "ties": last, "earlierTies": list(earlier.values())}


def ties(market, round):
    def level(key, people, other):
        tier = market.posts[key].tier
        return [id for id in people if tier[id] == tier[other]]

    front = {key: level(key, it, it[0]) for key, it in round.refused.items() if it and round.capacity[key]}
    for key, losers in front.items():
        winners = level(key, round.admitted[key], losers[0])
        if winners:
            yield {**seat_of(key), "kind": "last-place", "places": len(winners), "tied": [*winners, *losers]}
        elif len(losers) > 1 and key in reached(front, round.held, key):
            yield {**seat_of(key), "kind": "exchange", "places": 1, "tied": losers}


def reached(front, held, start):
    """The seats reached from one by going from each to those held by the people next in line for it."""
    seen, todo = set(), [start]
    while todo:
        further = {held[id] for id in front.get(todo.pop(), ()) if id in held} - seen
        seen |= further
        todo += further
    return seen
