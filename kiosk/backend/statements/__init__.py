"""The printed contribution statement: its data, its typesetting and its verification code."""
