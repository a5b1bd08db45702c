from start import request

# region change
data = request.POST
data["owner"] = "ada"
# endregion change
