"""JY13 职业技能等级证书查询: the person's skill certificates.

就业促进法 article 49 (training and certificates); levels by AAC015.
"""

from kiosk.backend.items.handler import Handler, PersonalQuestion
from kiosk.backend.store.personnel import skill_certificates
from kiosk.contract.items import Column, Fact, Row, Sheet, ValueKind
from kiosk.contract.words import Words

LEVELS: dict[str, Words] = {
    "1": Words("一级（高级技师）", "Level 1, senior technician"),
    "2": Words("二级（技师）", "Level 2, technician"),
    "3": Words("三级（高级工）", "Level 3, senior worker"),
    "4": Words("四级（中级工）", "Level 4, intermediate worker"),
    "5": Words("五级（初级工）", "Level 5, junior worker"),
}
_UNKNOWN = Words("-", "-")
_COLUMNS = [
    Column(Words("职业（工种）", "Occupation")),
    Column(Words("技能等级", "Level")),
    Column(Words("发证日期", "Issued on"), ValueKind.DATE),
    Column(Words("证书编号", "Number")),
]
_NONE = Words(
    "没有查到您的职业技能等级证书。刚考取的证书，数据可能还没有上传，请过几天再查，或者向发证机构查询。",
    "No skill certificate of yours was found. One just earned may not have arrived yet: try again in a few days, "
    "or ask the issuer.",
)
_NO_SUCH = Words(
    "没有查到这个编号的证书。请核对编号，或不填编号查询全部证书。",
    "None of your certificates has this number. Check it, or leave it empty to see all.",
)


def certificates(question: PersonalQuestion) -> Sheet:
    """All of the person's certificates, or the one with a number."""
    number = question.text("bcc012")
    rows = []
    for each in skill_certificates(question.connection, question.person_id, number):
        level, day = LEVELS.get(each.level, _UNKNOWN), each.issued_on.isoformat()
        rows.append(
            Row(
                [each.occupation, level.zh, day, each.number],
                [each.occupation, level.en, day, each.number],
                [
                    Fact(Words("职业（工种）", "Occupation"), each.occupation),
                    Fact(Words("技能等级", "Level"), level.zh, value_en=level.en),
                    Fact(Words("发证日期", "Issued on"), day, ValueKind.DATE),
                    Fact(Words("证书编号", "Number"), each.number),
                    Fact(Words("发证机构", "Issued by"), each.issuer),
                ],
            )
        )
    return Sheet(question.today, columns=_COLUMNS, rows=rows, empty=_NO_SUCH if number else _NONE)


HANDLER = Handler(query=certificates)
