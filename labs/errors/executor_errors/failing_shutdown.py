from concurrent.futures import ThreadPoolExecutor

# region pool
with ThreadPoolExecutor() as pool:
    pass
pool.submit(print, "lamp")
# endregion pool
