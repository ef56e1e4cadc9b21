"""Every definition that ships, with right, spoilt and senseless answers."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.answers import check, check_field, hints, questions, shown, with_defaults
from kiosk.catalogue.applicant import NOBODY, Applicant
from kiosk.catalogue.load import load_catalogue
from kiosk.catalogue.model import FieldKind, Item
from tests.catalogue.strategies import NONSENSE, TODAY, any_answers, valid_answers

ITEMS = [
    (item.id if each is item else f"{item.id}-follow-up", each)
    for item in load_catalogue().items
    for each in ([item, item.followed_up()] if item.follow_up else [item])
]
EACH_ITEM = pytest.mark.parametrize("item", [item for _, item in ITEMS], ids=[name for name, _ in ITEMS])
APPLICANTS = st.sampled_from(
    [
        NOBODY,
        Applicant("11010519491231002X"),
        Applicant("11010519491231002X", by_agent=True),
        Applicant("140702201501010016", by_agent=True),
    ]
)
FEW = settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))


@EACH_ITEM
@FEW
@given(st.data())
def test_right_answers_have_no_faults_and_stay_as_they_are(item: Item, data: st.DataObject) -> None:
    applicant = data.draw(APPLICANTS)
    answers = data.draw(valid_answers(item, applicant=applicant))
    checked = check(item, answers, TODAY, applicant)
    assert checked.faults == {}
    assert checked.answers == answers
    asked = {field.key: field for field in questions(item, answers, TODAY, applicant)}
    assert set(answers) <= set(asked)
    for key, value in answers.items():
        assert check_field(asked[key], value, answers, TODAY, applicant) is None


@EACH_ITEM
@FEW
@given(st.data())
def test_whatever_is_answered_nothing_is_raised_and_a_second_look_changes_nothing(
    item: Item, data: st.DataObject
) -> None:
    applicant = data.draw(APPLICANTS)
    answers = data.draw(any_answers(item, applicant))
    checked = check(item, answers, TODAY, applicant)
    again = check(item, checked.answers, TODAY, applicant)
    assert again.answers == checked.answers
    assert questions(item, checked.answers, TODAY, applicant) == questions(item, answers, TODAY, applicant)
    hints(item, answers, TODAY, applicant)
    asked = {field.key for field in questions(item, answers, TODAY, applicant)}
    assert set(checked.answers) <= asked
    assert not set(checked.answers) & set(checked.faults)
    for words in checked.faults.values():
        assert words.zh
        assert words.en


@EACH_ITEM
@FEW
@given(value=NONSENSE)
def test_no_question_can_be_broken(item: Item, value: object) -> None:
    for field in item.fields:
        check_field(field, value, {}, TODAY)
        check_field(field, value, dict.fromkeys((each.key for each in item.fields), value), TODAY)


@EACH_ITEM
def test_without_answers_just_what_is_required_is_missing(item: Item) -> None:
    asked = questions(item, {}, TODAY)
    checked = check(item, {}, TODAY)
    assert checked.answers == {}
    assert set(checked.faults) == {field.key for field in asked if field.required}


@EACH_ITEM
def test_defaults_will_do(item: Item) -> None:
    answers = with_defaults(item, {}, TODAY)
    faults = check(item, answers, TODAY).faults
    assert not set(faults) & set(answers)


@EACH_ITEM
def test_what_is_only_shown_is_never_asked(item: Item) -> None:
    kinds = {field.kind for field in questions(item, {}, TODAY)}
    assert FieldKind.READONLY not in kinds
    assert set(questions(item, {}, TODAY)) <= set(shown(item, {}, TODAY))


@pytest.mark.parametrize(
    "item_id", ["SB01", "SB02", "SB03", "SB06", "SB19", "SK01", "JY02", "JY03", "JY13", "RS01"]
)
def test_a_query_can_be_made_with_its_defaults_alone(item_id: str) -> None:
    item = load_catalogue().item(item_id)
    assert item is not None
    assert check(item, with_defaults(item, {}, TODAY), TODAY).faults == {}
