"""Reminders of invoices, as somebody wrote them in a hurry."""
# ruff: noqa - what is wrong with them is the lesson.
# fmt: off

# region invoices
import os, json
from decimal import *
from datetime import datetime

def load(path, cache = {}):
    if path in cache: return cache[path]
    cache[path] = json.load(open(path))
    return cache[path]

def find(orders: list[dict], number: int) -> dict | None:
    return next((o for o in orders if o['number'] == number), None)

def total(order: dict) -> int:
    sum = 0
    for line in order["lines"]:
        sum += line["cents"]
    return sum

def is_late(order: dict, days: int) -> bool:
    age = datetime.now() - datetime.fromisoformat(order["placed"])
    return age.days > days

def remind(path: str, number: str) -> str:
    order = find(load(path), number)
    try:
        return f"Order {order['number']}: {totl(order)} cents are due"
    except KeyError:
        raise ValueError("this order is incomplete")
# endregion invoices
