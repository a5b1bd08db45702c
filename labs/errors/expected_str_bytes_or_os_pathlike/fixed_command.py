import subprocess

# region fix
subprocess.run(["sleep", "0"], check=True)
# endregion fix
