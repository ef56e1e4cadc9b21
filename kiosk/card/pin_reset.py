"""Loading a new PIN without the old one (card specification part 5, PIN UNBLOCK; the order is that of a real card).

Two challenges, EXTERNAL AUTHENTICATE with the unblocking key, one more challenge, and the command that loads the new
PIN, enciphered and with a MAC. Nothing is written before that last command; its two cryptograms come from the bureau.
"""

from kiosk.card import pin as pins
from kiosk.card.apdu import Command
from kiosk.card.authority import Authenticate, ChipIdentity, SealedPin, UnblockingProof
from kiosk.card.channel import Channel
from kiosk.card.errors import (
    AuthorityFailed,
    CardAuthenticationBlocked,
    CardAuthenticationFailed,
    CardError,
    GarbledData,
)
from kiosk.card.status_word import StatusWord

INS_GET_CHALLENGE, CHALLENGE = 0x84, 8
INS_EXTERNAL_AUTHENTICATE, UNBLOCKING_KEY, PROOF = 0x82, 0x06, 8
CLA_PROTECTED, INS_PIN_UNBLOCK, LOAD_NEW_PIN = 0x84, 0x24, 0x01
MAC = 4
BLOCKS = {"3DES": 8, "SSF33": 16, "SM4": 16}

_MAC_REFUSED = {
    StatusWord.SECURE_MESSAGING_MISSING,
    StatusWord.SECURE_MESSAGING_INCORRECT,
    StatusWord.WRONG_MAC,
}


def prove_unblocking_key(channel: Channel, chip: ChipIdentity, authenticate: Authenticate) -> None:
    """Have the card admit the bureau. Raises CardAuthenticationFailed or -Blocked, PinNotChangeable, AuthorityFailed.

    Of the two challenges the first is the original information and the latest the process factor: of the latest the
    card makes its session key, so that nothing may be sent between it and the proof.
    """
    original, process_factor = _challenge(channel), _challenge(channel)
    question = UnblockingProof(chip, process_factor, original)
    proof = _answered(channel, authenticate, question, PROOF)
    sw = channel.send(Command(0x00, INS_EXTERNAL_AUTHENTICATE, 0x00, UNBLOCKING_KEY, proof + original)).sw
    if sw != StatusWord.OK:
        raise _unproved(sw)


def load_new_pin(channel: Channel, chip: ChipIdentity, new: str, authenticate: Authenticate) -> None:
    """Have the card take the new PIN and unblock it. Raises as `prove_unblocking_key` does, and PinUncertain."""
    length = BLOCKS[chip.algorithm] + MAC
    header = bytes((CLA_PROTECTED, INS_PIN_UNBLOCK, 0x00, LOAD_NEW_PIN, length))
    question = SealedPin(chip, _challenge(channel), header, new)
    sealed = _answered(channel, authenticate, question, length)
    sw = pins.committed(channel, Command(CLA_PROTECTED, INS_PIN_UNBLOCK, 0x00, LOAD_NEW_PIN, sealed))
    if sw != StatusWord.OK:
        raise _unproved(sw)


def _challenge(channel: Channel) -> bytes:
    response = channel.send(Command(0x00, INS_GET_CHALLENGE, 0x00, 0x00, le=CHALLENGE))
    if not response.ok:
        raise pins.refusal(response.sw)
    if len(response.data) != CHALLENGE:
        raise GarbledData("challenge")
    return response.data


def _answered(
    channel: Channel, authenticate: Authenticate, question: UnblockingProof | SealedPin, length: int
) -> bytes:
    answer = channel.on_hold(lambda: authenticate(question))
    if len(answer) != length:
        raise AuthorityFailed(f"{len(answer)} bytes in place of {length}")
    return answer


def _unproved(sw: int) -> CardError:
    tries = pins.tries_in(sw)
    if tries == 0:
        return CardAuthenticationBlocked(sw)
    if tries is not None or sw in _MAC_REFUSED:
        return CardAuthenticationFailed(sw, tries)
    return pins.refusal(sw)
