"""The bureau's item codes beside our field names: the one table an adapter to the real platform needs.

Source: field names of systems in use; where systems disagree the newer one is given. AAE482 means the
contribution base in payment records and the employer's credit in monthly account records.
"""

FIELD_CODES: dict[str, str] = {
    "person_id": "AAC001",
    "ssn": "AAC002",
    "name": "AAC003",
    "sex": "AAC004",
    "ethnicity": "AAC005",
    "birth_date": "AAC006",
    "status": "AAC031",
    "first_month": "AAC049",
    "card_number": "BCC002",
    "region": "AAA027",
    "year": "AAE001",
    "month": "AAE003",
    "insurance": "AAE140",
    "base": "AAE482",
    "employer_share": "AAE480",
    "personal": "AAE481",
    "flag": "AAE114",
    "months": "AAE202",
    "employer": "AAB004",
    "level": "AAZ136",
    "paid_on": "AAB191",
    "monthly": "AIC166",
    "since": "AIC160",
}
