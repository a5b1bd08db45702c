"""What is raised when a service cannot be had."""


class ServiceMissing(RuntimeError):
    """A service is neither there nor can it be started; the message says what to do."""
