import asyncio

import httpx

transport = httpx.MockTransport(lambda request: httpx.Response(200))


async def upload(lines):
    async with httpx.AsyncClient(transport=transport) as client:
        # region content
        return await client.post("http://localhost/", content=(line for line in lines))
        # endregion content


print(asyncio.run(upload([b"lamp", b"desk"])).status_code)
