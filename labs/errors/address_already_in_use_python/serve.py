import asyncio
import sys


async def answer(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", int(sys.argv[1]))
    print("listening")
    server.close()


asyncio.run(main())
