python configure.py logging_failing
