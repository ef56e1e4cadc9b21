import pytest

from kiosk.backend.store.database import Database
from kiosk.backend.store.people import Person, find_by_card, person_by_id
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import CardProof
from tests.backend.conftest import TODAY, proof_of, resident


@pytest.mark.parametrize(
    ("who", "outcome"),
    [
        ("lost-card", ProblemType.CARD_LOST),
        ("expired-card", ProblemType.CARD_EXPIRED),
        ("two-records", ProblemType.MULTIPLE_RECORDS),
        ("not-found", ProblemType.PERSON_NOT_FOUND),
        ("deceased", ProblemType.PERSON_DECEASED),
        ("record-suspended", ProblemType.RECORD_SUSPENDED),
    ],
)
def test_who_may_not_be_served(database: Database, who: str, outcome: ProblemType) -> None:
    assert database.read_now(lambda connection: find_by_card(connection, proof_of(who), TODAY)) is outcome


def test_who_may(database: Database) -> None:
    found = database.read_now(lambda connection: find_by_card(connection, proof_of("worker"), TODAY))
    assert isinstance(found, Person)
    assert found.name == resident("worker").name
    assert repr(found) == "Person(…)"
    again = database.read_now(lambda connection: person_by_id(connection, found.person_id))
    assert again == found


def test_a_card_that_does_not_fit_its_holder(database: Database) -> None:
    worker, villager = proof_of("worker"), proof_of("villager")
    for proof in (
        CardProof(worker.card_identifier, worker.card_number, villager.ssn),
        CardProof(worker.card_identifier, villager.card_number, worker.ssn),
        CardProof("F" * 32, worker.card_number, worker.ssn),
    ):
        outcome = database.read_now(lambda connection, proof=proof: find_by_card(connection, proof, TODAY))
        assert outcome is ProblemType.CARD_UNKNOWN


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("cancelled", ProblemType.CARD_CANCELLED), ("not_enabled", ProblemType.CARD_NOT_ENABLED)],
)
def test_other_states_of_a_card(database: Database, status: str, outcome: ProblemType) -> None:
    proof = proof_of("unemployed")

    class TakenBack(Exception):
        """Ends the transaction without a trace."""

    def work(connection: object) -> None:
        connection.exec_driver_sql(  # type: ignore[attr-defined]
            f"UPDATE card SET status = '{status}' WHERE card_identifier = '{proof.card_identifier}'"
        )
        assert find_by_card(connection, proof, TODAY) is outcome  # type: ignore[arg-type]
        raise TakenBack

    with pytest.raises(TakenBack):
        database.write_now(work)
