from collections.abc import Callable

import pytest

from kiosk.ui.presentation import Presentation

CHOICES = {
    "largeType": Presentation.toggleLargeType,
    "highContrast": Presentation.toggleHighContrast,
    "lowered": Presentation.toggleLowered,
}
Toggle = Callable[[Presentation], None]


class Watched:
    """A presentation, the languages it put to use, and the signals it sent."""

    def __init__(self, pixels_per_mm: float = 0.0) -> None:
        self.languages: list[str] = []
        self.signals: list[str] = []
        self.it = Presentation(self._use, pixels_per_mm)
        self.it.changed.connect(lambda: self.signals.append("changed"))
        self.it.scaleChanged.connect(lambda: self.signals.append("scale"))
        self.it.languageChanged.connect(lambda: self.signals.append("language"))

    def _use(self, language: str) -> str:
        self.languages.append(language)
        return language

    def chosen(self) -> dict[str, object]:
        return {name: self.it.property(name) for name in CHOICES}


def test_at_the_start_nothing_is_chosen() -> None:
    watched = Watched()
    assert watched.chosen() == dict.fromkeys(CHOICES, False)
    assert watched.it.property("language") == "zh"
    assert watched.it.is_reset
    assert watched.languages == []


@pytest.mark.parametrize(
    ("name", "toggle"), CHOICES.items(), ids=lambda value: value if isinstance(value, str) else value.__name__
)
def test_each_choice_is_taken_and_taken_back_alone(name: str, toggle: Toggle) -> None:
    watched = Watched()
    toggle(watched.it)
    assert watched.chosen() == {**dict.fromkeys(CHOICES, False), name: True}
    assert not watched.it.is_reset
    toggle(watched.it)
    assert watched.chosen() == dict.fromkeys(CHOICES, False)
    assert watched.it.is_reset
    assert watched.signals == ["changed", "changed"]


def test_choices_hold_beside_each_other() -> None:
    watched = Watched()
    for toggle in CHOICES.values():
        toggle(watched.it)
    watched.it.chooseLanguage("en")
    assert watched.chosen() == dict.fromkeys(CHOICES, True)
    assert watched.it.property("language") == "en"


def test_a_language_is_put_to_use_before_the_interface_learns_of_it() -> None:
    order: list[str] = []

    def use(language: str) -> str:
        order.append(f"texts {language}")
        return language

    presentation = Presentation(use)
    presentation.languageChanged.connect(lambda: order.append(f"shown {presentation.property('language')}"))
    presentation.chooseLanguage("en")
    assert order == ["texts en", "shown en"]


def test_the_language_in_use_is_not_put_to_use_again() -> None:
    watched = Watched()
    watched.it.chooseLanguage("zh")
    watched.it.chooseLanguage("en")
    watched.it.chooseLanguage("en")
    assert watched.languages == ["en"]
    assert watched.signals == ["language"]


@pytest.mark.parametrize("language", ["", "fr", "EN", "zh_CN", "en\0", "../en", "😀"])
def test_an_unknown_language_is_left_out(language: str) -> None:
    watched = Watched()
    watched.it.chooseLanguage(language)
    assert watched.it.property("language") == "zh"
    assert watched.it.is_reset
    assert (watched.languages, watched.signals) == ([], [])


@pytest.mark.parametrize("toggle", CHOICES.values(), ids=CHOICES)
def test_a_reset_takes_any_choice_back(toggle: Toggle) -> None:
    watched = Watched()
    toggle(watched.it)
    watched.it.reset()
    assert watched.it.is_reset
    assert watched.chosen() == dict.fromkeys(CHOICES, False)
    assert watched.signals == ["changed", "changed"]


def test_a_reset_takes_the_language_back() -> None:
    watched = Watched()
    watched.it.chooseLanguage("en")
    assert not watched.it.is_reset
    watched.it.reset()
    assert watched.it.is_reset
    assert watched.languages == ["en", "zh"]
    assert watched.signals == ["language", "language"]


def test_a_reset_of_what_is_reset_disturbs_nobody() -> None:
    watched = Watched()
    watched.it.reset()
    assert (watched.languages, watched.signals) == ([], [])


def test_a_reset_leaves_the_scale_as_the_window_is() -> None:
    watched = Watched()
    watched.it.fit(1920, 1080)
    watched.it.toggleLowered()
    watched.it.reset()
    assert watched.it.property("portrait") is False


def test_the_window_decides_scale_and_shape() -> None:
    watched = Watched()
    watched.it.fit(540, 960)
    assert (watched.it.property("unit"), watched.it.property("portrait")) == (0.5, True)
    watched.it.fit(1920, 1080)
    assert (watched.it.property("unit"), watched.it.property("portrait")) == (1.0, False)
    assert watched.signals == ["scale", "scale"]


def test_the_same_scale_is_not_told_twice() -> None:
    watched = Watched()
    watched.it.fit(1080, 1920)
    watched.it.fit(1080, 1919)
    assert watched.signals == []


@pytest.mark.parametrize(
    "size",
    [(0, 0), (0, 1920), (1080, 0), (-1, 1920), (1080, -1)],
    ids=str,
)
def test_a_window_without_a_size_changes_nothing(size: tuple[int, int]) -> None:
    watched = Watched()
    watched.it.fit(*size)
    assert (watched.it.property("unit"), watched.it.property("portrait")) == (1.0, True)
    assert watched.signals == []


def test_a_dense_screen_is_drawn_larger() -> None:
    plain, dense = Watched(), Watched(pixels_per_mm=5.5)
    for watched in (plain, dense):
        watched.it.fit(1080, 1920)
    assert dense.it.property("unit") > plain.it.property("unit") == 1.0


def test_a_language_without_texts_leaves_the_interface_as_it_is() -> None:
    presentation = Presentation(lambda _: "zh")
    told: list[str] = []
    presentation.languageChanged.connect(lambda: told.append("changed"))
    presentation.chooseLanguage("en")
    assert presentation.property("language") == "zh"
    assert told == []
