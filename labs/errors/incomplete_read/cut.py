"""A server that promises 4,096 bytes and hangs up after 1,024."""

import socket
import threading

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n"


def serve(head=b"Content-Length: 4096\r\n\r\n", body=b"x" * 1024, cuts=1000):
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        for number in range(1000):
            client, _ = listener.accept()
            client.recv(65536)
            whole = head.replace(b"4096", b"1024") if number >= cuts else head
            client.sendall(HEAD + whole + body)
            client.close()

    threading.Thread(target=run, daemon=True).start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}"
