"""SK03 社会保障卡启用: a collected card is enabled, its social-security side at once, the bank's side at the bank.

社会保障卡管理办法 (number not verified).
"""

from kiosk.backend.items.handler import Effect, Handler, PersonalQuestion, Refused
from kiosk.backend.items.labels import bank_words
from kiosk.backend.store.cards import LOST, NOT_ENABLED, cards_of, enable
from kiosk.contract.items import Fact, ValueKind
from kiosk.contract.masking import mask_card_number
from kiosk.contract.words import Words

_NO_CARD = Words(
    "您名下没有社保卡，不能启用。请先在“社保卡申领”中申领。",
    "You have no card to activate. Please apply for one under “Apply for a card”.",
)
_ALL_LOST = Words(
    "您的社保卡已挂失，不能启用。找到了请先解挂，找不到请补卡。",
    "Your card is reported lost and cannot be activated. Release the report if you found it, or ask for a new card.",
)
_NOTHING_TO_ENABLE = Words(
    "您的社保卡已经启用，不需要再次启用。正在制作的卡，领到后再启用。",
    "Your card is active already. A card that is being made is activated once you have it.",
)
_EXPIRED = Words(
    "这张社保卡已过有效期，不能启用。请在“补换社保卡”中换卡。",
    "This card has expired and cannot be activated. Please renew it under “Replace card”.",
)


def enable_card(question: PersonalQuestion) -> Effect:
    """The card that is not enabled yet; of several the one that is valid longest."""
    cards = cards_of(question.connection, question.person_id, question.today)
    if not cards:
        raise Refused(_NO_CARD)
    card = next((each for each in cards if each.status == NOT_ENABLED), None)
    if card is None:
        raise Refused(_ALL_LOST if all(each.status == LOST for each in cards) else _NOTHING_TO_ENABLE)
    if card.expires is not None and card.expires < question.today:
        raise Refused(_EXPIRED)
    enable(question.connection, card.identifier, question.today)
    facts = [
        Fact(Words("社保卡号", "Card number"), mask_card_number(card.number)),
        Fact(Words("启用日期", "Enabled on"), question.today.isoformat(), ValueKind.DATE),
        Fact(Words("社保应用", "Social security"), "已启用", value_en="Enabled"),
    ]
    next_step = Words(
        "金融账户须本人持身份证和社保卡到发卡银行网点启用。",
        "The bank account is activated at a branch of the issuing bank, with your ID card and this card.",
    )
    if card.detail is not None:
        bank = bank_words(card.detail.bank)
        facts.append(Fact(Words("发卡银行", "Issuing bank"), bank.zh, value_en=bank.en))
        if card.detail.financial_enabled:
            next_step = Words("卡从现在起可以使用。", "The card can be used from now on.")
    return Effect(Words("社保卡已启用", "Your card is active"), facts, next_step)


HANDLER = Handler(action=enable_card)
