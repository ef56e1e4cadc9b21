"""Bureaus that agree, and those that do not."""

from concurrent.futures import Future
from dataclasses import dataclass, field

from kiosk.card.authority import Question, SealedPin
from kiosk.card.emulator.security_module import DemoSecurityModule

_MODULE = DemoSecurityModule()


def answered(question: Question) -> bytes:
    """What a bureau that agrees says."""
    return _MODULE.answer(question)


def wrong_proof(question: Question) -> bytes:
    """A bureau with the keys of another card."""
    answer = answered(question)
    return answer if isinstance(question, SealedPin) else bytes(byte ^ 0xFF for byte in answer)


def wrong_seal(question: Question) -> bytes:
    """A bureau that cannot protect a command."""
    answer = answered(question)
    return bytes(byte ^ 0xFF for byte in answer) if isinstance(question, SealedPin) else answer


def agreeing(question: Question) -> "Future[bytes]":
    """An authority that agrees at once."""
    answer: Future[bytes] = Future()
    answer.set_result(answered(question))
    return answer


@dataclass
class Slow:
    """An authority whose answers the test gives, or does not."""

    asked: list[tuple[Question, "Future[bytes]"]] = field(default_factory=list)

    def __call__(self, question: Question) -> "Future[bytes]":
        answer: Future[bytes] = Future()
        self.asked.append((question, answer))
        return answer
