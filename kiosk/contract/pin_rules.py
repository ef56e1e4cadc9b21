"""Which PINs are too easy to guess: the rule for new PINs of social-security cards."""

from itertools import pairwise

PIN_DIGITS = 6
_BIRTH_DATE_BEGINS = 6
_SAME, _UP, _DOWN = {0}, {1}, {9}


def weak_pin(pin: str, ssn: str) -> bool:
    """Whether a new PIN must be refused for the person with this social-security number.

    Refused is what has not six digits; six times the same; a run up or down, in which 9 and 0 are neighbours; and six
    digits that follow one another in the number from its birth date on (GB 11643: birth date, sequence, check
    character), where an X at its end counts as 0 too, as banks tell their customers.
    """
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return True
    if {(int(after) - int(before)) % 10 for before, after in pairwise(pin)} in (_SAME, _UP, _DOWN):
        return True
    personal = ssn.upper()[_BIRTH_DATE_BEGINS:]
    return pin in personal or pin in personal.replace("X", "0")
