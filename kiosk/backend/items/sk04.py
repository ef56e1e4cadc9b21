"""SK04 社会保障卡临时挂失与解挂: a card is reported lost for a week, or found again.

社会保障卡管理办法 (number not verified); that a temporary report ends by itself after seven days is from a former guide of
Shanxi (confidence C).
"""

from kiosk.backend.items.handler import Effect, Handler, PersonalQuestion, Refused
from kiosk.backend.rules.card_loss import TEMPORARY_DAYS, temporary_loss_ends
from kiosk.backend.store.cards import LOST, NORMAL, Card, Loss, cards_of, release_loss, report_loss
from kiosk.contract.items import Fact, ValueKind
from kiosk.contract.masking import mask_card_number
from kiosk.contract.problems import ProblemType
from kiosk.contract.words import Words

REPORT, RELEASE, FORMAL = "1", "2", "3"
REASONS: dict[str, Words] = {
    "1": Words("遗失", "Lost"),
    "2": Words("被盗", "Stolen"),
    "3": Words("找回", "Found"),
}
_FOUND = "3"
_FORMAL = Words(
    "正式挂失要和补卡一起办理。请在“补换社保卡”中申请补卡，或者先办临时挂失。",
    "A formal report goes with a new card: please ask for one under “Replace card”, "
    "or make a temporary report first.",
)
_NO_CARD = Words(
    "您名下没有正在使用的社保卡，不能挂失。卡未启用的请先启用；没有卡的请申领。",
    "No card of yours is in use, so none can be reported lost. Enable a new card, or apply for one.",
)
_NOT_LOST = Words(
    "您的社保卡没有挂失，可以正常使用，不需要解挂。",
    "Your card is not reported lost: it works, and there is nothing to release.",
)
_FORMALLY_LOST = Words(
    "您的社保卡已正式挂失，不能解挂。请在“补换社保卡”中申请补卡。",
    "Your card was formally reported lost, which cannot be taken back. Please apply for a new one.",
)
_REASON_NEEDED = Words("请选择挂失原因：遗失或被盗。", "Please say whether the card was lost or stolen.")
_REASON_FOUND = Words("解挂的原因只能是已找回。", "A report is released only when the card was found.")


def act(question: PersonalQuestion) -> Effect:
    """Report the card in use lost, or release the temporary report."""
    operation = question.text("op")
    if operation == FORMAL:
        raise Refused(_FORMAL)
    cards = cards_of(question.connection, question.person_id, question.today)
    return _release(question, cards) if operation == RELEASE else _report(question, cards)


def _report(question: PersonalQuestion, cards: list[Card]) -> Effect:
    reason = question.text("reason")
    if reason not in REASONS or reason == _FOUND:
        raise Refused(_REASON_NEEDED, ProblemType.ANSWERS_INVALID)
    card = next((each for each in cards if each.status == NORMAL), None)
    if card is None:
        lost = next((each for each in cards if each.status == LOST), None)
        raise Refused(_already(lost) if lost else _NO_CARD)
    ends = temporary_loss_ends(question.today)
    report_loss(question.connection, card.identifier, Loss(reason, question.today, ends))
    return Effect(
        Words("社保卡已临时挂失", "Your card is reported lost for now"),
        [
            _card_fact(card),
            Fact(Words("挂失原因", "Reason"), REASONS[reason].zh, value_en=REASONS[reason].en),
            Fact(Words("挂失日期", "Reported on"), question.today.isoformat(), ValueKind.DATE),
            Fact(Words("自动解挂日", "Ends by itself on"), ends.isoformat(), ValueKind.DATE),
        ],
        Words(
            f"从现在起这张卡不能使用，{TEMPORARY_DAYS}天后自动解挂。找到了可以提前解挂；"
            "找不到请在自动解挂前办理补卡。金融账户请另向发卡银行挂失。",
            f"The card cannot be used from now on; the report ends after {TEMPORARY_DAYS} days. If you find it, "
            "release it earlier; if not, apply for a new card before. Please tell the issuing bank too.",
        ),
    )


def _release(question: PersonalQuestion, cards: list[Card]) -> Effect:
    if question.text("reason") not in {"", _FOUND}:
        raise Refused(_REASON_FOUND, ProblemType.ANSWERS_INVALID)
    lost = [each for each in cards if each.status == LOST]
    if not lost:
        raise Refused(_NOT_LOST)
    card = next((each for each in lost if _is_temporary(each)), None)
    if card is None:
        raise Refused(_FORMALLY_LOST)
    release_loss(question.connection, card.identifier)
    return Effect(
        Words("社保卡已解挂", "Your card works again"),
        [
            _card_fact(card),
            Fact(Words("解挂原因", "Reason"), REASONS[_FOUND].zh, value_en=REASONS[_FOUND].en),
            Fact(Words("解挂日期", "Released on"), question.today.isoformat(), ValueKind.DATE),
        ],
        Words(
            "卡从现在起可以正常使用。金融账户如已向银行挂失，请到银行解挂。",
            "The card can be used from now on. If you told the bank, please tell it that the card was found.",
        ),
    )


def _is_temporary(card: Card) -> bool:
    return card.loss is not None and card.loss.ends_on is not None


def _already(card: Card) -> Words:
    if card.loss is None or card.loss.ends_on is None:
        return _FORMALLY_LOST
    ends = card.loss.ends_on
    return Words(
        f"您的社保卡已经临时挂失，{ends.month}月{ends.day}日自动解挂，不需要再次挂失。",
        f"Your card is already reported lost; the report ends on {ends.isoformat()}.",
    )


def _card_fact(card: Card) -> Fact:
    return Fact(Words("社保卡号", "Card number"), mask_card_number(card.number))


HANDLER = Handler(action=act)
