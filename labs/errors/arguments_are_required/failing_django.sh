python manage.py startapp || true
python manage.py runserver 8000: || true
python manage.py runserver 8000 80 || true
python -c "
import project
from django.core.management import call_command
call_command('sqlmigrate')
" || true
python -c "
import project
from django.core.management import call_command
call_command('migrate', aplication='shop')
"
