"""A thermal printer on USB, on a bus of our own: pyusb's libusb is replaced, our driver and pyusb are not."""

import queue
from array import array
from types import SimpleNamespace
from typing import Any

import usb.core
from usb.backend import IBackend

from tests.rigs.thermal import ThermalMachine

VENDOR, PRODUCT = 0x04B8, 0x0202
OUT, IN = 0x03, 0x84
TIMED_OUT, NO_DEVICE = 110, 19


class UsbBus(IBackend):
    """One printer that stands plugged in, with a scanner's interface before the printer's, held by the kernel."""

    def __init__(self) -> None:
        self._answers: queue.Queue[bytes] = queue.Queue()
        self.machine = ThermalMachine(self._answers.put)
        self.plugged = True
        self.answers_back = True
        self.claimed: list[int] = []
        self.kernel_has = True
        self.configurations = 0
        self.resets = 0

    def enumerate_devices(self) -> Any:
        return iter([1] if self.plugged else [])

    def get_device_descriptor(self, dev: object) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x0200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=VENDOR, idProduct=PRODUCT, bcdDevice=0x0100, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=1, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: object, config: int) -> Any:
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=55, bNumInterfaces=2, bConfigurationValue=1,
            iConfiguration=0, bmAttributes=0xC0, bMaxPower=50, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: object, intf: int, alt: int, config: int) -> Any:
        if intf > 1 or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=intf, bAlternateSetting=0, bNumEndpoints=2 * intf,
            bInterfaceClass=7 if intf else 3, bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev: object, ep: int, intf: int, alt: int, config: int) -> Any:
        address = (OUT, IN if self.answers_back else OUT)[ep]
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=address, bmAttributes=2, wMaxPacketSize=64, bInterval=0,
            bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: object) -> Any:
        return dev

    def close_device(self, dev_handle: object) -> None:
        """Nothing to close."""

    def get_configuration(self, dev_handle: object) -> int:
        return 1

    def set_configuration(self, dev_handle: object, config_value: int) -> None:
        self.configurations += 1

    def reset_device(self, dev_handle: object) -> None:
        self.resets += 1

    def claim_interface(self, dev_handle: object, intf: int) -> None:
        if self.kernel_has:
            raise usb.core.USBError("Resource busy", errno=16)
        self.claimed.append(intf)

    def release_interface(self, dev_handle: object, intf: int) -> None:
        self.claimed.remove(intf)

    def is_kernel_driver_active(self, dev_handle: object, intf: int) -> bool:
        return self.kernel_has

    def detach_kernel_driver(self, dev_handle: object, intf: int) -> None:
        self.kernel_has = False

    def bulk_write(self, dev_handle: object, ep: int, intf: int, data: Any, timeout: int) -> int:
        self._check(ep, OUT)
        self.machine.receive(bytes(data))
        return len(data)

    def bulk_read(self, dev_handle: object, ep: int, intf: int, buff: Any, timeout: int) -> int:
        self._check(ep, IN)
        try:
            answer = self._answers.get(timeout=timeout / 1000)
        except queue.Empty:
            raise usb.core.USBTimeoutError("Operation timed out", errno=TIMED_OUT) from None
        buff[: len(answer)] = array("B", answer)
        return len(answer)

    def _check(self, endpoint: int, expected: int) -> None:
        if not self.plugged:
            raise usb.core.USBError("No such device", errno=NO_DEVICE)
        assert endpoint == expected
        assert self.claimed == [1]
