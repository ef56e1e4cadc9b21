"""`python -m tests.bench`: measures everything, prints a table, or JSON for machines."""

import argparse
import json
import sys
from dataclasses import asdict

from tests.bench import card, interface, overview, start, visit
from tests.bench.measure import Measure

GROUPS = {
    "card": card.measures,
    "start": start.measures,
    "visit": visit.measures,
    "interface": interface.measures,
    "overview": overview.measures,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    parser.add_argument("--only", choices=GROUPS, action="append", help="only this group; may be repeated")
    arguments = parser.parse_args()
    measures: list[Measure] = []
    for name in arguments.only or GROUPS:
        sys.stderr.write(f"bench: {name}…\n")
        measures += GROUPS[name]()
    if arguments.json:
        print(json.dumps({"measures": [asdict(measure) for measure in measures]}, ensure_ascii=False))
        return 0
    for measure in measures:
        sign = "ok  " if measure.met else "miss"
        print(
            f"{sign} {measure.value:>9} (goal {measure.goal:g} {measure.unit}, {measure.runs} runs)  {measure.name}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
