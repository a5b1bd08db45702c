"""A mail server of this program that gives prepared answers, and Django set up to use it."""

import socket
import threading
from contextlib import contextmanager

import project
from django.test import override_settings


@contextmanager
def server(answers, **settings):
    """Serve one client: `answers` says what to reply to a line that begins so."""
    listening = socket.create_server(("127.0.0.1", 0))

    def talk():
        client, _ = listening.accept()
        with client, client.makefile("rw", newline="\r\n") as lines:
            if "greeting" in answers:
                return
            lines.write("220 mail.shop.example\n")
            lines.flush()
            for line in lines:
                for begins, answer in answers.items():
                    if line.upper().startswith(begins):
                        lines.write(answer + "\n")
                        break
                else:
                    lines.write("250 ok\n")
                lines.flush()

    threading.Thread(target=talk, daemon=True).start()
    host, port = listening.getsockname()
    with override_settings(
        EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend",
        EMAIL_HOST=host,
        EMAIL_PORT=port,
        EMAIL_HOST_USER="ada@example.com",
        EMAIL_HOST_PASSWORD="change-me",
        **settings,
    ):
        yield
