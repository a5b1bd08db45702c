echo '"""My first steps with Redis."""' > first_steps.py
python ask.py
