"""The public web pages that say whether a printed statement is genuine."""
