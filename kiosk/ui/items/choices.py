"""What can be chosen for a field, in the language in use."""

from collections.abc import Sequence

from kiosk.catalogue.model import Field, FieldKind
from kiosk.contract.codes.tree import divisions


def choices_of(field: Field, language: str) -> Sequence[tuple[str, str]]:
    """Codes and names in their order; none for a field that has no list, or one that only the platform knows."""
    from kiosk.catalogue.validators.lists import names_of  # noqa: PLC0415 - loaded with the first item

    if field.kind is FieldKind.REGION:
        return [(each.code, each.name_in(language)) for each in divisions()]
    return [(code, name.in_language(language)) for code, name in names_of(field).items()]
