# region test
def test_price(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda prompt: "9")
    assert input("Price? ") == "9"


# endregion test
