import threading

from kiosk.ui.background import Background
from tests.ui.conftest import Until


def test_work_runs_elsewhere_and_its_answer_comes_on_the_gui_thread(
    background: Background, until: Until
) -> None:
    ran_on: list[int] = []
    answered_on: list[tuple[int, str]] = []

    def work() -> str:
        ran_on.append(threading.get_ident())
        return "done"

    background.run(
        work, lambda answer: answered_on.append((threading.get_ident(), answer)), answered_on.append
    )
    until(lambda: bool(answered_on))
    assert answered_on == [(threading.get_ident(), "done")]
    assert ran_on != [threading.get_ident()]


def test_an_error_is_an_answer_too(background: Background, until: Until) -> None:
    failures: list[Exception] = []

    def work() -> None:
        raise OSError("cable cut")

    background.run(work, lambda _: None, failures.append)
    until(lambda: bool(failures))
    assert isinstance(failures[0], OSError)


def test_a_dropped_errand_answers_nobody(background: Background, until: Until) -> None:
    answers: list[str] = []
    hold = threading.Event()

    def slow() -> str:
        hold.wait(10)
        return "late"

    errand = background.run(slow, answers.append, lambda error: answers.append(str(error)))
    errand.drop()
    hold.set()
    background.run(lambda: "next", answers.append, lambda error: answers.append(str(error)))
    until(lambda: "next" in answers)
    until(lambda: True)
    assert answers == ["next"]
