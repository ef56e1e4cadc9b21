"""Everything that can go wrong with a card or its reader, with the official reader code.

Codes: 人社信息函〔2016〕38号 and LD/T 33, appendix A. A status word without a code of its own is `-SW`.
No message holds anything personal.
"""

from typing import ClassVar

from kiosk.card.identity import Card
from kiosk.card.status_word import describe


class CardError(Exception):
    """A failure of card or reader: `code` for machines, `name` for programs, `message` for the person."""

    name: ClassVar[str] = "unknown"
    default_code: ClassVar[int] = -999
    text: ClassVar[str] = "读卡没有成功，请取出卡，稍后再试。"

    def __init__(self, detail: str = "", *, code: int | None = None) -> None:
        """`detail` is English, for the log."""
        self.code = self.default_code if code is None else code
        self.message = self.text
        self.detail = detail
        super().__init__(f"{self.name} ({self.code})" + (f": {detail}" if detail else ""))


class ReaderError(CardError):
    """The reader or its service, not the card, is what failed: nothing can be read until it is back."""

    name = "reader_fault"
    default_code = -11
    text = "读卡器出了故障，请联系工作人员检查读卡器。"


class NoService(ReaderError):
    """The PC/SC service (pcscd) does not answer."""

    name = "no_service"
    default_code = -12
    text = "读卡服务没有启动，请联系工作人员启动 pcscd。"


class NoReader(ReaderError):
    """The service runs, but no reader that fits is connected."""

    name = "no_reader"
    default_code = -11
    text = "没有找到读卡器，请联系工作人员检查连接线。"


class ReaderBusy(CardError):
    """Another program holds the card."""

    name = "reader_busy"
    default_code = -11
    text = "读卡器正被别的程序占用，请稍等几秒再试。"


class NoCard(CardError):
    """No card is on the reader."""

    name = "no_card"
    default_code = -2
    text = "读卡器上没有卡，请放好社会保障卡再试。"


class CardPulled(CardError):
    """The card was taken away, before or during an exchange."""

    name = "card_removed"
    default_code = -2
    text = "卡被取走了，请重新放卡，等提示后再取。"


class OtherCard(CardError):
    """The card is not the one that was read."""

    name = "other_card"
    default_code = -22
    text = "卡换过了，请取出卡，重新放入自己的社会保障卡。"


class UnpoweredCard(CardError):
    """A card is there but cannot be powered: wrong way up, or of a kind the reader does not speak to."""

    name = "unpowered_card"
    default_code = -3
    text = "卡没有上电，请取出卡，芯片朝上重新放入。"


class MuteCard(CardError):
    """The card does not answer."""

    name = "mute_card"
    default_code = -4
    text = "卡没有应答，请检查卡的方向，芯片朝上重新放入。"


class SlowCard(CardError):
    """The card answers, but too slowly to be read in the time allowed."""

    name = "slow_card"
    default_code = -4
    text = "卡反应太慢，请取出卡，擦干净芯片再试。"


class NotASocialSecurityCard(CardError):
    """The card answers, but has no social-security environment."""

    name = "not_a_social_security_card"
    default_code = -1
    text = "这不是社会保障卡，请换成社会保障卡。"


class BankCard(NotASocialSecurityCard):
    """A bank card without a social-security application."""

    name = "bank_card"
    text = "这是银行卡，请换成社会保障卡。"


class ResidentIdCard(NotASocialSecurityCard):
    """A second-generation resident ID card."""

    name = "resident_id_card"
    text = "这是身份证，请放到身份证读卡区，或换成社会保障卡。"


class CardLocked(CardError):
    """The card or its application is locked for good (6A81, 9303 on selection)."""

    name = "card_locked"
    text = "这张卡已被锁定，请到社保卡窗口办理。"

    def __init__(self, sw: int) -> None:
        """`sw`: the status word that said so."""
        super().__init__(f"SW={describe(sw)}", code=-sw)
        self.sw = sw


class GarbledData(CardError):
    """The card's data cannot be understood. `detail` names the item, never its value."""

    name = "garbled_data"
    default_code = -15
    text = "卡里的数据读不懂，芯片可能已损坏，请到社保卡窗口检查或换卡。"


class BadIdentifier(GarbledData):
    """The card identifier has not the form it must have."""

    default_code = -20


class StatusWordError(CardError):
    """The card refused a command."""

    name = "status_word"
    text = "卡拒绝了这一步操作，请取出卡再试；多次不行，请到社保卡窗口检查。"

    def __init__(self, sw: int) -> None:
        """`sw`: the status word that was answered."""
        super().__init__(f"SW={describe(sw)}", code=-sw)
        self.sw = sw


class HolderProtected(CardError):
    """A card of version 3.00 keeps the holder's data behind external authentication (6982 on EF06).

    `card` is what could be read in clear: enough for a look-up by card number in the back end.
    """

    name = "holder_protected"
    default_code = -0x6982
    text = "这是第三代社会保障卡，姓名和号码受加密保护，本机没有认证密钥。请改用身份证或电子社保卡，或到窗口办理。"

    def __init__(self, card: Card) -> None:
        """`card`: the free part, EF05."""
        super().__init__("SW=0x6982 (SECURITY_NOT_SATISFIED)")
        self.card = card


class PinFormat(CardError):
    """The PIN has not the form the card takes: 4 to 12 digits."""

    name = "pin_format"
    default_code = -33
    text = "密码应为 4 到 12 位数字，请重新输入。"


class PinRejected(CardError):
    """The PIN was wrong; `tries_left` more are allowed."""

    name = "pin_rejected"
    default_code = -51
    text = "密码不对，请核对后再输。"

    def __init__(self, tries_left: int) -> None:
        """`tries_left`: from the card's 63Cx, at least 1."""
        super().__init__(f"tries_left={tries_left}")
        self.tries_left = tries_left
        self.message = f"密码不对，还可以试 {tries_left} 次，请核对后再输。"


class PinBlocked(CardError):
    """No tries are left; the PIN is locked."""

    name = "pin_blocked"
    default_code = -52
    text = "密码已锁住，请带身份证和社保卡到社保卡窗口解锁。"


class PinNotChangeable(CardError):
    """The card does not let its PIN be changed this way; the PIN is what it was."""

    name = "pin_not_changeable"
    text = "这张卡不能在本机改密码，请带身份证和社保卡到社保卡窗口办理。"

    def __init__(self, sw: int) -> None:
        """`sw`: the status word that said so."""
        super().__init__(f"SW={describe(sw)}", code=-sw)
        self.sw = sw


class PinUncertain(CardError):
    """The card was told to write the PIN and did not confirm it: the old one counts, or the new one.

    Never a mixture of both. VERIFY with the new one tells, at the cost of one try when it is the old one.
    """

    name = "pin_uncertain"
    text = "不能确定密码改成了没有。请重新放卡，先输新密码；不对，再输原来的密码。"


class CardAuthenticationFailed(CardError):
    """The card did not accept what the bureau answered; the PIN is what it was."""

    name = "card_authentication_failed"
    text = "卡没有通过后台认证，密码没有改，请带身份证和社保卡到社保卡窗口办理。"

    def __init__(self, sw: int, tries_left: int | None) -> None:
        """`tries_left`: from the card's 63Cx; None when it was the MAC that it refused."""
        super().__init__(f"SW={describe(sw)}", code=-sw)
        self.sw = sw
        self.tries_left = tries_left


class CardAuthenticationBlocked(CardError):
    """The card's unblocking key is locked: no bureau can reset this card's PIN any more."""

    name = "card_authentication_blocked"
    text = "这张卡的密码不能再重置了，请带身份证和社保卡到社保卡窗口换卡。"

    def __init__(self, sw: int) -> None:
        """`sw`: the status word that said so."""
        super().__init__(f"SW={describe(sw)}", code=-sw)
        self.sw = sw


class AuthorityFailed(CardError):
    """The bureau did not answer what the card's keys were needed for; the PIN is what it was."""

    name = "authority_failed"
    text = "社保平台没有完成认证，密码没有改，请过几分钟再试。"
