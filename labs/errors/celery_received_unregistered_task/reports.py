from tasks import app


@app.task(name="reports.build")
def build(month):
    return f"report for {month}"
