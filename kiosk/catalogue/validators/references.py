"""Papers, portraits and signatures: kept elsewhere, here only what they are known by."""

import re

from kiosk.catalogue.model import Field
from kiosk.catalogue.validators.characters import text_of
from kiosk.catalogue.validators.unfit import Unfit

MOST_PAPERS = 9
_REFERENCE = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{7,63}")


def read_reference(value: object) -> str:
    """What one picture is known by. Raises Unfit."""
    reference = text_of(value)
    if not _REFERENCE.fullmatch(reference):
        raise Unfit("没有保存好，请重新采集。", "This was not kept. Please do it again.")
    return reference


def read_references(field: Field, value: object) -> list[str]:
    """What scanned papers are known by, each once, in the order they were scanned. Raises Unfit."""
    if not isinstance(value, list | tuple) or len(value) > 1000:
        raise Unfit("没有保存好，请重新扫描。", "This was not kept. Please scan it again.")
    references = list(dict.fromkeys(read_reference(each) for each in value))
    least = int(field.least) if field.least is not None else 1
    most = int(field.most) if field.most is not None else MOST_PAPERS
    if len(references) < least:
        raise Unfit(f"至少扫描{least}页。", f"Please scan at least {least} pages.")
    if len(references) > most:
        raise Unfit(f"最多{most}页，请删去一些。", f"At most {most} pages. Please remove some.")
    return references
