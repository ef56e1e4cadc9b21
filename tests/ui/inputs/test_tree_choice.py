import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.codes.tree import CodeNode
from kiosk.ui.inputs.tree_choice import TreeChoice

CITY = CodeNode("0", "全市", "City")
TREE = (
    CodeNode(
        "1",
        "东县",
        "East",
        children=(
            CodeNode("11", "河镇", "River", children=(CodeNode("111", "上村", "Upper"),)),
            CodeNode("12", "山乡", "Hill", children=(CodeNode("121", "下村", "Lower"),)),
        ),
    ),
    CodeNode("2", "西县", "West", note="只有县城", note_en="the town only"),
)


def names(choice: TreeChoice) -> list[str]:
    return [row.name for row in choice.property("choices").rows]


def steps(choice: TreeChoice) -> list[tuple[int, str]]:
    return [(row.level, row.name) for row in choice.property("steps").rows]


def test_every_choice_leads_one_level_down_and_a_leaf_is_the_answer() -> None:
    choice = TreeChoice(TREE, CITY)
    answers: list[str] = []
    choice.answered.connect(answers.append)
    assert names(choice) == ["东县", "西县"]
    choice.choose("1")
    assert names(choice) == ["河镇", "山乡"]
    assert choice.property("answer") == ""
    choice.choose("11")
    choice.choose("111")
    assert choice.property("answer") == "111"
    assert choice.property("words") == "东县 河镇 上村"
    assert answers == ["111"]
    assert [row.chosen for row in choice.property("choices").rows] == [True]


def test_a_leaf_of_the_first_level_is_an_answer_too() -> None:
    choice = TreeChoice(TREE, CITY)
    choice.choose("2")
    assert choice.property("answer") == "2"
    assert choice.property("depth") == 0


def test_every_step_of_the_way_leads_back_and_drops_what_was_below() -> None:
    choice = TreeChoice(TREE, CITY)
    for code in ("1", "11", "111"):
        choice.choose(code)
    assert steps(choice) == [(0, "全市"), (1, "东县"), (2, "河镇")]
    choice.goTo(1)
    assert names(choice) == ["河镇", "山乡"]
    assert choice.property("answer") == ""
    choice.goTo(0)
    assert names(choice) == ["东县", "西县"]


@pytest.mark.parametrize("level", [-1, 2, 99])
def test_a_level_that_is_not_there_changes_nothing(level: int) -> None:
    choice = TreeChoice(TREE, CITY)
    choice.choose("1")
    choice.goTo(level)
    assert names(choice) == ["河镇", "山乡"]


def test_a_code_of_another_level_is_left_alone() -> None:
    choice = TreeChoice(TREE, CITY)
    for code in ("111", "", "9", "'; DROP TABLE"):
        choice.choose(code)
    assert names(choice) == ["东县", "西县"]
    assert choice.property("answer") == ""


def test_an_earlier_answer_is_stood_at_again_and_an_unknown_one_at_the_start() -> None:
    choice = TreeChoice(TREE, CITY)
    choice.restore("121")
    assert choice.property("answer") == "121"
    assert names(choice) == ["下村"]
    for unknown in ("1", "999", ""):
        choice.restore(unknown)
        assert choice.property("answer") == ""
        assert names(choice) == ["东县", "西县"]


def test_everything_is_worded_in_the_language_in_use() -> None:
    choice = TreeChoice(TREE, CITY)
    choice.use_language("en")
    assert names(choice) == ["East", "West"]
    assert [row.note for row in choice.property("choices").rows] == ["", "the town only"]
    choice.choose("1")
    assert steps(choice) == [(0, "City"), (1, "East")]
    choice.use_language("zh")
    assert names(choice) == ["河镇", "山乡"]


def test_what_was_chosen_is_forgotten_at_the_visits_end() -> None:
    choice = TreeChoice(TREE, CITY)
    choice.restore("111")
    choice.clear()
    assert choice.property("answer") == ""
    assert choice.property("words") == ""


@given(st.lists(st.sampled_from(["1", "11", "111", "12", "121", "2", "x", -1, 0, 1, 2, 3]), max_size=30))
def test_no_order_of_touches_gets_lost(touches: list[str | int]) -> None:
    choice = TreeChoice(TREE, CITY)
    for touch in touches:
        if isinstance(touch, int):
            choice.goTo(touch)
        else:
            choice.choose(touch)
        assert names(choice)
        assert choice.property("answer") in {"", "111", "121", "2"}
        assert len(steps(choice)) == choice.property("depth") + 1
