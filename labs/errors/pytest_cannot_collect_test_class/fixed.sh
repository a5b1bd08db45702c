mv server_tests_fixed.py test_server.py
pytest
