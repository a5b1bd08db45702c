python -c "from tasks import app; app.tasks['reports.build']"
