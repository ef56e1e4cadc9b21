"""What may stand in a text at all, before a rule looks at its meaning."""

import unicodedata

from kiosk.catalogue.validators.unfit import Unfit

_LONGEST = 10_000
_REFUSED = {"Cc", "Cf", "Cs", "Co", "Cn"}
_EMOJI = ((0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF), (0xFE00, 0xFE0F), (0x20E3, 0x20E3))


def text_of(value: object) -> str:
    """The value if it is a text that can be looked at. Raises Unfit."""
    if not isinstance(value, str):
        raise Unfit("这里要填文字，请重新填写。", "Text is needed here. Please enter it again.")
    if len(value) > _LONGEST:
        raise Unfit("太长了，请写短一些。", "This is too long. Please shorten it.")
    return value


def plain(value: object) -> str:
    """A text as its digits and letters are meant: full-width ones become plain (NFKC), blanks around go."""
    return unicodedata.normalize("NFKC", text_of(value)).strip()


def composed(value: object) -> str:
    """A text with each character in one way of writing it (NFC), without blanks around."""
    return unicodedata.normalize("NFC", text_of(value)).strip()


def is_emoji(character: str) -> bool:
    """Whether a character is a pictograph or belongs to one."""
    return any(first <= ord(character) <= last for first, last in _EMOJI)


def require_writable(text: str, *, emoji: bool, lines: bool) -> None:
    """No control characters, lone surrogates or unassigned ones; emoji and new lines only where allowed.

    Rare Chinese characters (extensions B to H) are letters even where Python does not know them yet. Raises Unfit.
    """
    for character in text:
        if lines and character in "\n\t":
            continue
        if is_emoji(character) or character == "\u200d":
            if emoji:
                continue
            raise Unfit("这里不能用表情符号，请删去。", "Emoji cannot be used here. Please remove them.")
        if "\U00020000" <= character <= "\U000323af":
            continue
        if unicodedata.category(character) in _REFUSED:
            raise Unfit(
                "有不能保存的字符，请删去后重新填写。",
                "There is a character that cannot be kept. Please remove it and enter this again.",
            )
