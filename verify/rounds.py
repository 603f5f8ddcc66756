"""Follows the certificate round by round: each matching is checked, never computed."""

from math import inf

from reading import Wrong, key_of


class Seats:
    """Which challenges and optional seats are open, as the published rule moves them."""

    def __init__(self, market):
        self.market, self.closed = market, []
        self.order = [key_of(it) for it in market.problem["optionalOrder"]]
        self.hold_back()

    def hold_back(self):
        """Every optional seat waits, but for those where people placed by decision already sit."""
        self.state = ["waiting"] * len(self.order)
        for post in self.market.posts.values():
            for index in self.those("waiting", post.key)[: max(0, len(post.locked) - post.required)]:
                self.state[index] = "opened"

    def is_open(self, key):
        return all(key.challenge != closure["challenge"] for closure in self.closed)

    def those(self, state, key=None):
        """The optional seats in that state, of that type or of any, by their place in the order."""
        seats = [(i, it) for i, it in enumerate(self.order) if self.state[i] == state and self.is_open(it)]
        return [i for i, it in seats if key in (None, it)]

    def capacity(self, key):
        return self.market.posts[key].required + len(self.those("opened", key)) if self.is_open(key) else 0

    def left(self):
        """The places and the money, without end if there is no budget, that the open seats leave."""
        budget, prices = self.market.problem["budget"], [post.price for post in self.market.posts.values()]
        seats = [self.capacity(key) for key in self.market.posts]
        cost = sum(count * price for count, price in zip(seats, prices))
        return self.market.problem["places"] - sum(seats), inf if budget is None else budget - cost

    def open_optional(self):
        """In the published order; the first that does not fit stops the opening."""
        for index in self.those("waiting"):
            places, money = self.left()
            if places < 1 or money < self.market.posts[self.order[index]].price:
                return
            self.state[index] = "opened"

    def move_on(self, filled):
        """What the rule does after a matching: closes a challenge, or gives back empty seats; False when it ends."""
        kept = {it["challenge"] for it in [*self.market.problem["locks"], *self.closed]}
        for challenge in reversed(self.market.problem["closurePriority"]):
            here = [post for key, post in self.market.posts.items() if key.challenge == challenge]
            lacking = [post.key.profile for post in here if filled[post.key] < post.required]
            if lacking and challenge not in kept:
                self.closed.append({"challenge": challenge, "step": len(self.closed) + 1, "emptyProfile": lacking[0]})
                self.hold_back()
                return True
        if not self.those("waiting"):
            return False
        empty = {key: max(0, self.capacity(key) - filled[key]) for key in self.market.posts}
        returned = [index for key, seats in empty.items() if seats for index in self.those("opened", key)[-seats:]]
        for index in returned:
            self.state[index] = "returned"
        return bool(returned)


class Round:
    """One matching, and who is admitted at each post, who refused where they would rather be, best ranked first."""

    def __init__(self, market, seats, assignments, where):
        self.held = {}
        for index, assignment in enumerate(assignments):
            id, key = assignment["candidate"], key_of(assignment)
            if id in self.held or key not in market.wants.get(id, []):
                why = "they hold another" if id in self.held else "locked, not wished, not ranked or excluded"
                raise Wrong(f"{where}.assignments[{index}]: {id} cannot be given {key}: {why}")
            self.held[id] = key
        end = {id: market.wants[id].index(key) + 1 for id, key in self.held.items()}
        liked = {id: wants[: end.get(id)] for id, wants in market.wants.items()}
        self.capacity, self.filled, self.admitted, self.refused = {}, {}, {}, {}
        for key, post in market.posts.items():
            people = [id for id in post.position if key in liked.get(id, [])]
            self.admitted[key] = [id for id in people if self.held.get(id) == key]
            self.refused[key] = [id for id in people if self.held.get(id) != key]
            self.capacity[key] = seats.capacity(key)
            self.filled[key] = len(self.admitted[key]) + (len(post.locked) if seats.is_open(key) else 0)


def follow(market, certificate):
    """The rounds of a run, and the state of the seats at its end. Raises Wrong at the first line that does not hold."""
    seats, rounds = Seats(market), []
    for number, entry in enumerate(certificate["rounds"]):
        where = f"certificate.rounds[{number}]"
        if rounds and not seats.move_on(rounds[-1].filled):
            raise Wrong(f"{where}: the run had ended before")
        seats.open_optional()
        rounds.append(Round(market, seats, entry["assignments"], where))
        check_stable(market, rounds[-1], where)
        check_best(rounds[-1], [key_of(it) for it in entry["order"]], where)
    if not rounds or seats.move_on(rounds[-1].filled):
        raise Wrong("certificate.rounds: the run had not ended")
    return rounds, seats


def check_stable(market, round, where):
    """From the cutoffs alone: nobody is refused where a seat is free, or where the last admitted ranks after them."""
    for key, post in market.posts.items():
        room = round.capacity[key] - len(post.locked) if round.capacity[key] else 0
        admitted, refused = round.admitted[key], round.refused[key]
        if len(admitted) > room:
            raise Wrong(f"{where}: {len(admitted)} people admitted at {key} for {room} seats")
        if refused and len(admitted) < room:
            raise Wrong(f"{where}: {refused[0]} would rather have {key}, where a seat is free")
        if refused and admitted and post.position[refused[0]] < post.position[admitted[-1]]:
            raise Wrong(f"{where}: {refused[0]} would rather have {key}, and ranks there before {admitted[-1]}")


def check_best(round, order, where):
    """No exchange suits all in it: no cycle leads from a seat to the one held by the first refused there, and so on."""
    place = {key: index for index, key in enumerate(order)}
    for key, refused in round.refused.items():
        other = round.held.get(refused[0]) if refused and round.admitted[key] else None
        if other is not None and place.get(key, len(order)) >= place.get(other, -1):
            raise Wrong(f"{where}.order: {key} must come before {other}, held by {refused[0]}")
