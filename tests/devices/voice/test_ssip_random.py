"""Random wishes and a daemon that answers whenever it likes: the protocol is kept, and silence is told truly."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.devices.voice.ssip import Happening, SsipSession
from tests.rigs.ssip_daemon import SsipDaemon

words = st.text(st.sampled_from("ab.语 \r\n\0SET"), max_size=6)


class Conversation(RuleBasedStateMachine):
    """`SsipDaemon` raises when the session breaks the protocol."""

    def __init__(self) -> None:
        super().__init__()
        self.session = SsipSession()
        self.daemon = SsipDaemon()
        self.on_the_way = b""
        self.reports = 0
        self.wanted: list[str] = []
        self.session.open()

    @rule(line=words)
    def say(self, line: str) -> None:
        self.session.say(line)
        spoken = " ".join(line.split()).replace("\0", "").strip()
        if spoken:
            self.wanted.append(spoken)

    @rule()
    def cancel(self) -> None:
        self.session.cancel()
        self.wanted.clear()

    @rule(volume=st.floats(0, 1))
    def set_loudness(self, volume: float) -> None:
        self.session.set_loudness(volume, 0.0)

    @rule(hasty=st.booleans())
    def daemon_reads(self, hasty: bool) -> None:
        answer = self.daemon.receive(self.session.take_outgoing())
        if hasty and answer.startswith(b"225") and len(self.daemon.queue) == 1:
            # So short a message that its end is told before it is said to be queued.
            answer = self.daemon.end_first() + answer
        self.on_the_way += answer

    @precondition(lambda self: self.daemon.queue)
    @rule()
    def daemon_has_said_one(self) -> None:
        self.on_the_way += self.daemon.end_first()

    @rule(share=st.floats(0, 1))
    def session_reads(self, share: float) -> None:
        cut = round(len(self.on_the_way) * share)
        data, self.on_the_way = self.on_the_way[:cut], self.on_the_way[cut:]
        for happening in self.session.receive(data):
            if happening is Happening.SILENT:
                self.reports += 1
                assert not self.session.speaking

    @rule()
    def all_comes_to_an_end(self) -> None:
        self.reports = 0
        owed = self.session.speaking
        while self._moves():
            pass
        assert not self.session.speaking
        assert not self.session.unanswered
        if owed:
            assert self.reports == 1
            assert self.daemon.said[-len(self.wanted) :] == self.wanted
        self.wanted.clear()

    @invariant()
    def what_is_wanted_is_spoken_of(self) -> None:
        if not self.wanted:
            assert not self.session.speaking

    def _moves(self) -> bool:
        outgoing = self.session.take_outgoing()
        self.on_the_way += self.daemon.receive(outgoing)
        if not self.on_the_way and self.daemon.queue:
            self.on_the_way += self.daemon.end_first()
        moved = bool(outgoing or self.on_the_way)
        self.session_reads(1.0)
        return moved


Conversation.TestCase.settings = settings(max_examples=200, stateful_step_count=40)
TestConversation = Conversation.TestCase
