import pickle
import traceback


def price():
    return 40


first = price


def price():
    return 8


for thing in (lambda: 1, first):
    try:
        pickle.dumps(thing)
    except pickle.PicklingError:
        traceback.print_exc()
