"""RS01 流动人员人事档案存档信息查询: where a personnel file is kept.

人力资源市场暂行条例 article 15 (keeping it is free of charge); 流动人员人事档案管理服务规定 (number not verified).
"""

from kiosk.backend.items.handler import Handler, PersonalQuestion
from kiosk.backend.items.labels import region_words
from kiosk.backend.store.personnel import PersonnelFile, personnel_file
from kiosk.contract.items import Fact, Sheet, ValueKind
from kiosk.contract.words import Words

NOT_HERE = Words(
    "您的档案不在本市公共就业人才服务机构。请向原工作单位或毕业学校查询去向，也可以查询户籍地或原就业地的公共就业人才服务机构。",
    "Your file is not kept by this city's public service. Ask your last employer or school where it went, or the "
    "public employment service where you are registered or worked.",
)
_FREE = Words(
    "存档、查询、开具存档证明和转递均不收费。", "Keeping, looking up, certifying and moving a file are free."
)


def kept_file(question: PersonalQuestion) -> Sheet:
    """Where it is and since when, or how to find it."""
    found = personnel_file(question.connection, question.person_id)
    if found is None:
        return Sheet(question.today, notes=[_FREE], empty=NOT_HERE)
    return Sheet(question.today, _facts(found), notes=[_FREE])


def _facts(found: PersonnelFile) -> list[Fact]:
    region = region_words(found.region)
    facts = [
        Fact(Words("存档机构", "Kept by"), found.keeper),
        Fact(Words("所在地", "In"), region.zh, value_en=region.en),
        Fact(Words("档案编号", "File number"), masked(found.number)),
        Fact(Words("存档日期", "Kept since"), found.since.isoformat(), ValueKind.DATE),
        Fact(Words("材料份数", "Papers in it"), str(found.materials), ValueKind.NUMBER),
    ]
    if found.came_from:
        facts.append(Fact(Words("转入前单位", "Came from"), found.came_from))
    return facts


def masked(number: str) -> str:
    """A file's number on a screen: the last four characters stay."""
    return "*" * (len(number) - 4) + number[-4:]


HANDLER = Handler(query=kept_file)
