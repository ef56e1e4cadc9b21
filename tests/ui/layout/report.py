"""Findings of a whole walk, put together so that one mistake is read once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.ui.layout.finding import Finding

_TEXTS_SHOWN = 6
_PLACES_SHOWN = 4


@dataclass
class _Case:
    """One text of one item: what is wrong with it first, and where else."""

    detail: str
    places: list[str] = field(default_factory=list)


class Report:
    """Collects findings, each with the place of the walk it was made at."""

    def __init__(self) -> None:
        self._cases: defaultdict[tuple[str, str, str], dict[str, _Case]] = defaultdict(dict)

    def add(self, screen: str, place: str, findings: Iterable[Finding]) -> None:
        """`place` says at which step, in which window size and variant."""
        for finding in findings:
            cases = self._cases[finding.rule, screen, finding.path]
            cases.setdefault(finding.text, _Case(finding.detail)).places.append(place)

    def __bool__(self) -> bool:
        return bool(self._cases)

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        rules: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for rule, screen, path in self._cases:
            rules[rule].append((screen, path))
        for rule in sorted(rules):
            yield f"{rule}: {len(rules[rule])}"
            for screen, path in sorted(rules[rule]):
                yield f"  {screen}: {path}"
                cases = self._cases[rule, screen, path]
                for text, case in list(cases.items())[:_TEXTS_SHOWN]:
                    places = list(dict.fromkeys(case.places))
                    more = f" and {len(places) - _PLACES_SHOWN} more" if len(places) > _PLACES_SHOWN else ""
                    yield f"    “{text}”: {case.detail}"
                    yield f"      {', '.join(places[:_PLACES_SHOWN])}{more}"
                if len(cases) > _TEXTS_SHOWN:
                    yield f"    and {len(cases) - _TEXTS_SHOWN} more texts"
