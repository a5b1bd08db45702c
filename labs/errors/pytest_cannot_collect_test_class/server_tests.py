# region class
class TestServer:
    def __init__(self, port):
        self.port = port


# endregion class
def test_port():
    assert TestServer(8000).port == 8000
