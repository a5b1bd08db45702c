python configure.py logging_console
