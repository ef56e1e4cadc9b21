"""Readers behind the PC/SC service. The only place that knows `smartcard`."""
