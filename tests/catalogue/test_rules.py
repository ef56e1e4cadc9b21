import msgspec
import pytest

from kiosk.catalogue.answers import check, check_field, default_of, hints, questions, with_defaults
from kiosk.catalogue.applicant import Applicant
from kiosk.catalogue.model import Both, Choice, Field, FieldKind, Flow, FollowUp, Level
from kiosk.contract.items import Answer
from tests.catalogue.conftest import field, item
from tests.catalogue.strategies import TODAY

PERSON = Applicant("11010519491231002X")


def asked(kind: str, **given: object) -> Field:
    """A question as a file says it."""
    described = {"key": "asked", "label": {"zh": "问题", "en": "Question"}, "kind": kind, **given}
    return msgspec.convert(described, Field)


def fault(question: Field, value: object, **answers: object) -> str:
    """What is wrong with an answer, in Chinese; empty when nothing is."""
    words = check_field(question, value, answers, TODAY, PERSON)
    return words.zh if words else ""


@pytest.mark.parametrize("value", [None, "", "  ", "\u3000", [], ()])
def test_no_answer_is_a_fault_only_when_one_is_required(value: object) -> None:
    assert fault(field(FieldKind.TEXT), value) == ""
    assert fault(field(FieldKind.TEXT, required=True), value) == "请填写：问题。"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (FieldKind.CODE, "请选择：问题。"),
        (FieldKind.DATE, "请选择：问题。"),
        (FieldKind.MOBILE, "请填写：问题。"),
        (FieldKind.PROMISE, "请读完全文，同意后才能继续。"),
        (FieldKind.SIGNATURE, "请签名。"),
        (FieldKind.FILE, "请扫描：问题。"),
        (FieldKind.PHOTO, "请拍照。"),
    ],
)
def test_what_is_missing_is_said_as_it_is_given(kind: FieldKind, said: str) -> None:
    assert fault(field(kind, required=True), None) == said


def test_no_and_nought_are_answers() -> None:
    assert fault(field(FieldKind.BOOL, required=True), False) == ""
    assert fault(field(FieldKind.INT, required=True), 0) == ""


def test_required_when_conditions_hold() -> None:
    question = asked("text", required_when=[{"field": "scope", "is": "3"}])
    assert fault(question, "", scope="3") == "请填写：问题。"
    assert fault(question, "", scope="1") == ""
    assert fault(question, "") == ""


def test_entered_twice_alike() -> None:
    again = asked("pin", existing=True, same_as="newpin")
    assert fault(again, "730518", newpin="730518") == ""
    assert fault(again, "730519", newpin="730518") == "两次填的不一样，请重新填写。"
    assert fault(again, "730519") == ""


def test_different_from_others_and_from_the_applicant() -> None:
    third = asked("region", differs_from=["first", "second"])
    assert fault(third, "140702", first="140703", second="140721") == ""
    assert fault(third, "140702", first="140703", second="140702") == "和前面填的一样，请换一个。"
    agent = asked("ssn", differs_from=["@ssn"])
    assert fault(agent, PERSON.ssn.lower()) == "这里不能填本人的号码。"


@pytest.mark.parametrize(
    ("kind", "first", "before", "after"),
    [
        ("month", "2026-02", "2026-01", "2026-02"),
        ("date", "2026-02-10", "2026-02-09", "2026-02-10"),
        ("date", "2026-02", "2026-01-31", "2026-02-01"),
        ("year", 2020, 2019, 2020),
        ("int", 3000, 2999, 3000),
        ("money", "99.50", "99.49", "100.00"),
    ],
)
def test_an_end_is_not_before_its_beginning(kind: str, first: object, before: object, after: object) -> None:
    end = asked(kind, not_before="first")
    assert fault(end, before, first=first) == "结束不能早于（小于）开始，请改一改。"
    assert fault(end, after, first=first) == ""
    assert fault(end, before) == ""


def test_one_day_not_after_another() -> None:
    question = asked("date", not_after="lost")
    assert fault(question, "2026-02-02", lost="2026-02-01") == "这个时间不能晚于前面填的时间，请改一改。"
    assert fault(question, "2026-02-01", lost="2026-02-01") == ""


@pytest.mark.parametrize("other", [None, True, ["2026-01"], {"a": 1}, "x-y", "soon", 7])
def test_a_rule_about_something_that_cannot_be_compared_holds(other: object) -> None:
    question = asked("month", not_before="first", max_span_months=12)
    assert fault(question, "2026-01", first=other) == ""


def test_both_ends_count_in_a_span() -> None:
    question = asked("month", not_before="first", max_span_months=360)
    assert fault(question, "2025-12", first="1996-01") == ""
    assert fault(question, "2026-01", first="1996-01") == "起止最多360个月，请改短一些。"


def test_answers_with_which_the_item_cannot_be_done() -> None:
    why = {"zh": "请办补换卡。", "en": "Please replace the card."}
    choices = [{"code": code, "name": {"zh": "某", "en": "Some"}} for code in ("1", "2", "3")]
    one = asked("code", choices=choices, refused=[{"answers": ["3"], "why": why}])
    assert fault(one, "3") == why["zh"]
    assert fault(one, "1") == ""
    several = asked("codes", choices=choices, refused=[{"answers": ["3"], "why": why}])
    assert fault(several, ["1", "3"]) == why["zh"]
    yes = asked("bool", refused=[{"answers": ["false"], "why": why}])
    assert fault(yes, False) == why["zh"]
    assert fault(yes, True) == ""


FORM = item(
    fields=(
        asked(
            "code", key="op", choices=[{"code": each, "name": {"zh": "某", "en": "Some"}} for each in "12"]
        ),
        asked("text", key="use", required=True, when=[{"field": "op", "is": "2"}]),
        asked(
            "date",
            key="until",
            latest="today",
            hints=[
                {
                    "when": [{"field": "until", "at_most": "today-2y"}],
                    "say": {"zh": "超过2年", "en": "2 years"},
                },
                {
                    "when": [{"field": "until", "at_most": "today-1y"}],
                    "say": {"zh": "超过1年", "en": "1 year"},
                },
            ],
        ),
        asked("readonly", key="name"),
    )
)


def keys(answers: dict[str, object]) -> list[str]:
    return [each.key for each in questions(FORM, answers, TODAY)]


def test_questions_depend_on_answers_before() -> None:
    assert keys({}) == ["op", "until"]
    assert keys({"op": "2"}) == ["op", "use", "until"]
    assert keys({"op": "9"}) == ["op", "until"]


def test_answers_to_what_is_not_asked_are_dropped_and_unknown_keys_are_faults() -> None:
    checked = check(FORM, {"op": "1", "use": "购房", "name": "某", "nmae": "x", "\ud800" * 50: 1}, TODAY)
    assert checked.answers == {"op": "1"}
    assert set(checked.faults) == {"nmae", "\\ud800" * 5 + "\\u"}
    assert "某" not in repr(checked)


def test_of_two_hints_the_first_that_holds_is_said() -> None:
    def said(until: str) -> list[str]:
        return [words.zh for words in hints(FORM, {"until": until}, TODAY).values()]

    assert said("2024-01-01") == ["超过2年"]
    assert said("2025-06-01") == ["超过1年"]
    assert said("2026-06-01") == []


def test_a_second_flow_has_its_own_questions() -> None:
    two = item(
        follow_up=FollowUp(Flow.APPLICATION, Level.CARD),
        fields=(
            asked("text", key="kw", flow="query"),
            asked("text", key="both"),
            asked("mobile", key="tel", flow="application", required=True),
        ),
    )
    assert [each.key for each in questions(two, {}, TODAY)] == ["kw", "both"]
    after = two.followed_up()
    assert (after.flow, after.level) == (Flow.APPLICATION, Level.CARD)
    assert [each.key for each in questions(after, {}, TODAY)] == ["both", "tel"]
    assert check(two, {"tel": "x"}, TODAY).faults == {}
    assert FORM.followed_up() is FORM


@pytest.mark.parametrize(
    ("kind", "default", "answer"),
    [
        ("month", "today-11m", "2025-10"),
        ("date", "today+6m", "2027-03-01"),
        ("year", "today-1y", 2025),
        ("int", 60, 60),
        ("bool", False, False),
        ("code", "13", "13"),
        ("codes", ["1", "2"], ["1", "2"]),
        ("text", None, ""),
        ("month", "", ""),
        ("month", "soon", ""),
    ],
)
def test_defaults(kind: str, default: object, answer: Answer) -> None:
    assert default_of(asked(kind, default=default), TODAY) == answer


def test_defaults_fill_only_what_is_not_answered() -> None:
    form = item(
        fields=(asked("int", key="a", default=1), asked("int", key="b", default=2), asked("int", key="c"))
    )
    assert with_defaults(form, {"a": 5}, TODAY) == {"a": 5, "b": 2}
    assert check(form, {}, TODAY).answers == {}


def test_fields_are_found_by_their_keys() -> None:
    found = FORM.field("use")
    assert found is not None
    assert found.key == "use"
    assert FORM.field("nothing") is None
    assert Choice("1", Both("某", "Some")).code == "1"
