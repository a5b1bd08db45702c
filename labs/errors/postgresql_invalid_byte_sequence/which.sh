printf 'name\nCaf\xe9\n' > customers.csv
# region which
grep --line-number --text --invert-match --line-regexp '.*' customers.csv | od -c | head -n 1
# endregion which
