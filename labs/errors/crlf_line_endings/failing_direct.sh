source ./windows_lines.sh
bash -c ./entrypoint.sh
