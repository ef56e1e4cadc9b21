import pytest

from kiosk.catalogue.model import FieldKind
from tests.catalogue.conftest import field
from tests.catalogue.validators.support import answer, refusal

PAPERS = field(FieldKind.FILE, least=2, most=3)
ONE, OTHER, THIRD, FOURTH = ("3f2504e0-4f89-11d3-9a0c-0305e82c330" + digit for digit in "1234")


@pytest.mark.parametrize("kind", [FieldKind.PHOTO, FieldKind.SIGNATURE])
def test_a_picture_is_known_by_its_reference(kind: FieldKind) -> None:
    assert answer(field(kind), ONE) == ONE
    for given in (
        "",
        "short",
        "a" * 65,
        "../../etc/passwd",
        "data:image/png;base64,",
        "-" * 10,
        5,
        None,
        [ONE],
    ):
        refusal(field(kind), given)


def test_papers_keep_their_order_each_once() -> None:
    assert answer(PAPERS, [OTHER, ONE, OTHER]) == [OTHER, ONE]


@pytest.mark.parametrize(
    "given", [[ONE], [ONE, OTHER, THIRD, FOURTH], [ONE, ONE], [ONE, 5], ONE, None, {}, [""] * 1001]
)
def test_what_are_no_papers(given: object) -> None:
    refusal(PAPERS, given)


def test_nine_papers_are_the_most_if_nothing_is_said() -> None:
    papers = [ONE + str(number) for number in range(10)]
    assert answer(field(FieldKind.FILE), papers[:9]) == papers[:9]
    refusal(field(FieldKind.FILE), papers)
