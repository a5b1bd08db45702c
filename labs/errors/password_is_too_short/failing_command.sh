python manage.py migrate --verbosity 0
python - << 'END'
import os
import pty

# Someone at the keyboard: a short password twice, and no.
answers = {"Password: ": "1234", "Password (again): ": "1234", "[y/N]: ": "n"}


def read(terminal):
    said = os.read(terminal, 1000)
    for question, answer in answers.items():
        if said.decode().rstrip("\r\n").endswith(question):
            if answer == "n":
                os.write(terminal, b"\x03")
            else:
                os.write(terminal, answer.encode() + b"\n")
    return said


pty.spawn(["python", "manage.py", "createsuperuser", "--username", "ada", "--email", ""], read)
END
