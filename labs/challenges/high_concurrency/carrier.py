"""Carriers whose prices take long: `carrier.py PORT`, a process of its own.

It plays all carriers of the shop. Questions for a `price` are kept waiting until it
is told to answer in rounds: each time that so many are there, or all that is left.
"""

import asyncio
import json
import sys

CARRIERS = ("posta", "speedaf", "sendy")


class Carrier:
    """Counts who waits, and answers in rounds."""

    def __init__(self) -> None:
        self.round = asyncio.Event()
        self.forget()

    def forget(self) -> None:
        """Begin anew, with a closed gate; who waits still is let go."""
        self.round.set()
        self.inside = self.most = self.rounds = self.answered = self.asked = 0
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
        """Answer one request, or keep its connection open for nothing."""
        try:
            path = (await reader.readuntil(b"\r\n\r\n")).decode().split(" ")[1]
            parts = path.partition("?")[0].strip("/").split("/")
            carrier = parts.pop(0) if parts[0] in CARRIERS else ""
            await self.answer(carrier, *parts, writer=writer)
        except OSError:
            pass  # The shop gave up.
        finally:
            writer.close()

    async def answer(
        self, carrier: str, what: str, *rest: str, writer: asyncio.StreamWriter
    ) -> None:
        """Do what the path says: play a carrier, or obey the lab."""
        self.asked += bool(carrier)
        status = "500 Internal Server Error" if what == "broken" else "200 OK"
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
        if what == "open":
            self.size, self.left = map(int, rest)
            self.answer_if_full()
        elif what == "forget":
            self.forget()
        elif what == "price" or (what == "one-silent" and carrier == CARRIERS[0]):
            await self.price()
        elif what == "late":
            await asyncio.sleep(float(rest[0]))
        elif what == "closes":
            return
        elif what == "drips":
            await self.drip(head, writer)
        body = "<p>Down" if what == "nonsense" else json.dumps(self.state())
        head += f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(f"{head}{body}".encode())
        await writer.drain()

    async def drip(self, head: str, writer: asyncio.StreamWriter) -> None:
        """Send a byte ten times a second, and no answer until the lab is over it."""
        this_round = self.round
        while not this_round.is_set():
            for byte in head.encode():
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.1)
            head = "X-Still: here\r\n"

    def state(self) -> dict[str, int]:
        """Return what was counted."""
        names = ("inside", "most", "rounds", "answered", "asked")
        return {name: getattr(self, name) for name in names}


async def main(port: int) -> None:
    """Serve until the process ends."""
    carrier = Carrier()
    server = await asyncio.start_server(carrier.serve, "127.0.0.1", port, backlog=512)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
