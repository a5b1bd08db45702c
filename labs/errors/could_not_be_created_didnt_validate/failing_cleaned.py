from forms import ProductForm

form = ProductForm({"name": "lamp"})
print(form.cleaned_data["name"])
