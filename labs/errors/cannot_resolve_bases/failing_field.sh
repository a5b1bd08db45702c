python manage.py startapp lamps
echo 'INSTALLED_APPS += ["lamps"]' >> config/settings.py
cat > lamps/models.py <<'END'
from django.db import models


class NoteField(models.TextField):
    def __init__(self, language):
        super().__init__()


class Lamp(models.Model):
    note = NoteField("en")
END
python manage.py makemigrations lamps
