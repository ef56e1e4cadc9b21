"""libzinnia by its C interface (zinnia.h of zinnia 0.06), and the model of simplified Chinese for it."""

import ctypes
import os
import threading
from collections.abc import Sequence
from ctypes import c_char_p, c_int, c_size_t, c_void_p
from pathlib import Path

from kiosk.devices.handwriting.model_file import is_whole
from kiosk.devices.handwriting.strokes import MOST_STROKES, SIDE, Stroke, centred, thinned

LIBRARY = "libzinnia.so.0"
MODEL = Path("/usr/share/tegaki/models/zinnia/handwriting-zh_CN.model")


class HandwritingUnavailable(Exception):
    """The library or its model is not installed, or cannot be used; the message says which."""


class Zinnia:
    """A recogniser with a model open. Calls are serialised, as the library's objects are not shared."""

    def __init__(self, model: Path = MODEL, library: str = LIBRARY) -> None:
        """Load both. HandwritingUnavailable when either is missing or damaged."""
        try:
            self._library = ctypes.CDLL(library)
            self._declare()
        except (OSError, AttributeError) as error:
            raise HandwritingUnavailable(f"{library}: {error}") from None
        try:
            whole = is_whole(model)
        except OSError as error:
            raise HandwritingUnavailable(f"{model}: {error.strerror}") from None
        self._lock = threading.Lock()
        self._recogniser = self._library.zinnia_recognizer_new()
        if not whole or not self._library.zinnia_recognizer_open(self._recogniser, os.fsencode(model)):
            self.close()
            raise HandwritingUnavailable(f"{model}: no model of zinnia, or a damaged one")

    def candidates(self, strokes: Sequence[Stroke], width: int, height: int, most: int) -> list[str]:
        """At most `most` characters, best first; none for no strokes, or when nothing is recognised."""
        written = [thinned(stroke) for stroke in strokes[:MOST_STROKES] if stroke]
        if not written or width <= 0 or height <= 0 or most <= 0:
            return []
        with self._lock:
            if not self._recogniser:
                return []
            character = self._library.zinnia_character_new()
            try:
                self._library.zinnia_character_set_width(character, SIDE)
                self._library.zinnia_character_set_height(character, SIDE)
                for number, stroke in enumerate(centred(written, width, height)):
                    for x, y in stroke:
                        self._library.zinnia_character_add(character, number, x, y)
                return self._classified(character, most)
            finally:
                self._library.zinnia_character_destroy(character)

    def close(self) -> None:
        """Give back what the library holds; from then on nothing is recognised."""
        with self._lock:
            if self._recogniser:
                self._library.zinnia_recognizer_destroy(self._recogniser)
                self._recogniser = None

    def _classified(self, character: int, most: int) -> list[str]:
        result = self._library.zinnia_recognizer_classify(self._recogniser, character, most)
        if not result:
            return []
        try:
            found = [
                self._library.zinnia_result_value(result, place)
                for place in range(self._library.zinnia_result_size(result))
            ]
        finally:
            self._library.zinnia_result_destroy(result)
        return [value.decode("utf-8", "replace") for value in found if value]

    def _declare(self) -> None:
        for name, result, arguments in (
            ("zinnia_recognizer_new", c_void_p, ()),
            ("zinnia_recognizer_open", c_int, (c_void_p, c_char_p)),
            ("zinnia_recognizer_destroy", None, (c_void_p,)),
            ("zinnia_recognizer_classify", c_void_p, (c_void_p, c_void_p, c_size_t)),
            ("zinnia_character_new", c_void_p, ()),
            ("zinnia_character_destroy", None, (c_void_p,)),
            ("zinnia_character_set_width", None, (c_void_p, c_size_t)),
            ("zinnia_character_set_height", None, (c_void_p, c_size_t)),
            ("zinnia_character_add", c_int, (c_void_p, c_size_t, c_int, c_int)),
            ("zinnia_result_size", c_size_t, (c_void_p,)),
            ("zinnia_result_value", c_char_p, (c_void_p, c_size_t)),
            ("zinnia_result_destroy", None, (c_void_p,)),
        ):
            function = getattr(self._library, name)
            function.restype = result
            function.argtypes = list(arguments)
