"""Random visits: whatever happens in whatever order, the promises hold."""

from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.card.identity import Holder
from kiosk.contract.problems import ProblemType
from kiosk.visit.effects import CloseSession, OpenSession, Unwarn, VerifyPin, Warn, Wipe
from kiosk.visit.events import (
    BackendLost,
    BackendReady,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    EndRequested,
    Event,
    ItemChosen,
    ItemLeft,
    LastTryConfirmed,
    PinAccepted,
    PinBlocked,
    PinCancelled,
    PinFailed,
    PinRejected,
    PinSubmitted,
    ReaderLost,
    ReaderReady,
    SessionExpired,
    SessionOpened,
    SessionRefused,
    StayRequested,
    Tick,
    Touched,
)
from kiosk.visit.reasons import Reason
from kiosk.visit.step import step
from kiosk.visit.trouble import ProblemTrouble
from kiosk.visit.visit import Health, VisitState, at_start
from tests.visit.people import TODAY, a_card, a_holder, session
from tests.visit.situations import MUTE

NOBODY_THERE = (VisitState.OUT_OF_SERVICE, VisitState.WAITING)
WITH_PERSON = (VisitState.ASKING_PIN, VisitState.OPENING, VisitState.HOME, VisitState.IN_ITEM)
ATTENDED = (VisitState.BROWSING, VisitState.ASKING_PIN, VisitState.HOME, VisitState.IN_ITEM)

ANYONE = st.sampled_from(
    [
        BackendLost(),
        BackendReady(),
        ReaderReady(),
        CardFailed(MUTE),
        PinCancelled(),
        LastTryConfirmed(),
        ItemChosen("statement"),
        ItemChosen("contribution-details"),
        ItemLeft(),
        EndRequested(),
        Touched(),
        StayRequested(),
    ]
)


class RandomVisits(RuleBasedStateMachine):
    """Plays reader, person, backend and clock at random; answers come in time, late, or to the wrong visit."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        self.visit = at_start(self.now, Health(reader=True, backend=True))
        self.numbers = count(1)
        self.serials = count(1)
        self.visits_begun: list[str] = []
        self.asked_to_open: list[str] = []
        self.asked_to_verify: list[str] = []
        self.opened: list[str] = []
        self.closed: list[str] = []
        self.pins: set[str] = set()
        self.left_behind: set[str] = set()
        self.warning_shown = False

    def meet(self, event: Event) -> None:
        before = self.visit
        answer = step(before, event, self.now)
        self.visit = answer.visit
        for effect in answer.effects:
            match effect:
                case OpenSession(number):
                    assert number not in self.asked_to_open
                    self.asked_to_open.append(number)
                case VerifyPin(number, _):
                    assert not before.pin_pending
                    assert not before.confirm_last_try
                    self.asked_to_verify.append(number)
                case CloseSession(token):
                    assert token in self.opened
                    assert token not in self.closed
                    self.closed.append(token)
                case Warn():
                    assert not self.warning_shown
                    self.warning_shown = True
                case Unwarn():
                    assert self.warning_shown
                    self.warning_shown = False
        if before.state not in NOBODY_THERE and isinstance(event, CardRemoved) and before.card_present:
            assert Wipe() in answer.effects
            assert self.visit.state in (*NOBODY_THERE, VisitState.ENDING)
        if before.state not in NOBODY_THERE and self.visit.number != before.number:
            assert Wipe() in answer.effects
        if answer.reason is Reason.TIMED_OUT and before.state in ATTENDED:
            assert before.warned
        if self.visit.number != before.number:
            self._leave(before.holder, before.session)

    def _leave(self, holder: object, opened: object) -> None:
        if isinstance(holder, Holder):
            self.left_behind.add(holder.ssn)
        token = getattr(opened, "token", None)
        if token is not None:
            self.left_behind.add(token)

    @rule()
    def card_inserted(self) -> None:
        number = f"v{next(self.numbers)}"
        self.visits_begun.append(number)
        self.meet(CardInserted(number))

    @rule(tries=st.sampled_from([None, 0, 1, 2, 6]), expired=st.sampled_from([False, False, False, True]))
    def card_read(self, tries: int | None, expired: bool) -> None:
        serial = next(self.serials)
        card = a_card(card_number=f"C{serial:08d}", expires=TODAY.replace(year=2020 if expired else 2030))
        self.meet(CardRead(card, a_holder(ssn=f"ssn-{serial}", name=f"name-{serial}"), tries, TODAY))

    @rule()
    def card_removed(self) -> None:
        self.meet(CardRemoved())

    @rule()
    def reader_lost(self) -> None:
        self.meet(ReaderLost())

    @rule(event=ANYONE)
    def anything_else(self, event: Event) -> None:
        self.meet(event)

    @rule()
    def pin_typed(self) -> None:
        pin = f"pin-{next(self.serials)}"
        self.pins.add(pin)
        self.meet(PinSubmitted(pin))

    @rule(data=st.data(), tries=st.integers(0, 5))
    def card_answers_the_pin(self, data: st.DataObject, tries: int) -> None:
        number = data.draw(st.sampled_from(self.asked_to_verify[-2:] or ["v0"]))
        kinds = [PinAccepted(number), PinRejected(number, tries), PinBlocked(number), PinFailed(number, MUTE)]
        self.meet(data.draw(st.sampled_from([kinds[0], kinds[0], kinds[0], *kinds])))

    @rule(data=st.data())
    def backend_opens(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.asked_to_open[-2:] or ["v0"]))
        token = f"tok-{next(self.serials)}"
        self.opened.append(token)
        self.meet(SessionOpened(number, session(token)))

    @rule(data=st.data(), expired=st.booleans())
    def backend_refuses(self, data: st.DataObject, expired: bool) -> None:
        number = data.draw(st.sampled_from(self.asked_to_open[-2:] or ["v0"]))
        refused = SessionRefused(number, ProblemTrouble(ProblemType.CARD_LOST))
        self.meet(SessionExpired(number) if expired else refused)

    @rule()
    def a_visit_goes_well(self) -> None:
        self.card_removed()
        self.meet(ReaderReady())
        self.meet(BackendReady())
        self.card_inserted()
        self.card_read(6, expired=False)
        self.pin_typed()
        number = self.visits_begun[-1]
        self.meet(PinAccepted(number))
        token = f"tok-{next(self.serials)}"
        self.opened.append(token)
        self.meet(SessionOpened(number, session(token)))
        assert self.visit.state is VisitState.HOME
        assert self.visit.number == number

    @rule(seconds=st.floats(0, 400))
    def time_goes_by(self, seconds: float) -> None:
        self.now += seconds
        self.meet(Tick())

    @rule()
    def time_goes_by_to_the_next_tick(self) -> None:
        if self.visit.wakes_at is not None:
            self.now = max(self.now, self.visit.wakes_at)
            before = self.visit
            self.meet(Tick())
            assert self.visit != before

    @invariant()
    def a_session_is_open_only_where_one_is_used(self) -> None:
        assert (self.visit.session is not None) == (self.visit.state in (VisitState.HOME, VisitState.IN_ITEM))
        still_open = set(self.opened) - set(self.closed)
        assert still_open == ({self.visit.session.token} if self.visit.session else set())

    @invariant()
    def a_person_is_known_only_where_she_is_served(self) -> None:
        present = self.visit.state in WITH_PERSON
        assert (self.visit.holder is not None) == (self.visit.card is not None) == present
        if present:
            assert self.visit.card_present

    @invariant()
    def nothing_of_a_former_visit_is_left(self) -> None:
        if self.visit.holder is not None:
            assert self.visit.holder.ssn not in self.left_behind
        if self.visit.session is not None:
            assert self.visit.session.token not in self.left_behind

    @invariant()
    def no_pin_is_kept(self) -> None:
        assert not self.pins & {str(value) for value in vars(self.visit).values()}

    @invariant()
    def every_state_with_a_card_has_an_end(self) -> None:
        if self.visit.state in NOBODY_THERE:
            assert self.visit.wakes_at is None
        else:
            assert self.visit.deadline is not None
            assert self.visit.wakes_at is not None
        if self.visit.state in ATTENDED:
            assert self.visit.warned or self.visit.warning_at is not None

    @invariant()
    def the_warning_is_shown_where_the_visit_says_so(self) -> None:
        assert self.warning_shown == self.visit.warned

    @invariant()
    def visits_begin_only_with_both_parts_there(self) -> None:
        assert (self.visit.state is VisitState.OUT_OF_SERVICE) or not (
            self.visit.state is VisitState.WAITING and self.visit.health.missing
        )


RandomVisits.TestCase.settings = settings(
    max_examples=150, stateful_step_count=60, deadline=None, derandomize=True
)
TestRandomVisits = RandomVisits.TestCase
