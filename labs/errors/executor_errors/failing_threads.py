import resource
import threading

resource.setrlimit(resource.RLIMIT_AS, (2**28, 2**28))
threading.stack_size(2**27)
waiting = threading.Event()
threads = [threading.Thread(target=waiting.wait, daemon=True) for _ in range(64)]
try:
    for thread in threads:
        thread.start()
finally:
    waiting.set()
