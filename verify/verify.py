"""
Checks a matching run without trusting those who made it: python3 verify.py RUN.json

Says yes, or the first line that is wrong. Shares no code with the engine: it checks the matchings of the certificate
against the published rule and computes none. Exit code 0 when everything holds, 1 if not, 2 for a wrong command.
"""

import sys

from reading import Wrong, digest, load, read_market
from rounds import follow
from statements import check_statements


def check(run):
    """The number of people placed. Raises Wrong, naming the line, when something does not hold."""
    problem, outcome, certificate = run["problem"], run["outcome"], run["certificate"]
    if (problem["version"], certificate["version"], certificate["inputDigest"]) != (2, 1, digest(problem)):
        raise Wrong("certificate: it is another problem's, or of versions other than 2 (problem) and 1 (certificate)")
    market = read_market(problem)
    rounds, seats = follow(market, certificate)
    check_statements(market, rounds, seats, outcome)
    return len(outcome["assignments"])


def main(paths):
    if len(paths) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        placed = check(load(paths[0]))
    except Wrong as wrong:
        print(f"No. {wrong}")
        return 1
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        print(f"No. This is not the file of a run: {type(fault).__name__}: {fault}")
        return 1
    print(f"Yes. {placed} people are placed as the published rule says.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
