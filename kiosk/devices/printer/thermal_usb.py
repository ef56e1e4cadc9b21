"""A thermal printer on USB (printer class 7, bulk transfers), through libusb."""

import contextlib
from typing import Any

from kiosk.devices.printer.thermal_channel import ChannelBlocked, ChannelLost

_PRINTER_CLASS = 7


class UsbChannel:
    """The printer interface of one USB device, claimed for us until it is closed."""

    can_answer = True

    def __init__(self, device: Any, interface: Any, out: Any, back: Any) -> None:
        self._device = device
        self._interface = interface
        self._out = out
        self._back = back

    def write(self, data: bytes, seconds: float) -> None:
        """See `Channel.write`."""
        import usb.core  # noqa: PLC0415 - loaded only where a printer is on USB

        try:
            written = self._out.write(data, _milliseconds(seconds))
        except usb.core.USBTimeoutError:
            raise ChannelBlocked(f"{len(data)} bytes not taken in {seconds:.0f} s") from None
        except usb.core.USBError as error:
            raise ChannelLost(f"writing: {error.strerror}") from None
        if written != len(data):
            raise ChannelBlocked(f"{len(data) - written} of {len(data)} bytes not taken")

    def read(self, seconds: float) -> bytes:
        """See `Channel.read`."""
        import usb.core  # noqa: PLC0415 - as above

        try:
            # A whole packet: libusb calls a longer one an overflow.
            return bytes(self._back.read(self._back.wMaxPacketSize, _milliseconds(seconds)))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise ChannelLost(f"reading: {error.strerror}") from None

    def close(self, *, discard: bool = False) -> None:  # noqa: ARG002 - a transfer that timed out is gone
        """See `Channel.close`."""
        import usb.core  # noqa: PLC0415 - as above
        import usb.util  # noqa: PLC0415 - as above

        with contextlib.suppress(usb.core.USBError):
            usb.util.release_interface(self._device, self._interface)
        usb.util.dispose_resources(self._device)


def open_usb(vendor: int, product: int, backend: Any = None) -> UsbChannel:
    """The first device with these numbers. Raises ChannelLost.

    `backend` is pyusb's way to the bus; None: libusb-1.0.
    """
    import usb.core  # noqa: PLC0415 - loaded only where a printer is on USB
    import usb.util  # noqa: PLC0415 - as above

    try:
        device = usb.core.find(idVendor=vendor, idProduct=product, backend=backend)
    except usb.core.NoBackendError:
        raise ChannelLost("libusb-1.0 (package libusb-1.0-0) is missing") from None
    if device is None:
        raise ChannelLost(f"no USB device {vendor:04x}:{product:04x}")
    try:
        interface = _printer_interface(device)
        number = interface.bInterfaceNumber
        # The kernel's usblp holds printers; it may also not be there, or the bus not know of drivers.
        with contextlib.suppress(NotImplementedError):
            if device.is_kernel_driver_active(number):
                device.detach_kernel_driver(number)
        usb.util.claim_interface(device, interface)
    except usb.core.USBError as error:
        usb.util.dispose_resources(device)
        raise ChannelLost(f"opening: {error.strerror}") from None
    out, back = (_bulk_endpoint(interface, way) for way in (usb.util.ENDPOINT_OUT, usb.util.ENDPOINT_IN))
    if out is None or back is None:
        usb.util.dispose_resources(device)
        raise ChannelLost(f"the USB device {vendor:04x}:{product:04x} is no printer that answers")
    return UsbChannel(device, interface, out, back)


def _printer_interface(device: Any) -> Any:
    """The interface that says it is a printer's, else the first: many cheap printers call themselves vendor's."""
    import usb.core  # noqa: PLC0415 - as above
    import usb.util  # noqa: PLC0415 - as above

    try:
        configuration = device.get_active_configuration()
    except usb.core.USBError:
        device.set_configuration()
        configuration = device.get_active_configuration()
    return (
        usb.util.find_descriptor(configuration, bInterfaceClass=_PRINTER_CLASS)
        or configuration.interfaces()[0]
    )


def _bulk_endpoint(interface: Any, way: int) -> Any:
    import usb.util  # noqa: PLC0415 - as above

    def wanted(endpoint: Any) -> bool:
        return bool(
            usb.util.endpoint_direction(endpoint.bEndpointAddress) == way
            and usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        )

    return usb.util.find_descriptor(interface, custom_match=wanted)


def _milliseconds(seconds: float) -> int:
    """libusb takes 0 for ever."""
    return max(1, int(seconds * 1000))
