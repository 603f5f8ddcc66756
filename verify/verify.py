"""
Checks a matching run without trusting those who made it: python3 verify.py RUN.json

Says yes, or the first line that is wrong. Shares no code with the engine: it checks the matchings of the certificate
against the published rule and computes none. Exit code 0 when everything holds, 1 if not, 2 for a wrong command.
"""

import sys

from reading import CERTIFICATE, PROBLEM, Wrong, canonical, digest, load, read_market
from rounds import follow
from statements import check_statements


def check(run):
    """The number of people placed. Raises Wrong, naming the line, when something does not hold."""
    problem = canonical(PROBLEM, run["problem"], "problem")
    certificate = canonical(CERTIFICATE, run["certificate"], "certificate")
    if (problem["version"], certificate["version"], certificate["inputDigest"]) != (2, 1, digest(problem)):
        raise Wrong("certificate: it is another problem's, or of versions other than 2 (problem) and 1 (certificate)")
    market = read_market(problem)
    rounds, seats = follow(market, certificate)
    check_statements(market, rounds, seats, run["outcome"])
    return len(run["outcome"]["assignments"])


def main(paths):
    if len(paths) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        said = f"Yes. {check(load(paths[0]))} people are placed as the published rule says."
    except Wrong as wrong:
        said = f"No. {wrong}"
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as fault:
        said = f"No. This is not the file of a run: {type(fault).__name__}: {fault}"
    print(said.encode("utf-8", "backslashreplace").decode())
    return 0 if said.startswith("Yes") else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
