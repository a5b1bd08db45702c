from celery import Celery

# region app
app = Celery("shop", broker="memory://")
# endregion app


@app.task(name="shop.add")
def add(a, b):
    return a + b


result = add.delay(2, 3)
print(result.state)
