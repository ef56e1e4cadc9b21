from kiosk.backend.store.database import Database
from kiosk.backend.store.idempotency import KeptAnswer, keep_answer, kept_answer
from kiosk.backend.store.kiosks import active_kiosk
from kiosk.backend.store.sessions import (
    LIFE_S,
    LONGEST_S,
    close_session,
    extend_session,
    find_session,
    open_session,
)
from kiosk.contract.visits import Assurance

NOW = 1_800_000_000


def test_a_session_lives_is_extended_and_dies(database: Database) -> None:
    token, expires_at = database.write_now(
        lambda c: open_session(c, "demo-kiosk", "P1", Assurance.CARD_PIN, NOW)
    )
    assert expires_at == NOW + LIFE_S
    session = database.read_now(lambda c: find_session(c, token, NOW + LIFE_S - 1))
    assert session is not None
    assert (session.kiosk_id, session.person_id, session.assurance) == (
        "demo-kiosk",
        "P1",
        Assurance.CARD_PIN,
    )
    assert not session.is_half_over(NOW)
    later = NOW + LIFE_S - 10
    assert session.is_half_over(later)
    database.write_now(lambda c: extend_session(c, token, session, later))
    assert database.read_now(lambda c: find_session(c, token, later + LIFE_S - 1)) is not None
    near_the_end = NOW + LONGEST_S - 10
    database.write_now(lambda c: extend_session(c, token, session, near_the_end))
    assert database.read_now(lambda c: find_session(c, token, NOW + LONGEST_S - 1)) is not None
    assert database.read_now(lambda c: find_session(c, token, NOW + LONGEST_S)) is None
    database.write_now(lambda c: close_session(c, token, "another-kiosk"))
    assert database.read_now(lambda c: find_session(c, token, NOW)) is not None
    database.write_now(lambda c: close_session(c, token, "demo-kiosk"))
    assert database.read_now(lambda c: find_session(c, token, NOW)) is None


def test_the_token_itself_is_not_kept(database: Database) -> None:
    token, _ = database.write_now(lambda c: open_session(c, "demo-kiosk", "P2", Assurance.CARD, NOW))
    rows = database.read_now(lambda c: c.exec_driver_sql("SELECT * FROM visit_session").all())
    assert rows
    assert all(token not in str(value) for row in rows for value in row)
    assert database.read_now(lambda c: find_session(c, token + "x", NOW)) is None


def test_an_answer_is_kept_once(database: Database) -> None:
    first, second = KeptAnswer("a" * 64, b"first"), KeptAnswer("b" * 64, b"second")
    assert database.write_now(lambda c: keep_answer(c, "demo-kiosk", "key-1", first, NOW)) is True
    assert database.write_now(lambda c: keep_answer(c, "demo-kiosk", "key-1", second, NOW)) is False
    assert database.read_now(lambda c: kept_answer(c, "demo-kiosk", "key-1")) == first
    assert database.read_now(lambda c: kept_answer(c, "other-kiosk", "key-1")) is None


def test_only_registered_kiosks_are_known(database: Database) -> None:
    assert database.read_now(lambda c: active_kiosk(c, "demo-kiosk")) is not None
    assert database.read_now(lambda c: active_kiosk(c, "nobody")) is None
