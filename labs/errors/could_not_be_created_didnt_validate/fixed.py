from forms import ProductForm

POST = {"name": "lamp", "price": "cheap", "stock": 1}
# region save
form = ProductForm(POST)
if form.is_valid():
    product = form.save()
else:
    print(form.errors.as_text())
# endregion save
