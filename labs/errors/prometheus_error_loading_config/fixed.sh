promtool check config right.yml
