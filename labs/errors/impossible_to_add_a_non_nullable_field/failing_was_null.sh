python - <<'PY'
from pathlib import Path

migration = Path("shop/migrations/0001_initial.py")
text = migration.read_text()
migration.write_text(
    text.replace("('stock',", "('colour', models.CharField(max_length=20, null=True)),\n                ('stock',")
)
PY
echo 2 | python manage.py makemigrations shop || true
