import asyncio

import httpx

transport = httpx.MockTransport(lambda request: httpx.Response(200))


async def upload(lines):
    async with httpx.AsyncClient(transport=transport) as client:
        # region content
        async def content():
            for line in lines:
                yield line

        return await client.post("http://localhost/", content=content())
        # endregion content


print(asyncio.run(upload([b"lamp", b"desk"])).status_code)
