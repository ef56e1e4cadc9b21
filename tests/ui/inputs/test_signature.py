from PySide6.QtGui import QGuiApplication, QImage

from kiosk.ui.inputs.signature import Signature

AREA = (800, 400)
NAME = [40.0, 200.0, 300.0, 40.0, 500.0, 360.0, 760.0, 200.0]


def test_a_signature_is_a_picture_of_what_was_written(qt_app: QGuiApplication) -> None:
    signature = Signature()
    signature.addStroke(NAME, *AREA)
    picture = QImage.fromData(signature.png())
    assert (picture.width(), picture.height()) == AREA
    dark = [
        (x, y)
        for x in range(0, 800, 4)
        for y in range(0, 400, 4)
        if picture.pixelColor(x, y).lightness() < 128
    ]
    assert dark
    assert picture.pixelColor(300, 40).lightness() < 128
    assert picture.pixelColor(10, 10).lightness() == 255


def test_a_dot_is_no_signature() -> None:
    signature = Signature()
    signature.addStroke([10.0, 10.0], *AREA)
    signature.addStroke([10.0, 10.0, 12.0, 12.0], *AREA)
    assert signature.property("strokeCount") == 2
    assert not signature.property("signed")


def test_strokes_as_long_as_the_area_is_wide_are_one() -> None:
    signature = Signature()
    signature.addStroke([0.0, 0.0, 790.0, 0.0], *AREA)
    assert not signature.property("signed")
    signature.addStroke([0.0, 50.0, 20.0, 50.0], *AREA)
    assert signature.property("signed")


def test_signing_again_begins_with_nothing() -> None:
    signature = Signature()
    signature.addStroke(NAME, *AREA)
    signature.clear()
    assert not signature.property("signed")
    assert signature.png() == b""


def test_scribble_without_end_is_cut() -> None:
    signature = Signature()
    scribble = [float(place % 800) for place in range(100_000)]
    for _ in range(300):
        signature.addStroke(scribble, *AREA)
    assert signature.property("strokeCount") == 200
    assert max(len(stroke) for stroke in signature.property("strokes")) == 4000


def test_what_is_no_stroke_is_left_out() -> None:
    signature = Signature()
    signature.addStroke([], *AREA)
    signature.addStroke([5.0], *AREA)
    signature.addStroke(NAME, 0, 400)
    assert signature.property("strokeCount") == 0
    signature.addStroke([1.0, 2.0, 3.0], *AREA)
    assert signature.property("strokes") == [[1.0, 2.0]]
