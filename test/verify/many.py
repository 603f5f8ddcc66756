"""Reads runs from the standard input, one JSON object a line, and answers one line each: "Yes", or what is wrong."""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "verify"))
sys.dont_write_bytecode = True

from reading import Wrong
from verify import check

for line in sys.stdin:
    try:
        check(json.loads(line))
        print("Yes")
    except Wrong as wrong:
        print(wrong)
    except (ValueError, LookupError, TypeError) as fault:
        print(f"not a run: {type(fault).__name__}: {fault}")
