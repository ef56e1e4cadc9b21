"""Sentences for everything that can go wrong: what happened, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.ui.translation import QT_TRANSLATE_NOOP, translate
from kiosk.visit.trouble import Trouble
from kiosk.visit.visit import Part


@dataclass(frozen=True)
class Wording:
    """A title of a few words, and advice of one or two sentences."""

    title: str
    advice: str


_WORDINGS: dict[str, Wording] = {
    "card.not_a_social_security_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "这不是社会保障卡"),
        QT_TRANSLATE_NOOP("Wording", "请取走这张卡，换成社会保障卡再插入。"),
    ),
    "card.bank_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "这是一张银行卡"),
        QT_TRANSLATE_NOOP("Wording", "本机只认社会保障卡。请取走银行卡，换成社会保障卡再插入。"),
    ),
    "card.resident_id_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "这是身份证"),
        QT_TRANSLATE_NOOP("Wording", "这里只读社会保障卡。请取走身份证，换成社会保障卡再插入。"),
    ),
    "card.mute_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "读不到这张卡"),
        QT_TRANSLATE_NOOP(
            "Wording",
            "请检查：芯片朝前、有照片的一面朝上，插到底再试。多次不行，可能是卡坏了，请到窗口换卡。",
        ),
    ),
    "card.card_removed": Wording(
        QT_TRANSLATE_NOOP("Wording", "卡拿得太早了"),
        QT_TRANSLATE_NOOP("Wording", "请重新插入社会保障卡，等屏幕提示再取走。"),
    ),
    "card.holder_protected": Wording(
        QT_TRANSLATE_NOOP("Wording", "这是第三代社会保障卡"),
        QT_TRANSLATE_NOOP(
            "Wording",
            "卡里的姓名和号码有加密保护，本机还没有开通解密。请改用第二代卡，或请工作人员用身份证帮您查询。",
        ),
    ),
    "card.pin_blocked": Wording(
        QT_TRANSLATE_NOOP("Wording", "密码已锁住"),
        QT_TRANSLATE_NOOP(
            "Wording", "为了安全，这张卡的密码已锁。请带身份证和社保卡到社保卡窗口解锁、重设密码。"
        ),
    ),
    "card.garbled_data": Wording(
        QT_TRANSLATE_NOOP("Wording", "卡里的信息读不懂"),
        QT_TRANSLATE_NOOP("Wording", "这张卡的芯片数据可能损坏。请取走卡，到社保卡窗口检查或换卡。"),
    ),
    "card.unpowered_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "读不到这张卡"),
        QT_TRANSLATE_NOOP(
            "Wording",
            "请检查：芯片朝前、有照片的一面朝上，插到底再试。多次不行，可能是卡坏了，请到窗口换卡。",
        ),
    ),
    "card.slow_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "卡反应太慢"),
        QT_TRANSLATE_NOOP("Wording", "请取出卡，擦干净芯片，重新插到底再试。"),
    ),
    "card.no_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "卡拿得太早了"),
        QT_TRANSLATE_NOOP("Wording", "请重新插入社会保障卡，等屏幕提示再取走。"),
    ),
    "card.card_locked": Wording(
        QT_TRANSLATE_NOOP("Wording", "这张卡已被锁定"),
        QT_TRANSLATE_NOOP("Wording", "锁定的卡不能在本机使用。请带身份证和这张卡到社保卡窗口办理。"),
    ),
    "card.status_word": Wording(
        QT_TRANSLATE_NOOP("Wording", "卡没有答应这一步"),
        QT_TRANSLATE_NOOP("Wording", "请取出卡再试；多次不行，请到社保卡窗口检查卡片。"),
    ),
    "card.reader_fault": Wording(
        QT_TRANSLATE_NOOP("Wording", "读卡器出了故障"),
        QT_TRANSLATE_NOOP("Wording", "请让工作人员检查读卡器，或过一会儿再来。"),
    ),
    "card.reader_busy": Wording(
        QT_TRANSLATE_NOOP("Wording", "读卡器正忙"),
        QT_TRANSLATE_NOOP("Wording", "请取出卡，过几秒钟再插入。"),
    ),
    "card.no_service": Wording(
        QT_TRANSLATE_NOOP("Wording", "读卡器没有准备好"),
        QT_TRANSLATE_NOOP("Wording", "请让工作人员检查读卡器，或过一会儿再来。"),
    ),
    "card.no_reader": Wording(
        QT_TRANSLATE_NOOP("Wording", "读卡器没有连接"),
        QT_TRANSLATE_NOOP("Wording", "请让工作人员检查读卡器，或过一会儿再来。"),
    ),
    "card.other_card": Wording(
        QT_TRANSLATE_NOOP("Wording", "卡换过了"),
        QT_TRANSLATE_NOOP("Wording", "请取出卡，重新插入自己的社会保障卡。"),
    ),
    "problem.card-lost": Wording(
        QT_TRANSLATE_NOOP("Wording", "这张卡已挂失"),
        QT_TRANSLATE_NOOP(
            "Wording", "挂失的卡不能办事。如果卡找回来了，请本人带身份证到社保卡窗口解除挂失。"
        ),
    ),
    "problem.card-cancelled": Wording(
        QT_TRANSLATE_NOOP("Wording", "这张卡已注销"),
        QT_TRANSLATE_NOOP("Wording", "请使用新的社会保障卡。没有新卡，请到社保卡窗口补领。"),
    ),
    "problem.card-not-enabled": Wording(
        QT_TRANSLATE_NOOP("Wording", "这张卡还没有启用"),
        QT_TRANSLATE_NOOP("Wording", "请带身份证和这张卡到社保卡窗口启用后再来。"),
    ),
    "problem.card-expired": Wording(
        QT_TRANSLATE_NOOP("Wording", "这张卡已过有效期"),
        QT_TRANSLATE_NOOP("Wording", "请带身份证和旧卡到社保卡窗口换领新卡。换卡不影响您的参保记录。"),
    ),
    "problem.card-unknown": Wording(
        QT_TRANSLATE_NOOP("Wording", "平台上没有这张卡"),
        QT_TRANSLATE_NOOP(
            "Wording", "卡和参保记录对不上。请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。"
        ),
    ),
    "problem.person-not-found": Wording(
        QT_TRANSLATE_NOOP("Wording", "找不到您的参保信息"),
        QT_TRANSLATE_NOOP(
            "Wording",
            "平台上没有您的参保记录。如果您参过保，请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。",
        ),
    ),
    "problem.multiple-records": Wording(
        QT_TRANSLATE_NOOP("Wording", "您有两条参保记录"),
        QT_TRANSLATE_NOOP("Wording", "两条记录要先合并才能查询。请带身份证和社保卡到经办窗口办理。"),
    ),
    "problem.person-deceased": Wording(
        QT_TRANSLATE_NOOP("Wording", "不能办理"),
        QT_TRANSLATE_NOOP("Wording", "平台上这位持卡人的状态不允许在本机办理。家属请到经办窗口咨询。"),
    ),
    "problem.record-suspended": Wording(
        QT_TRANSLATE_NOOP("Wording", "您的参保记录已暂停使用"),
        QT_TRANSLATE_NOOP(
            "Wording", "需要先核实情况。请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。"
        ),
    ),
    "problem.unknown-kiosk": Wording(
        QT_TRANSLATE_NOOP("Wording", "本机没有在平台登记"),
        QT_TRANSLATE_NOOP("Wording", "请告诉工作人员：本机编号需要在平台登记。您可以先到窗口办理。"),
    ),
    "problem.assurance-too-low": Wording(
        QT_TRANSLATE_NOOP("Wording", "需要先核对密码"),
        QT_TRANSLATE_NOOP("Wording", "请取出卡，重新插入并输入密码。"),
    ),
    "problem.visit-expired": Wording(
        QT_TRANSLATE_NOOP("Wording", "这次办理已经超时"),
        QT_TRANSLATE_NOOP("Wording", "为了保护您的信息，本次办理已结束。请取出卡，重新插入再办。"),
    ),
    "problem.item-refused": Wording(
        QT_TRANSLATE_NOOP("Wording", "这一项现在办不了"),
        QT_TRANSLATE_NOOP("Wording", "请看屏幕上的说明，或请工作人员帮助。"),
    ),
    "problem.answers-invalid": Wording(
        QT_TRANSLATE_NOOP("Wording", "有的内容不对"),
        QT_TRANSLATE_NOOP("Wording", "请按提示改好，再试一次。"),
    ),
    "problem.no-contributions": Wording(
        QT_TRANSLATE_NOOP("Wording", "没有缴费记录"),
        QT_TRANSLATE_NOOP("Wording", "这个险种没有可以打印的缴费记录。"),
    ),
    "problem.unavailable": Wording(
        QT_TRANSLATE_NOOP("Wording", "社保平台暂时不能用"),
        QT_TRANSLATE_NOOP("Wording", "请过几分钟再试。着急办理请到窗口。"),
    ),
    "problem.internal": Wording(
        QT_TRANSLATE_NOOP("Wording", "社保平台出了问题"),
        QT_TRANSLATE_NOOP("Wording", "请过几分钟再试；一直不行，请告诉工作人员，或拨打 12333。"),
    ),
    "line.unreachable": Wording(
        QT_TRANSLATE_NOOP("Wording", "连不上社保平台"),
        QT_TRANSLATE_NOOP("Wording", "网络可能断了。请过几分钟再试，或请工作人员检查网络。"),
    ),
    "line.too-slow": Wording(
        QT_TRANSLATE_NOOP("Wording", "社保平台没有及时回答"),
        QT_TRANSLATE_NOOP("Wording", "网络太慢。请再试一次；一直不行，请过一会儿再来。"),
    ),
    "line.bad-answer": Wording(
        QT_TRANSLATE_NOOP("Wording", "社保平台的回答看不懂"),
        QT_TRANSLATE_NOOP("Wording", "您的信息没有受影响。请过几分钟再试，或拨打 12333。"),
    ),
}
_CARD_FALLBACK = Wording(
    QT_TRANSLATE_NOOP("Wording", "读卡没有成功"),
    QT_TRANSLATE_NOOP("Wording", "请取出卡，擦干净芯片，重新插到底再试。多次不行，请到社保卡窗口检查卡片。"),
)
_FALLBACK = Wording(
    QT_TRANSLATE_NOOP("Wording", "没有办成"),
    QT_TRANSLATE_NOOP("Wording", "请过一会儿再试，或请工作人员帮助。"),
)


def trouble_wording(trouble: Trouble) -> Wording:
    """The sentence for a trouble; one nobody foresaw gets a general one of its kind."""
    fallback = _CARD_FALLBACK if trouble.key.startswith("card.") else _FALLBACK
    found = _WORDINGS.get(trouble.key, fallback)
    return Wording(translate("Wording", found.title), translate("Wording", found.advice))


def failure_words(trouble: Trouble | None) -> str:
    """Title and advice as two lines; empty for no trouble."""
    if trouble is None:
        return ""
    wording = trouble_wording(trouble)
    return f"{wording.title}\n{wording.advice}"


def unavailable_wording(missing: Sequence[Part]) -> str:
    """Why the machine is out of service."""
    if Part.READER in missing:
        return translate("Wording", "读卡器没有准备好，正在重新连接。")
    return translate("Wording", "连不上社保平台，正在重新连接。")
