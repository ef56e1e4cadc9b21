"""What the types of a definition cannot say: lists that exist, rules that name fields, codes that are in a list."""

from collections.abc import Iterator

from kiosk.catalogue.conditions import KNOWN_OF_APPLICANT
from kiosk.catalogue.lines import Place
from kiosk.catalogue.model import Condition, Field, FieldKind, Flow, Item, Level
from kiosk.catalogue.validators.lists import codes_of
from kiosk.contract.codes.lists import code_lists

Finding = tuple[Place, str]
"""Where in the definition, and what is wrong there."""

_CODED = frozenset({FieldKind.CODE, FieldKind.CODES})
_COUNTED = frozenset({FieldKind.TEXT, FieldKind.TEXTAREA, FieldKind.INT, FieldKind.CODES, FieldKind.FILE})
_MEASURED = frozenset({FieldKind.MONEY, FieldKind.DECIMAL})
_DATED = frozenset({FieldKind.DATE, FieldKind.MONTH, FieldKind.YEAR})


def findings_of_item(item: Item) -> Iterator[Finding]:
    """What is wrong with an item beside its fields."""
    if item.public and item.level is not Level.NONE:
        yield ("public",), f"a public item has the level none, not {item.level}"
    if item.flow is Flow.GUIDE and not item.guide:
        yield ("flow",), "a guide needs paragraphs in `guide`"
    if len(set(item.blocks)) < len(item.blocks):
        yield ("blocks",), "a block stands twice"
    flows = {item.flow, item.follow_up.flow} if item.follow_up else {item.flow}
    for at, field in enumerate(item.fields):
        if field.flow is not None and field.flow not in flows:
            yield ("fields", at, "flow"), f"the item has no flow {field.flow}"
        if field.block is not None:
            yield ("fields", at, "block"), "block is no field of the file, blocks.toml says it"


def findings_of_field(field: Field, earlier: dict[str, Field]) -> Iterator[Finding]:
    """What is wrong with one field, asked after these."""
    if field.key in earlier:
        yield ("key",), f"there are two fields {field.key}"
    yield from _of_choices(field)
    yield from _of_bounds(field)
    if field.kind is FieldKind.PROMISE and not field.text:
        yield ("kind",), "a promise needs its wording in `text`"
    for name in ("when", "required_when"):
        for at, condition in enumerate(getattr(field, name)):
            yield from (((name, at, *path), what) for path, what in _of_condition(condition, earlier))
    for at, hint in enumerate(field.hints):
        for condition in hint.when:
            for path, what in _of_condition(condition, {**earlier, field.key: field}):
                yield ("hints", at, *path), what
    for name, other in (
        ("same_as", field.same_as),
        ("not_before", field.not_before),
        ("not_after", field.not_after),
        *(("differs_from", each) for each in field.differs_from),
    ):
        if other is not None and other not in earlier and other not in KNOWN_OF_APPLICANT:
            yield (name,), f"no field {other} is asked before"
    if field.max_span_months is not None and field.not_before is None:
        yield ("max_span_months",), "needs not_before, which names the beginning"


def _of_choices(field: Field) -> Iterator[Finding]:
    sources = [name for name in ("codes", "choices", "offered") if getattr(field, name)]
    if field.kind in _CODED and len(sources) != 1:
        yield ("kind",), "needs one of codes, choices, offered"
        return
    if field.kind not in _CODED and sources:
        yield (sources[0],), f"a {field.kind} has no choices"
        return
    if field.codes and field.codes not in code_lists():
        yield ("codes",), f"there is no code list {field.codes}"
        return
    listed = [choice.code for choice in field.choices]
    if len(set(listed)) < len(listed):
        yield ("choices",), "a code stands twice"
    if field.only:
        known = tuple(code_lists()[field.codes].names) if field.codes else ()
        yield from ((("only",), f"{code} is no code of the list") for code in field.only if code not in known)
    codes = codes_of(field)
    if field.alone and field.alone not in codes:
        yield ("alone",), f"{field.alone} is no code of the field"
    if field.kind in _CODED and field.default is not None and not field.offered:
        defaults = field.default if isinstance(field.default, tuple) else (field.default,)
        yield from (
            (("default",), f"{code} is no code of the field") for code in defaults if code not in codes
        )
    for at, refusal in enumerate(field.refused):
        possible = {"true", "false"} if field.kind is FieldKind.BOOL else set(codes)
        yield from (
            (("refused", at), f"{answer} is no answer to the field")
            for answer in refusal.answers
            if answer not in possible
        )


def _of_bounds(field: Field) -> Iterator[Finding]:
    for name, bound in (("least", field.least), ("most", field.most)):
        if bound is not None and field.kind not in _COUNTED | _MEASURED:
            yield (name,), f"a {field.kind} has no {name}"
        if isinstance(bound, str) and field.kind not in _MEASURED:
            yield (name,), f"the {name} of a {field.kind} is a whole number"
    if field.least is not None and field.most is not None and float(field.least) > float(field.most):
        yield ("least",), "least is more than most"
    for name, moment in (("earliest", field.earliest), ("latest", field.latest)):
        if moment is not None and field.kind not in _DATED:
            yield (name,), f"a {field.kind} has no {name}"


def _of_condition(condition: Condition, earlier: dict[str, Field]) -> Iterator[Finding]:
    if condition.field in KNOWN_OF_APPLICANT:
        return
    named = earlier.get(condition.field)
    if named is None:
        yield ("field",), f"no field {condition.field} is asked before"
        return
    if named.kind is FieldKind.READONLY:
        yield ("field",), f"{condition.field} is only shown, it has no answer"
    for name, wanted in (("is", condition.is_), ("is_not", condition.is_not)):
        if wanted is None:
            continue
        if isinstance(wanted, bool) is not (named.kind in {FieldKind.BOOL, FieldKind.PROMISE}):
            yield (name,), f"{condition.field} is a {named.kind}"
        elif named.kind in _CODED and not named.offered and not isinstance(wanted, bool):
            codes = codes_of(named)
            for code in (wanted,) if isinstance(wanted, str) else wanted:
                if code not in codes:
                    yield (name,), f"{code} is no code of {condition.field}"
