python -c "
import flaky, subprocess
for reset in (False, True):
    subprocess.run(['curl', '-sS', flaky.serve(reset=reset)])
"
