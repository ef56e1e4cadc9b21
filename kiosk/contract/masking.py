"""How personal data may appear on a screen or a paper that others can see."""


def mask_ssn(ssn: str) -> str:
    """Region and last four characters stay: 140702********1231."""
    return f"{ssn[:6]}{'*' * 8}{ssn[-4:]}" if len(ssn) == 18 else "*" * len(ssn)


def mask_name(name: str) -> str:
    """First and last character stay: 王*芳; of two characters the first (王*); of one none."""
    if len(name) <= 1:
        return "*" * len(name)
    if len(name) == 2:
        return f"{name[0]}*"
    return f"{name[0]}{'*' * (len(name) - 2)}{name[-1]}"


def mask_card_number(number: str) -> str:
    """Last four characters stay: *****1234."""
    return "*" * max(0, len(number) - 4) + number[-4:] if len(number) > 4 else "*" * len(number)
