"""Answers that are chosen: yes or no, codes of lists and trees, agreement."""

import re
from functools import cache

from kiosk.catalogue.model import Field
from kiosk.catalogue.validators.characters import text_of
from kiosk.catalogue.validators.unfit import Unfit
from kiosk.contract.codes.lists import code_list
from kiosk.contract.codes.region import COUNTIES
from kiosk.contract.codes.tree import CodeNode, divisions, occupations
from kiosk.contract.words import Words

_OFFERED = re.compile(r"[0-9A-Za-z][0-9A-Za-z:._-]{0,39}")


def codes_of(field: Field) -> tuple[str, ...]:
    """The codes among which a field lets people choose; none where the platform offers them."""
    if field.codes:
        return field.only or tuple(code_list(field.codes).names)
    return tuple(choice.code for choice in field.choices)


def names_of(field: Field) -> dict[str, Words]:
    """The same codes in the same order with their names, for a screen to show."""
    if field.codes:
        names = code_list(field.codes).names
        return {code: names[code] for code in codes_of(field)}
    return {choice.code: Words(choice.name.zh, choice.name.en) for choice in field.choices}


def read_yes_or_no(value: object) -> bool:
    """True or false. Raises Unfit."""
    if not isinstance(value, bool):
        raise Unfit("请选“是”或“否”。", "Please choose yes or no.")
    return value


def read_agreement(value: object) -> bool:
    """True: nothing else lets a person go on. Raises Unfit."""
    if value is not True:
        raise Unfit("请读完全文，同意后才能继续。", "Please read it to the end and agree, to go on.")
    return True


def read_code(field: Field, value: object) -> str:
    """One code. Raises Unfit."""
    code = text_of(value)
    if not (_OFFERED.fullmatch(code) if field.offered else code in codes_of(field)):
        raise _not_listed()
    return code


def read_codes(field: Field, value: object) -> list[str]:
    """Several codes, each once, in the order of their list. Raises Unfit."""
    if not isinstance(value, list | tuple) or len(value) > 1000:
        raise _not_listed()
    given = {read_code(field, each) for each in value}
    if field.alone in given and len(given) > 1:
        raise Unfit(
            "选了“无”就不能再选其他项，请去掉一项。",
            "“None” cannot be chosen with others. Please remove one.",
        )
    least = int(field.least) if field.least is not None else 1
    most = int(field.most) if field.most is not None else len(given)
    if len(given) < least:
        raise Unfit(f"至少选{least}项。", f"Please choose at least {least}.")
    if len(given) > most:
        raise Unfit(f"最多选{most}项，请去掉一些。", f"Please choose at most {most}.")
    return sorted(given) if field.offered else [code for code in codes_of(field) if code in given]


def read_county(value: object) -> str:
    """A county of the city. Raises Unfit."""
    code = text_of(value)
    if code not in COUNTIES:
        raise _not_listed()
    return code


def read_village(value: object) -> str:
    """A village of the list of divisions. Raises Unfit."""
    code = text_of(value)
    if code not in villages():
        raise Unfit("请选到村或社区。", "Please choose down to the village or community.")
    return code


def read_occupation(value: object) -> str:
    """A group of the occupational classification that nothing is below. Raises Unfit."""
    code = text_of(value)
    if code not in occupation_groups():
        raise Unfit("请选到具体的工种。", "Please choose down to the kind of work.")
    return code


@cache
def villages() -> frozenset[str]:
    """All villages."""
    return frozenset(_leaves(divisions()))


@cache
def occupation_groups() -> frozenset[str]:
    """All groups of occupations that people choose among."""
    return frozenset(_leaves(occupations()))


def _leaves(nodes: tuple[CodeNode, ...]) -> list[str]:
    return [code for node in nodes for code in (_leaves(node.children) if node.children else [node.code])]


def _not_listed() -> Unfit:
    return Unfit("请从列表里选一项。", "Please choose from the list.")
