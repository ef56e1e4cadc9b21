import pytest

from kiosk.card.status_word import StatusWord, describe


@pytest.mark.parametrize(
    ("sw", "text"),
    [
        (0x6A82, "0x6A82 (FILE_NOT_FOUND)"),
        (0x611E, "0x611E (MORE_DATA)"),
        (0x6C45, "0x6C45 (WRONG_LE)"),
        (0x63C2, "0x63C2 (VERIFICATION_FAILED)"),
        (0x1234, "0x1234"),
    ],
)
def test_status_words_are_named(sw: int, text: str) -> None:
    assert describe(sw) == text


def test_every_name_describes_itself() -> None:
    for word in StatusWord:
        assert word.name in describe(word)
