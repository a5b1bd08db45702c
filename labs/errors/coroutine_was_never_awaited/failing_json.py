import asyncio
import json


async def find_product(name):
    await asyncio.sleep(0)
    return {"name": name}


async def main():
    print(json.dumps({"product": find_product("lamp")}))


asyncio.run(main())
