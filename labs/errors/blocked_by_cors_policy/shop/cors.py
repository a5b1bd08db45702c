class CorsByHand:
    """Adds the header, and leaves the preflight to the view, which refuses it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response["Access-Control-Allow-Origin"] = "http://localhost:5173"
        return response
