"""What is known of the person an item is for, as far as rules about answers need it."""

from dataclasses import dataclass
from datetime import date

from kiosk.contract.numbers import birth_date_of, is_valid_ssn


@dataclass(frozen=True, repr=False)
class Applicant:
    """The holder of the card. `by_agent`: someone else stands there on her behalf."""

    ssn: str = ""
    by_agent: bool = False

    @property
    def birth(self) -> date | None:
        """The birth date in the number; None without a valid number."""
        return birth_date_of(self.ssn) if self._is_number else None

    @property
    def sex(self) -> str:
        """1 male, 2 female (GB/T 2261.1), from the number's 17th digit (GB 11643-1999); empty without one."""
        if not self._is_number:
            return ""
        return "1" if int(self.ssn[16]) % 2 else "2"

    @property
    def _is_number(self) -> bool:
        return self.ssn.isascii() and is_valid_ssn(self.ssn)

    def age(self, today: date) -> int | None:
        """Completed years on this day; None without a valid number."""
        birth = self.birth
        if birth is None:
            return None
        return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


NOBODY = Applicant()
