source ./windows_lines.sh
dash entrypoint.sh
