"""What is written on the screens, for tests that know the interface by its names only: one place to follow a change."""

INSERT_CARD = "请插入社会保障卡"
WITHOUT_CARD = "不用插卡，点这里"
PUBLIC_ITEM = "养老金测算"
NOTICES = "通知"
FIND = "查找能办的事"
SEARCH_FIELD = "想办什么？写汉字、拼音或首字母都行"
FOUND_ITEM = "职工养老缴费明细"
BY_HAND, BY_PINYIN = "手写", "拼音"

ENTER_PIN = "请输入社保卡密码"
CONFIRM, DELETE, SHUFFLE = "确定", "删除", "打乱数字"
PIN_WRONG = "密码不对，还可以再试 2 次"

POPULAR, ALL_ITEMS = "常办的事", "全部事项"
TOTAL = "养老保险累计缴费"
CONTRIBUTIONS = "参保信息"
CATEGORY = "社会保险"
ELSEWHERE_ITEM = "权益记录单"
EACH_YEAR = "历年缴费（全部险种）"
CHART = "历年缴费"
YEARS = "看每年明细"
DETAILS = "缴费明细"
ALL_INSURANCES, PENSION, UNEMPLOYMENT = "全部", "职工养老", "失业"
PRINT_STATEMENT = "打印缴费明细"
WHICH_STATEMENT = "要打印哪一种保险？"
WHOLE_STATEMENT = "全部险种"
VERIFICATION = "核验码"
PRINT, PRINT_AGAIN = "打印（共 ", "再打印一次"
SAVED = "材料已存成文件"
RETRY = "再试一次"
TAKE_CARD, GOODBYE = "请取走您的卡", "办完了，慢走"

DOWN = "往下看"
TIME_LEFT = "剩余 "
BACK, START, END = "返回", "首页", "结束并取卡"
LARGE_TYPE, CONTRAST, LOWERED = "大字", "高对比", "放低"
HELP = "求助"
HELP_QUESTION, UNDERSTOOD, CLOSE = "需要帮忙吗？", "知道了", "关闭"
STILL_THERE, STAY = "您还在吗？", "我还在"


def typed(digits: int) -> str:
    """What the PIN's field says."""
    return f"已输入 {digits} 位"


def whereabouts(*places: str) -> str:
    """What says where one is."""
    return "您的位置：" + " › ".join(places)
