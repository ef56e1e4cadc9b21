"""A whole social-security card in software: in-process, or in pcscd's virtual reader."""
