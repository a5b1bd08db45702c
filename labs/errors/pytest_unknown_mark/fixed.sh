mv report_tests.py test_report.py
cp pyproject_fixed.toml pyproject.toml
pytest -m "not slow" || true
pytest
