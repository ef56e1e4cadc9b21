"""GET /verify and /verify/{code}: the public page behind the code on a paper."""

from typing import Annotated

import msgspec
from litestar import MediaType, Response, get
from litestar.params import Parameter

from kiosk.backend.api.platform import Platform
from kiosk.backend.api.problems import documented
from kiosk.backend.api.strictness import QUERY_NAMES
from kiosk.backend.statements.codes import normalise_code
from kiosk.backend.store.statements import shown_for_code
from kiosk.backend.verification.page import HEADERS, VerifiedStatement, form_page, genuine_page, unknown_page


@get(
    "/verify",
    summary="A form for the code",
    media_type=MediaType.HTML,
    responses=documented(),
    opt={QUERY_NAMES: frozenset({"code"})},
)
async def verification_form(
    platform: Platform, code: Annotated[str | None, Parameter(max_length=64)] = None
) -> Response[str]:
    """Without a code the form, with one the answer."""
    if code is None:
        return Response(form_page(), media_type=MediaType.HTML, headers=HEADERS)
    if normalise_code(code) is None:
        return Response(form_page(wrong=True), media_type=MediaType.HTML, headers=HEADERS)
    return await _answer(code, platform)


@get(
    "/verify/{code:str}",
    summary="Whether a paper is genuine",
    media_type=MediaType.HTML,
    responses=documented(),
)
async def verify(code: str, platform: Platform) -> Response[str]:
    """Shows no more than the paper does."""
    return await _answer(code, platform)


async def _answer(code: str, platform: Platform) -> Response[str]:
    wanted = normalise_code(code)
    shown = None
    if wanted is not None:
        shown = await platform.database.read(lambda connection: shown_for_code(connection, wanted))
    page = (
        unknown_page()
        if shown is None
        else genuine_page(msgspec.json.decode(shown, type=VerifiedStatement), platform.moment())
    )
    return Response(page, media_type=MediaType.HTML, headers=HEADERS)
