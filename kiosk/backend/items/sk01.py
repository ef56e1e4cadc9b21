"""SK01 社会保障卡信息及应用状态查询（含制卡进度）: the person's cards, and how far a new one has come.

社会保险经办条例 article 7 (the card proves participation and benefits). Making steps as named by a real card system.
"""

from kiosk.backend.items.handler import Handler, PersonalQuestion
from kiosk.backend.items.labels import bank_words, region_words
from kiosk.backend.store.cards import CANCELLED, LOST, NORMAL, NOT_ENABLED, Card, Order, cards_of, orders_of
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.masking import mask_card_number
from kiosk.contract.words import Words

APPLICATIONS, PROGRESS = "2", "3"
STEPS: tuple[Words, ...] = (
    Words("已受理", "Accepted"),
    Words("数据审核", "Data being checked"),
    Words("制卡中", "Being made"),
    Words("制卡完成待分发", "Made, to be sent out"),
    Words("待领卡", "Ready to be collected"),
    Words("卡已领取", "Collected"),
)
STATUSES: dict[str, Words] = {
    NORMAL: Words("正常", "In use"),
    LOST: Words("已挂失", "Reported lost"),
    CANCELLED: Words("已注销", "Cancelled"),
    NOT_ENABLED: Words("未启用", "Not enabled"),
}
_KINDS = {"1": Words("新制卡", "New card"), "2": Words("补卡", "Replacement"), "3": Words("换卡", "Renewal")}
_ENABLED, _NOT_ENABLED = Words("已启用", "Enabled"), Words("未启用", "Not enabled")
_TEMPORARY, _FORMAL = Words("临时挂失", "Reported for now"), Words("正式挂失", "Formally reported")
_EXPIRED = Words("已过期", "Expired")
_NONE, _UNKNOWN = Words("无", "None"), Words("-", "-")
_NUMBER = Column(Words("社保卡号", "Card number"))
_NO_CARD = Words(
    "您名下没有社保卡。可以在“社保卡申领”中申领。",
    "You have no card. You can apply for one under “Apply for a card”.",
)
_NO_ORDER = Words(
    "没有正在制作的社保卡。如已在银行或别处申领，请向受理的网点查询。",
    "No card is being made for you. If you applied at a bank or elsewhere, please ask there.",
)


def cards(question: PersonalQuestion) -> Sheet:
    """Cards and their state, or their applications, or what is being made."""
    kind = question.text("kind")
    if kind == PROGRESS:
        return _progress(question)
    held = cards_of(question.connection, question.person_id, question.today)
    orders = orders_of(question.connection, question.person_id)
    shown = _applications if kind == APPLICATIONS else _information
    columns, rows = shown(held, question)
    notes = []
    if any(len(STEPS) not in order.reached for order in orders):
        notes.append(
            Words("您有一张卡正在制作，可以查看制卡进度。", "A card is being made for you: see its progress.")
        )
    if any(card.status == NOT_ENABLED for card in held):
        notes.append(
            Words(
                "有一张卡还没有启用，请办理“社保卡启用”。", "One card is not enabled yet: please activate it."
            )
        )
    return Sheet(question.today, columns=columns, rows=rows, notes=notes, empty=_NO_CARD)


def _information(held: list[Card], question: PersonalQuestion) -> tuple[list[Column], list[Row]]:
    columns = [
        _NUMBER,
        Column(Words("发卡地", "Issued in")),
        Column(Words("有效期至", "Valid until"), ValueKind.DATE),
        Column(Words("卡状态", "State")),
    ]
    rows = []
    for card in held:
        number, state = mask_card_number(card.number), _state(card, question)
        place = region_words(card.detail.region) if card.detail else _UNKNOWN
        until = card.expires.isoformat() if card.expires else ""
        rows.append(
            Row(
                [number, place.zh, until, state.zh],
                [number, place.en, until, state.en],
                _details(card, question),
                -1 if state == STATUSES[NORMAL] else len(columns) - 1,
            )
        )
    return columns, rows


def _applications(held: list[Card], question: PersonalQuestion) -> tuple[list[Column], list[Row]]:
    columns = [
        _NUMBER,
        Column(Words("社保应用", "Social security")),
        Column(Words("金融应用", "Bank account")),
        Column(Words("挂失状态", "Loss report")),
    ]
    rows = []
    for card in held:
        number = mask_card_number(card.number)
        words = (_social(card), _financial(card), _loss(card))
        rows.append(
            Row(
                [number, *(each.zh for each in words)],
                [number, *(each.en for each in words)],
                _details(card, question),
            )
        )
    return columns, rows


def _details(card: Card, question: PersonalQuestion) -> list[Fact]:
    facts = [Fact(_NUMBER.label, mask_card_number(card.number))]
    if card.detail is not None:
        facts += [
            _fact(Words("发卡银行", "Issuing bank"), bank_words(card.detail.bank)),
            _fact(Words("发卡地", "Issued in"), region_words(card.detail.region)),
            Fact(Words("发卡日期", "Issued on"), card.detail.issued_on.isoformat(), ValueKind.DATE),
        ]
        if card.detail.enabled_on is not None:
            facts.append(
                Fact(Words("启用日期", "Enabled on"), card.detail.enabled_on.isoformat(), ValueKind.DATE)
            )
    if card.expires is not None:
        facts.append(Fact(Words("有效期至", "Valid until"), card.expires.isoformat(), ValueKind.DATE))
    facts += [
        _fact(Words("卡状态", "State"), _state(card, question)),
        _fact(Words("社保应用", "Social security"), _social(card)),
        _fact(Words("金融应用", "Bank account"), _financial(card)),
        _fact(Words("挂失状态", "Loss report"), _loss(card)),
    ]
    if card.loss is not None:
        facts.append(
            Fact(Words("挂失日期", "Reported on"), card.loss.reported_on.isoformat(), ValueKind.DATE)
        )
        if card.loss.ends_on is not None:
            facts.append(
                Fact(Words("自动解挂日", "Ends by itself on"), card.loss.ends_on.isoformat(), ValueKind.DATE)
            )
    return facts


def _progress(question: PersonalQuestion) -> Sheet:
    orders = orders_of(question.connection, question.person_id)
    current = next((order for order in orders if len(STEPS) not in order.reached), None)
    summary = []
    if current is not None:
        step = STEPS[max(current.reached) - 1]
        summary = [
            _fact(Words("目前进度", "Now"), step),
            _fact(Words("业务", "What for"), _KINDS.get(current.kind, _UNKNOWN)),
            _fact(Words("发卡银行", "Issuing bank"), bank_words(current.bank)),
            _fact(Words("领卡地", "To be collected in"), region_words(current.region)),
        ]
    return Sheet(
        question.today,
        summary,
        [
            Column(Words("步骤", "Step")),
            Column(Words("进度", "Progress")),
            Column(Words("日期", "Date"), ValueKind.DATE),
        ],
        [row for order in ([current] if current else orders) for row in _step_rows(order)],
        empty=_NO_ORDER,
    )


def _step_rows(order: Order) -> list[Row]:
    newest = max(order.reached)
    rows = []
    for position, name in enumerate(STEPS, start=1):
        state = Words("完成", "Done") if position < newest else Words("等待", "To come")
        if position == newest:
            state = Words("完成", "Done") if position == len(STEPS) else Words("进行中", "Under way")
        reached = order.reached.get(position)
        day = reached.isoformat() if reached else ""
        rows.append(Row([name.zh, state.zh, day], [name.en, state.en, day]))
    return rows


def _state(card: Card, question: PersonalQuestion) -> Words:
    if card.status == NORMAL and card.expires is not None and card.expires < question.today:
        return _EXPIRED
    return STATUSES.get(card.status, _UNKNOWN)


def _social(card: Card) -> Words:
    return _ENABLED if card.status in {NORMAL, LOST} else STATUSES.get(card.status, _UNKNOWN)


def _financial(card: Card) -> Words:
    if card.detail is None:
        return _UNKNOWN
    return _ENABLED if card.detail.financial_enabled else _NOT_ENABLED


def _loss(card: Card) -> Words:
    if card.status != LOST:
        return _NONE
    return _TEMPORARY if card.loss is not None and card.loss.ends_on is not None else _FORMAL


def _fact(label: Words, value: Words) -> Fact:
    return Fact(label, value.zh, value_en=value.en)


HANDLER = Handler(query=cards)
