"""Sentences for everything that can go wrong: what happened, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.visit.trouble import Trouble
from kiosk.visit.visit import Part


@dataclass(frozen=True)
class Wording:
    """A title of a few words, and advice of one or two sentences."""

    title: str
    advice: str


_COUNTER = "请带身份证和社保卡到乡镇（街道）社保窗口办理，或请工作人员帮助。"

_WORDINGS: dict[str, Wording] = {
    "card.not_a_social_security_card": Wording("这不是社会保障卡", "请取走这张卡，换成社会保障卡再插入。"),
    "card.bank_card": Wording("这是一张银行卡", "本机只认社会保障卡。请取走银行卡，换成社会保障卡再插入。"),
    "card.resident_id_card": Wording(
        "这是身份证", "这里只读社会保障卡。请取走身份证，换成社会保障卡再插入。"
    ),
    "card.mute_card": Wording(
        "读不到这张卡",
        "请检查：芯片朝前、有照片的一面朝上，插到底再试。多次不行，可能是卡坏了，请到窗口换卡。",
    ),
    "card.card_removed": Wording("卡拿得太早了", "请重新插入社会保障卡，等屏幕提示再取走。"),
    "card.holder_protected": Wording(
        "这是第三代社会保障卡",
        "卡里的姓名和号码有加密保护，本机还没有开通解密。请改用第二代卡，或请工作人员用身份证帮您查询。",
    ),
    "card.pin_blocked": Wording(
        "密码已锁住", "为了安全，这张卡的密码已锁。请带身份证和社保卡到社保卡窗口解锁、重设密码。"
    ),
    "card.garbled_data": Wording(
        "卡里的信息读不懂", "这张卡的芯片数据可能损坏。请取走卡，到社保卡窗口检查或换卡。"
    ),
    "card.unpowered_card": Wording(
        "读不到这张卡",
        "请检查：芯片朝前、有照片的一面朝上，插到底再试。多次不行，可能是卡坏了，请到窗口换卡。",
    ),
    "card.slow_card": Wording("卡反应太慢", "请取出卡，擦干净芯片，重新插到底再试。"),
    "card.no_card": Wording("卡拿得太早了", "请重新插入社会保障卡，等屏幕提示再取走。"),
    "card.card_locked": Wording(
        "这张卡已被锁定", "锁定的卡不能在本机使用。请带身份证和这张卡到社保卡窗口办理。"
    ),
    "card.status_word": Wording("卡没有答应这一步", "请取出卡再试；多次不行，请到社保卡窗口检查卡片。"),
    "card.reader_fault": Wording("读卡器出了故障", "请让工作人员检查读卡器，或过一会儿再来。"),
    "card.reader_busy": Wording("读卡器正忙", "请取出卡，过几秒钟再插入。"),
    "card.no_service": Wording("读卡器没有准备好", "请让工作人员检查读卡器，或过一会儿再来。"),
    "card.no_reader": Wording("读卡器没有连接", "请让工作人员检查读卡器，或过一会儿再来。"),
    "card.other_card": Wording("卡换过了", "请取出卡，重新插入自己的社会保障卡。"),
    "problem.card-lost": Wording(
        "这张卡已挂失", "挂失的卡不能办事。如果卡找回来了，请本人带身份证到社保卡窗口解除挂失。"
    ),
    "problem.card-cancelled": Wording("这张卡已注销", "请使用新的社会保障卡。没有新卡，请到社保卡窗口补领。"),
    "problem.card-not-enabled": Wording("这张卡还没有启用", "请带身份证和这张卡到社保卡窗口启用后再来。"),
    "problem.card-expired": Wording(
        "这张卡已过有效期", "请带身份证和旧卡到社保卡窗口换领新卡。换卡不影响您的参保记录。"
    ),
    "problem.card-unknown": Wording("平台上没有这张卡", "卡和参保记录对不上。" + _COUNTER),
    "problem.person-not-found": Wording(
        "找不到您的参保信息", "平台上没有您的参保记录。如果您参过保，" + _COUNTER
    ),
    "problem.multiple-records": Wording(
        "您有两条参保记录", "两条记录要先合并才能查询。请带身份证和社保卡到经办窗口办理。"
    ),
    "problem.person-deceased": Wording(
        "不能办理", "平台上这位持卡人的状态不允许在本机办理。家属请到经办窗口咨询。"
    ),
    "problem.record-suspended": Wording("您的参保记录已暂停使用", "需要先核实情况。" + _COUNTER),
    "problem.unknown-kiosk": Wording(
        "本机没有在平台登记", "请告诉工作人员：本机编号需要在平台登记。您可以先到窗口办理。"
    ),
    "problem.assurance-too-low": Wording("需要先核对密码", "请取出卡，重新插入并输入密码。"),
    "problem.visit-expired": Wording(
        "这次办理已经超时", "为了保护您的信息，本次办理已结束。请取出卡，重新插入再办。"
    ),
    "problem.no-contributions": Wording("没有缴费记录", "这个险种没有可以打印的缴费记录。"),
    "problem.unavailable": Wording("社保平台暂时不能用", "请过几分钟再试。着急办理请到窗口。"),
    "problem.internal": Wording(
        "社保平台出了问题", "请过几分钟再试；一直不行，请告诉工作人员，或拨打 12333。"
    ),
    "line.unreachable": Wording("连不上社保平台", "网络可能断了。请过几分钟再试，或请工作人员检查网络。"),
    "line.too-slow": Wording("社保平台没有及时回答", "网络太慢。请再试一次；一直不行，请过一会儿再来。"),
    "line.bad-answer": Wording("社保平台的回答看不懂", "您的信息没有受影响。请过几分钟再试，或拨打 12333。"),
}
_CARD_FALLBACK = Wording(
    "读卡没有成功", "请取出卡，擦干净芯片，重新插到底再试。多次不行，请到社保卡窗口检查卡片。"
)
_FALLBACK = Wording("没有办成", "请过一会儿再试，或请工作人员帮助。")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def trouble_wording(trouble: Trouble) -> Wording:
    """The sentence for a trouble; one nobody foresaw gets a general one of its kind."""
    fallback = _CARD_FALLBACK if trouble.key.startswith("card.") else _FALLBACK
    found = _WORDINGS.get(trouble.key, fallback)
    return Wording(_tr(found.title), _tr(found.advice))


def unavailable_wording(missing: Sequence[Part]) -> str:
    """Why the machine is out of service."""
    if Part.READER in missing:
        return _tr("读卡器没有准备好，正在重新连接。")
    return _tr("连不上社保平台，正在重新连接。")
