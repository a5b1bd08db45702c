from forms import ProductForm

POST = {"name": "lamp", "price": "cheap", "stock": 1}
# region save
form = ProductForm(POST)
product = form.save()
# endregion save
