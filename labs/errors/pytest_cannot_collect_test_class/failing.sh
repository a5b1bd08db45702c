mv server_tests.py test_server.py
pytest
