from celery import Celery

# region url
url = "rediss://redis.example:6380/0?ssl_cert_reqs=CERT_REQUIRED"
app = Celery("shop", broker=url, backend=url)
# endregion url
print(app.backend.connparams["host"])
