import resource
import socket

resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
# region connect
connections = []
for _ in range(50):
    connections.append(socket.socket())
# endregion connect
