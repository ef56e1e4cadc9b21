"""Status words of the card, by name (card specification part 5, table 5)."""

from enum import IntEnum


class StatusWord(IntEnum):
    """The last two bytes of every answer that mean one thing; 61xx, 63Cx and 6Cxx carry a number instead."""

    OK = 0x9000
    MEMORY_FAILURE = 0x6581
    WRONG_LENGTH = 0x6700
    INVALID_STATE = 0x6901
    INCOMPATIBLE_FILE = 0x6981
    SECURITY_NOT_SATISFIED = 0x6982
    AUTHENTICATION_BLOCKED = 0x6983
    REFERENCE_DATA_INVALID = 0x6984
    CONDITIONS_NOT_SATISFIED = 0x6985
    NO_CURRENT_FILE = 0x6986
    SECURE_MESSAGING_MISSING = 0x6987
    SECURE_MESSAGING_INCORRECT = 0x6988
    INCORRECT_DATA = 0x6A80
    FUNCTION_NOT_SUPPORTED = 0x6A81
    FILE_NOT_FOUND = 0x6A82
    RECORD_NOT_FOUND = 0x6A83
    NO_SPACE = 0x6A84
    LENGTH_STRUCTURE_MISMATCH = 0x6A85
    INCORRECT_P1P2 = 0x6A86
    KEY_NOT_FOUND = 0x6A88
    WRONG_OFFSET = 0x6B00
    INSTRUCTION_NOT_SUPPORTED = 0x6D00
    CLASS_NOT_SUPPORTED = 0x6E00
    UNKNOWN_FAILURE = 0x6F00
    WRONG_MAC = 0x9302
    APPLICATION_LOCKED = 0x9303
    BALANCE_TOO_LOW = 0x9401
    COUNTER_LIMIT = 0x9402
    KEY_INDEX_NOT_SUPPORTED = 0x9403
    NO_MAC_AVAILABLE = 0x9406


def describe(sw: int) -> str:
    """`0x6A82 (FILE_NOT_FOUND)`, or the number alone where it has no name."""
    if sw >> 8 == 0x61:
        return f"0x{sw:04X} (MORE_DATA)"
    if sw >> 8 == 0x6C:
        return f"0x{sw:04X} (WRONG_LE)"
    if sw >> 4 == 0x63C:
        return f"0x{sw:04X} (VERIFICATION_FAILED)"
    try:
        return f"0x{sw:04X} ({StatusWord(sw).name})"
    except ValueError:
        return f"0x{sw:04X}"
