mv report_tests.py test_report.py
pytest --strict-markers
