source ./windows_lines.sh
# region fix
sed -i 's/\r$//' entrypoint.sh
# endregion fix
./entrypoint.sh
