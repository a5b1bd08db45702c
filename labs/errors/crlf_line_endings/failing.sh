source ./windows_lines.sh
bash entrypoint.sh
