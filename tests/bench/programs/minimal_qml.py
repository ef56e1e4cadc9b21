"""The baseline: the smallest QML program that paints a text. Prints when it painted and what memory it holds."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.bench.programs.first_paint import report_first_paint

app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(
    b"import QtQuick\nWindow { visible: true; width: 1080; height: 1920\n"
    b'Text { anchors.centerIn: parent; text: "\xe5\xb0\xb1\xe4\xb8\x9a\xe7\xa4\xbe\xe4\xbf\x9d"; font.family: "Noto Sans CJK SC" } }'
)
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)
report_first_paint(window)
app.exec()
