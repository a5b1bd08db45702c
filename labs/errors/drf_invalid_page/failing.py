from api import Pages, ask

ask(Pages, "?page=3")
