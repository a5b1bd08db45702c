def price(text):
    if not text:
        raise ValueError("no price")
    return float(text)
