from api import ask, pagination


# region cursor
class Cursor(pagination.CursorPagination):
    page_size = 2
    ordering = None


# endregion cursor
ask(Cursor, "")
