ls() { command ls "$@" | sed 's/ [0-9]* root root *[0-9]* .* start/ 1 ada ada 34 Nov 30 09:00 start/'; }
# region which
ls -l start.sh
# endregion which
