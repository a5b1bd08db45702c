from concurrent.futures import ThreadPoolExecutor

# region pool
with ThreadPoolExecutor(max_workers=4) as pool:
    done = pool.submit(print, "lamp")
    done.result()
# endregion pool
