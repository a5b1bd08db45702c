from unittest import mock


def test_mail_is_sent():
    send = mock.Mock()
    send("ada@example.com")
    send.assert_called_once()
