"""IPP requests through `ipptool`, CUPS's own client.

It is kept by the people who wrote the protocol, speaks to printers and CUPS queues alike, and costs the
kiosk neither memory nor start time: a process for each request, and a kiosk prints a few papers an hour.
"""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

USER_NAME = "shebao-kiosk"
_OPERATION = """{{
    OPERATION {operation}
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR naturalLanguage attributes-natural-language en
    ATTR uri printer-uri $uri
    {attributes}
}}
"""
_AS_USER = f"ATTR name requesting-user-name {USER_NAME}"
_JOB = "ATTR integer job-id $job"


class IppUnreachable(Exception):
    """No IPP answer came: no connection, no answer in time, or an answer that is not IPP."""


@dataclass(frozen=True)
class IppReply:
    """The status code's keyword and all attributes of the answer."""

    status: str
    attributes: Mapping[str, Any]

    @property
    def successful(self) -> bool:
        """Whether the printer did what was asked (RFC 8011 appendix B.1.2: successful-ok and its variants)."""
        return self.status.startswith("successful-ok")

    def keywords(self, name: str) -> tuple[str, ...]:
        """The values of a 1setOf keyword, without `none`; ipptool gives a single one unwrapped."""
        value = self.attributes.get(name, [])
        values = value if isinstance(value, list) else [value]
        return tuple(str(each) for each in values if each != "none")


def get_printer_attributes(uri: str, timeout: float) -> IppReply:
    """How the printer is. Raises IppUnreachable, as do all of these."""
    wanted = "printer-state,printer-state-reasons,printer-is-accepting-jobs"
    attributes = f"ATTR keyword requested-attributes {wanted}"
    return _ask(uri, "Get-Printer-Attributes", attributes, {}, timeout)


def create_job(uri: str, title: str, timeout: float) -> IppReply:
    """A job without a document yet; the answer's `job-id` is what it can be cancelled by."""
    return _ask(uri, "Create-Job", f"{_AS_USER}\nATTR name job-name $title", {"title": title}, timeout)


def send_document(uri: str, job: int, pdf: bytes, timeout: float) -> IppReply:
    """The job's one document."""
    attributes = (
        f"{_JOB}\n{_AS_USER}\nATTR mimeMediaType document-format application/pdf\n"
        "ATTR boolean last-document true\nFILE $filename"
    )
    return _ask(uri, "Send-Document", attributes, {"job": str(job)}, timeout, document=pdf)


def get_job_attributes(uri: str, job: int, timeout: float) -> IppReply:
    """How far the job is."""
    wanted = "ATTR keyword requested-attributes job-state,job-state-reasons"
    return _ask(uri, "Get-Job-Attributes", f"{_JOB}\n{_AS_USER}\n{wanted}", {"job": str(job)}, timeout)


def cancel_job(uri: str, job: int, timeout: float) -> IppReply:
    """Have the job not printed, or not any further."""
    return _ask(uri, "Cancel-Job", f"{_JOB}\n{_AS_USER}", {"job": str(job)}, timeout)


def _ask(
    uri: str,
    operation: str,
    attributes: str,
    variables: Mapping[str, str],
    timeout: float,
    *,
    document: bytes = b"",
) -> IppReply:
    command = ["ipptool", "-X", "-T", f"{timeout:.0f}"]
    for name, value in variables.items():
        command += ["-d", f"{name}={value}"]
    # The paper is personal: it goes through memory, never through a file on disk.
    paper = os.memfd_create("paper")
    try:
        if document:
            Path(f"/proc/self/fd/{paper}").write_bytes(document)
            command += ["-f", f"/proc/self/fd/{paper}"]
        answer = subprocess.run(  # noqa: S603 - our own program and arguments, no shell
            [*command, uri, "/dev/stdin"],
            input=_OPERATION.format(operation=operation, attributes=attributes).encode(),
            capture_output=True,
            timeout=timeout,
            env=os.environ | {"LC_ALL": "C"},
            pass_fds=(paper,),
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise IppUnreachable(f"operation={operation} no answer in {timeout:g} s") from None
    except OSError as error:
        raise IppUnreachable(f"ipptool (package cups-ipp-utils) cannot run: {error.strerror}") from None
    finally:
        os.close(paper)
    return _reply(operation, answer.stdout)


def _reply(operation: str, report: bytes) -> IppReply:
    # Imported here: it brings an XML parser, and most of the kiosk's life nothing is printed.
    import plistlib  # noqa: PLC0415
    from xml.parsers.expat import ExpatError  # noqa: PLC0415

    try:
        outcome = plistlib.loads(report)
    except (plistlib.InvalidFileException, ExpatError, ValueError):
        raise IppUnreachable(f"operation={operation} ipptool's report cannot be read") from None
    tests = outcome.get("Tests", [])
    if not tests or "StatusCode" not in tests[0]:
        raise IppUnreachable(f"operation={operation} {outcome.get('ErrorMessage', 'no IPP answer')}")
    groups = tests[0].get("ResponseAttributes", [])
    attributes = {name: value for group in groups for name, value in group.items()}
    return IppReply(tests[0]["StatusCode"], attributes)
