"""The checklist of accessibility, point by point, on the whole kiosk.

Points 3, 4, 9, 11 and 12 as far as they are heard are in test_voice.py; every text and target of every screen in
every presentation is measured in tests/ui/layout.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.catalogue.load import load_catalogue
from kiosk.contract.visits import Assurance
from kiosk.tour.sight import Sight
from kiosk.tour.stage import Stage
from kiosk.tour.variants import Variant
from kiosk.tour.visits import PIN, VISITS
from kiosk.ui.presentation import Presentation
from tests.e2e.conftest import SetStage
from tests.ui.layout import contrast
from tests.ui.layout.scene import Scene
from tests.ui.layout.walk_items import scene_of

WORKER = next(resident for resident in demo_residents() if resident.id == "worker")
MAIN_MM = 60 * 25.4 / 160
"""60 dp of main controls; 44 dp would do for the others."""
PANELS_MM = {"21.5 inches": 267.8, "32 inches": 398.5}
"""Widths of upright panels of 1080 by 1920 pixels."""
FRAME = ("大字", "高对比", "求助")
IN_A_VISIT = ("返回", "首页", "结束并取卡")


@dataclass
class Eyes:
    """Sees every step of a visit."""

    scenes: list[tuple[Sight, Scene]] = field(default_factory=list)

    def __call__(self, sight: Sight) -> None:
        scene = scene_of(
            sight.window,
            sight.picture,
            unit=sight.unit,
            language=sight.variant.language,
            large_type=sight.variant.large_type,
            given=(),
        )
        self.scenes.append((sight, scene))


Seen = Callable[..., Eyes]


@pytest.fixture
def seen(set_stage: SetStage, backend_url: str) -> Seen:
    """What there is to be seen in the main visit, and in looking things up."""

    def see(*variants: Variant) -> Eyes:
        stage, eyes = set_stage(backend_url), Eyes()
        stage.look, stage.variants = eyes, variants or (Variant(),)
        for name in ("main", "looking-up", "without-card"):
            stage.begin(name)
            VISITS[name](stage)
        return eyes

    return see


def to_home(stage: Stage) -> None:
    stage.until_screen("Waiting")
    stage.insert("worker")
    stage.type_pin(PIN)
    stage.until_contributions()


@pytest.mark.parametrize("width_mm", PANELS_MM.values(), ids=PANELS_MM.keys())
def test_1_every_control_is_as_large_as_a_finger_needs(seen: Seen, width_mm: float) -> None:
    density = 1080 / width_mm
    presentation = Presentation(lambda language: language, density)
    presentation.fit(1080, 1920)
    assert presentation.property("unit") >= 1
    smallest = min(
        min(target.box.width, target.box.height) / density
        for _, scene in seen().scenes
        for _, target in scene.targets_in_sight
    )
    assert smallest >= MAIN_MM


def test_2_every_text_stands_out_from_what_is_behind_it(seen: Seen) -> None:
    eyes = seen(Variant(), Variant(high_contrast=True))
    assert len(eyes.scenes) > 20
    assert [finding for _, scene in eyes.scenes for finding in contrast.find(scene)] == []


def test_3_the_warning_comes_in_time_and_one_touch_extends_it_as_often_as_one_likes(
    set_stage: SetStage, backend_url: str
) -> None:
    stage = set_stage(backend_url)
    to_home(stage)
    left = stage.kiosk.visit.property("secondsLeft")
    assert 120 <= left <= 180
    for _ in range(12):
        stage.skip(stage.kiosk.visit.property("secondsLeft") - 29)
        stage.hands.until("the question", lambda: bool(stage.kiosk.visit.property("warning")))
        assert stage.kiosk.visit.property("secondsLeft") >= 20
        stage.hands.touch("我还在")
        stage.hands.until("the question's end", lambda: not stage.kiosk.visit.property("warning"))
    assert stage.kiosk.visit.property("screen") == "Home"
    stage.pull()


def test_4_the_frame_is_on_every_screen(seen: Seen) -> None:
    for sight, scene in seen().scenes:
        if sight.step in {"help", "still-there-without-card"}:
            continue
        names = {target.name for _, target in scene.targets_in_sight}
        assert names.issuperset(FRAME), sight.step
        if sight.screen in {"Home", "Contributions", "Details", "Statement", "Category", "Search"}:
            assert names.issuperset(IN_A_VISIT) or sight.screen == "Home" or sight.visit == "without-card", (
                sight.step
            )


def test_5_nothing_of_a_person_stays_on_the_screen(set_stage: SetStage, backend_url: str) -> None:
    stage, eyes = set_stage(backend_url), Eyes()
    stage.look = eyes
    to_home(stage)
    stage.hands.touch("参保信息")
    stage.until_screen("Contributions")
    stage.shot("in-the-visit")
    shown = {text.name for text in eyes.scenes[-1][1].texts}
    personal = {text for text in shown if any(digit.isdigit() for digit in text) or "*" in text}
    stage.pull()
    stage.shot("after-it")
    left = {text.name for text in eyes.scenes[-1][1].texts}
    clock = stage.kiosk.visit.property("clock")
    assert len(personal) > 5
    assert personal & left <= {clock}


def test_6_name_and_number_are_never_shown_whole(seen: Seen) -> None:
    shown = [text.name for _, scene in seen().scenes for text in scene.texts]
    assert any("张*军" in text for text in shown)
    for secret in (WORKER.name, WORKER.ssn, WORKER.card.number, WORKER.card.identifier):
        assert not any(secret in text for text in shown)


def test_7_who_one_is_is_proved_by_card_and_pin_never_by_face(set_stage: SetStage, backend_url: str) -> None:
    stage = set_stage(backend_url)
    to_home(stage)
    assert stage.kiosk.driver.visit.assurance is Assurance.CARD_PIN
    assert not any("人脸" in item.name.zh + item.who.zh for item in load_catalogue().items)
    stage.pull()


@pytest.mark.parametrize("kind", ["wrong", "done", "notice"])
def test_8_what_a_colour_says_a_picture_says_too(seen: Seen, kind: str) -> None:
    pictures = {"wrong": "alert-triangle", "done": "circle-check", "notice": "info-circle"}
    icons = {icon.name for _, scene in seen().scenes for icon in scene.icons}
    assert pictures[kind] in icons


def test_8_no_gesture_is_needed_to_see_all_of_a_page(set_stage: SetStage, backend_url: str) -> None:
    stage = set_stage(backend_url)
    to_home(stage)
    stage.hands.touch("社会保险")
    stage.until_screen("Category")
    # `touch` turns the page by its buttons until the tile is in sight.
    stage.hands.touch("工伤查询")
    stage.until_screen("Item")
    stage.pull()


def test_10_what_pops_up_is_closed_by_a_large_button_or_a_key(set_stage: SetStage, backend_url: str) -> None:
    stage, eyes = set_stage(backend_url), Eyes()
    stage.look = eyes
    stage.until_screen("Waiting")
    stage.hands.touch("求助")
    stage.shot("help")
    close = next(target for _, target in eyes.scenes[-1][1].targets_in_sight if target.name == "关闭")
    assert min(close.box.width, close.box.height) >= 96
    stage.hands.touch("关闭")
    stage.hands.until("the dialog's end", lambda: not stage.hands.sees("需要帮忙吗？"))
    stage.hands.touch("求助")
    QTest.keyClick(stage.hands.window, Qt.Key.Key_Escape)
    stage.hands.until("the dialog's end", lambda: not stage.hands.sees("需要帮忙吗？"))


def test_what_one_person_chose_is_not_there_for_the_next(set_stage: SetStage, backend_url: str) -> None:
    stage = set_stage(backend_url)
    stage.until_screen("Waiting")
    for name in ("大字", "高对比", "放低", "English"):
        stage.hands.touch(name)
    presentation = stage.kiosk.presentation
    assert not presentation.is_reset
    stage.insert("worker")
    stage.until_screen("Pin")
    assert presentation.property("largeType")
    assert presentation.property("language") == "en"
    stage.tray.remove()
    stage.until_screen("Ending")
    assert presentation.property("largeType")
    stage.skip(30.0)
    stage.until_screen("Waiting")
    assert presentation.is_reset


def test_lowered_everything_to_touch_is_in_the_lower_sixty_per_cent(seen: Seen) -> None:
    for large in (False, True):
        for sight, scene in seen(Variant(lowered=True, large_type=large)).scenes:
            top = 0.4 * sight.size.height
            for shown, target in scene.targets_in_sight:
                assert shown.top >= top - 1, f"{sight.step}: {target.name}"


def test_a_touch_that_is_lost_half_way_presses_nothing(set_stage: SetStage, backend_url: str) -> None:
    stage, eyes = set_stage(backend_url), Eyes()
    stage.look = eyes
    stage.until_screen("Waiting")
    stage.shot("waiting")
    help_button = next(
        target for _, target in eyes.scenes[-1][1].targets_in_sight if target.name == "求助"
    ).item
    middle = help_button.mapToScene(QPointF(help_button.width() / 2, help_button.height() / 2))
    device = QTest.createTouchDevice()
    window = stage.hands.window
    QTest.touchEvent(window, device).press(0, middle.toPoint(), window).commit()
    stage.hands.until("the press to be shown", lambda: bool(help_button.property("pressed")))
    point = QEventPoint(0, QEventPoint.State.Updated, middle, middle)
    QGuiApplication.sendEvent(
        window,
        QTouchEvent(QEvent.Type.TouchCancel, device, Qt.KeyboardModifier.NoModifier, [point]),
    )
    stage.hands.until("the press to be let go", lambda: not help_button.property("pressed"))
    assert not stage.hands.sees("需要帮忙吗？")
    stage.hands.touch("求助")
    assert stage.hands.sees("需要帮忙吗？")
