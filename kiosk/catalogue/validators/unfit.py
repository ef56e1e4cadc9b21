"""An answer that will not do."""

from kiosk.contract.words import Words


class Unfit(Exception):
    """`words` say what is wrong and what to do."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(zh, en)
