from start import request

# region change
data = request.POST.copy()
data["owner"] = "ada"
# endregion change
print(data["owner"])
