from api import ask, pagination


class Cursor(pagination.CursorPagination):
    page_size = 2
    ordering = "id"


ask(Cursor, "?cursor=2")
