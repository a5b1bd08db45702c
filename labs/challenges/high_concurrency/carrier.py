"""A carrier whose prices take long: `carrier.py PORT`, a process of its own.

It keeps every question waiting until it is told how many must wait at once, and
then answers them in rounds: each time that so many are there, or all that is left.
"""

import asyncio
import json
import sys


class Carrier:
    """Counts who waits, and answers in rounds."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew, with a closed gate."""
        self.inside = self.most = self.rounds = self.answered = 0
        self.left = self.size = 0
        self.round = asyncio.Event()

    # region rounds
    async def price(self) -> None:
        """Wait until enough others wait too."""
        self.inside += 1
        self.most = max(self.most, self.inside)
        this_round = self.round
        self.answer_if_full()
        await this_round.wait()

    def answer_if_full(self) -> None:
        """Answer everybody who waits, once as many as agreed are there."""
        if self.size and self.inside >= min(self.size, self.left):
            self.rounds += 1
            self.left -= self.inside
            self.answered += self.inside
            self.inside = 0
            self.round.set()
            self.round = asyncio.Event()

    # endregion rounds

    async def serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Answer one request."""
        line = (await reader.readuntil(b"\r\n\r\n")).decode().split(" ")[1]
        name, _, rest = line.strip("/").partition("/")
        if name == "price":
            await self.price()
        elif name == "late":
            await asyncio.sleep(float(rest))
        elif name == "open":
            self.size, self.left = map(int, rest.split("/"))
            self.answer_if_full()
        elif name == "forget":
            self.forget()
        state = {"inside": self.inside, "most": self.most}
        state |= {"rounds": self.rounds, "answered": self.answered}
        body = json.dumps(state).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n"
        head += "Content-Type: application/json\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()


async def main(port: int) -> None:
    """Serve until the process ends."""
    carrier = Carrier()
    server = await asyncio.start_server(carrier.serve, "127.0.0.1", port, backlog=512)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
