mv tests/mail/mail_tests_fixed.py tests/mail/test_mail.py
pytest
