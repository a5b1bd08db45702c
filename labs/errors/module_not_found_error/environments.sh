# Two Pythons: the project's .venv has Django, the other one has no packages at all.
{
  python -m venv --without-pip "$HOME/other"
  python -m venv --without-pip .venv
  packages=$(echo .venv/lib/python3*/site-packages)
  python -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > "$packages/django.pth"
} > setup.log 2>&1
