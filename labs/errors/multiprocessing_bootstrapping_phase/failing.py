import multiprocessing


def total(order):
    print(f"order {order}: {order * 7}")


# region start
multiprocessing.set_start_method("spawn", force=True)
worker = multiprocessing.Process(target=total, args=(3,))
worker.start()
worker.join()
# endregion start
