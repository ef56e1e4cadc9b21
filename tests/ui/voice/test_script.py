"""What is read of the real controls, in which order, and to whom."""

from collections.abc import Callable

import pytest

from kiosk.ui.models.table_model import TableModel, TableRow
from kiosk.ui.voice.script import spoken_lines
from tests.ui.voice.scene import Scene

Show = Callable[[str], Scene]
LEFT_OUT = "个人信息没有读出来。插上耳机，可以只让您自己听到。"


def openly(scene: Scene) -> list[str]:
    return spoken_lines(scene.root, private=False)


def privately(scene: Scene) -> list[str]:
    return spoken_lines(scene.root, private=True)


def test_texts_and_controls_are_read_by_their_names(show: Show) -> None:
    scene = show("""
        ColumnLayout {
            Label { text: "标题"; heading: true }
            Label { text: "一段话" }
            Button { text: "打印"; icon: "printer" }
            Button { text: ""; icon: "plus"; accessibleName: "增大" }
            Button { text: "下一页"; usable: false }
            Chip { text: "职工养老"; chosen: true }
            Tile { text: "查缴费"; note: "看每年"; icon: "search" }
            Banner { text: "没有纸了"; kind: "wrong" }
            TextField { label: "姓名"; text: "王小明" }
            EmptyState { text: "没有记录" }
        }
    """)
    assert openly(scene) == [
        *("标题", "一段话", "打印", "增大", "下一页", "职工养老", "查缴费，看每年", "没有纸了"),
        *("姓名", "清空", "没有记录"),
    ]
    assert privately(scene) == openly(scene)


def test_what_is_not_there_is_not_read(show: Show) -> None:
    scene = show("""
        ColumnLayout {
            Label { text: "a" }
            Label { text: "hidden"; visible: false }
            Item { visible: false; Label { text: "in something hidden" } }
            Label { text: "transparent"; opacity: 0 }
            Item { opacity: 0; Label { text: "in something transparent" } }
            Label { text: "" }
            Label { text: "ignored"; Accessible.ignored: true }
            Icon { name: "printer" }
            Button { text: "unspoken"; spoken: false }
            Label { text: "b" }
        }
    """)
    assert privately(scene) == ["a", "b"]


def test_what_is_said_twice_in_a_row_is_said_once(show: Show) -> None:
    scene = show("""
        ColumnLayout {
            Label { text: "a" } Label { text: "a" } Label { text: "b" } Label { text: "a" }
        }
    """)
    assert privately(scene) == ["a", "b", "a"]


def test_personal_lines_are_for_the_headset(show: Show) -> None:
    scene = show("""
        ColumnLayout {
            Label { text: "您好" }
            Label { text: "张*军"; personal: true }
            ColumnLayout {
                property bool personal: true
                Label { text: "22 年 4 个月" }
                Button { text: "看每年明细" }
                Item { property bool personal: false; implicitHeight: 50; Label { text: "3,000.00 元" } }
            }
            Figure { name: "个人账户"; value: "51,022.10"; unit: "元" }
            Label { text: "结束" }
        }
    """)
    assert openly(scene) == ["您好", "结束", LEFT_OUT]
    assert privately(scene) == [
        *("您好", "张*军", "22 年 4 个月", "看每年明细", "3,000.00 元", "个人账户 51,022.10元", "结束"),
    ]


def test_nothing_is_said_of_left_out_lines_where_there_are_none(show: Show) -> None:
    scene = show("""Label { personal: true; text: "" }""")
    assert openly(scene) == []


def test_a_summary_reads_its_name_to_all_and_its_number_to_one(show: Show) -> None:
    scene = show("""
        SummaryCard { width: 900; title: "累计缴费"; value: "22 年 4 个月"; note: "截至上月"; warning: "有欠费" }
    """)
    assert openly(scene) == ["累计缴费", LEFT_OUT]
    assert privately(scene) == ["累计缴费", "22 年 4 个月", "截至上月", "有欠费"]


@pytest.mark.parametrize("private", [False, True])
def test_keys_and_digits_of_a_pin_are_never_read(show: Show, private: bool) -> None:
    scene = show("""
        ColumnLayout {
            Label { text: "请输入密码" }
            PinField { count: 3 }
            NumberPad { digits: ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0"] }
            Button { text: "确定" }
        }
    """)
    assert spoken_lines(scene.root, private=private) == ["请输入密码", "已输入 3 位", "确定"]


def test_the_order_is_that_of_the_screen_not_of_the_file(show: Show) -> None:
    scene = show("""
        Item {
            anchors.fill: parent
            Label { y: 300; text: "below" }
            Label { y: 100; x: 500; text: "right" }
            Label { y: 104; x: 10; text: "left" }
            Label { y: 0; z: 3; text: "top" }
            GridLayout {
                y: 600; columns: 1
                Label { Layout.row: 1; text: "last" }
                Label { Layout.row: 0; text: "last but one" }
            }
        }
    """)
    assert privately(scene) == ["top", "left", "right", "below", "last but one", "last"]


def test_columns_beside_each_other_are_read_one_by_one(show: Show) -> None:
    scene = show("""
        RowLayout {
            anchors.fill: parent
            ColumnLayout { Label { text: "a" } Label { text: "b" } Label { text: "c" } }
            ColumnLayout { Layout.fillHeight: true; Label { text: "d" } Label { text: "e" } }
        }
    """)
    assert privately(scene) == ["a", "b", "c", "d", "e"]


TABLE = """
    property var rows: null
    property int from: 0
    Loader {
        anchors.fill: parent
        active: window.rows !== null
        sourceComponent: Table {
            id: table
            rows: window.rows
            longest: window.rows.longest
            titles: ["年份", "缴费"]
            Connections {
                target: window
                function onFromChanged() { table.list.positionViewAtIndex(window.from, ListView.Beginning); }
            }
        }
    }
"""


def test_a_table_is_read_to_the_headset_row_by_row_as_it_stands(show: Show) -> None:
    scene = show(TABLE)
    model = TableModel()
    model.replace([TableRow((str(year), f"{year}.00"), opens=True) for year in range(1980, 2040)])
    scene.set("rows", model)
    assert privately(scene)[:3] == ["年份", "缴费", "1980，缴费 1980.00"]
    # Turned to and fro, its rows are not made in the order in which they stand.
    for turned in (0, 9, 18, 12, 5):
        scene.set("from", turned)
        years = [int(line[:4]) for line in privately(scene) if line[4:].startswith("，缴费")]
        assert years == list(range(1980 + turned, 1980 + turned + len(years)))
        assert len(years) > 9
    said = openly(scene)
    assert said[-1] == LEFT_OUT
    assert not any(line[:4].isdigit() or ".00" in line for line in said)


DIALOG = """
    property bool asked: false
    property bool helped: false
    ColumnLayout {
        enabled: !window.asked && !window.helped
        Label { text: "张*军"; personal: true }
        Button { text: "打印" }
    }
    Item {
        anchors.fill: parent
        Dialog {
            anchors.fill: parent
            visible: window.helped
            title: "需要帮忙吗？"; message: "请叫工作人员。"; acceptText: "知道了"; closable: true
        }
        Dialog {
            anchors.fill: parent
            visible: window.asked
            title: "您还在吗？"; message: "30 秒后结束。"; acceptText: "我还在"; rejectText: "结束"
        }
    }
"""


def test_a_question_over_the_screen_is_read_alone(show: Show) -> None:
    scene = show(DIALOG)
    assert openly(scene) == ["打印", LEFT_OUT]
    scene.set("helped", True)
    assert openly(scene) == ["需要帮忙吗？", "请叫工作人员。", "知道了", "关闭"]
    scene.set("asked", True)
    assert openly(scene) == ["您还在吗？", "30 秒后结束。", "我还在", "结束"]
    scene.set("asked", False)
    scene.set("helped", False)
    assert openly(scene) == ["打印", LEFT_OUT]
