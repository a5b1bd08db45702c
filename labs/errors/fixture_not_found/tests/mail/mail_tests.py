def test_mail_is_sent(mocker):
    send = mocker.Mock()
    send("ada@example.com")
    send.assert_called_once()
