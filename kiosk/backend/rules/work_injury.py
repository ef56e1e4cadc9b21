"""Time limits of work-injury recognition and assessment (工伤保险条例)."""

from datetime import date, timedelta

RECOGNITION_DAYS = 60
"""Article 20: a decision within 60 days of acceptance."""
SUMMARY_DAYS = 15
"""Article 20: within 15 days when facts and rights are clear."""
ASSESSMENT_DAYS = 60
"""Article 25: the conclusion within 60 days of the application; may be extended by 30."""
EMPLOYER_APPLIES_DAYS = 30
"""Article 17: the employer applies within 30 days of the injury."""


def recognition_due(accepted: date, *, summary: bool) -> date:
    """The last day for the decision on recognition."""
    return accepted + timedelta(days=SUMMARY_DAYS if summary else RECOGNITION_DAYS)


def assessment_due(applied: date) -> date:
    """The last day for the conclusion of the labour-capacity assessment."""
    return applied + timedelta(days=ASSESSMENT_DAYS)


def months_of_wage(grade: int) -> int:
    """One-time disability allowance in months of one's own wage (articles 35 to 37). KeyError: no grade 1 to 10."""
    return {1: 27, 2: 25, 3: 23, 4: 21, 5: 18, 6: 16, 7: 13, 8: 11, 9: 9, 10: 7}[grade]


def allowance_percent(grade: int) -> int:
    """Monthly disability allowance in percent of one's own wage, grades 1 to 4 (article 35). KeyError: no such."""
    return {1: 90, 2: 85, 3: 80, 4: 75}[grade]
