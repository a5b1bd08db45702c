class MailBackend:
    pass
