from tests.ui.layout.finding import Finding
from tests.ui.layout.report import Report


def test_one_mistake_in_many_variants_is_read_once() -> None:
    report = Report()
    fault = Finding("text cut", "Page › Label", "文字", "4 px")
    for variant in ("plain", "large", "en"):
        report.add("Home", f"main/home 1080x1920 {variant}", [fault])
    report.add("Home", "main/home 1080x1920 en", [Finding("text cut", "Page › Label", "words", "7 px")])
    assert report
    assert str(report).splitlines() == [
        "text cut: 1",
        "  Home: Page › Label",
        "    “文字”: 4 px",
        "      main/home 1080x1920 plain, main/home 1080x1920 large, main/home 1080x1920 en",
        "    “words”: 7 px",
        "      main/home 1080x1920 en",
    ]


def test_without_findings_there_is_nothing_to_report() -> None:
    report = Report()
    report.add("Home", "main/home 1080x1920 plain", [])
    assert not report
    assert str(report) == ""
