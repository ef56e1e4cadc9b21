"""What a person takes along or scans: receipts, slips, QR codes."""
