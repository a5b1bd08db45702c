mv tests/mail/mail_tests.py tests/mail/test_mail.py
pytest
