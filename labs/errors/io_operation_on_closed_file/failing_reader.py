import csv

with open("sold.csv", "w") as file:
    file.write("lamp,40\n")
# region fix
with open("sold.csv", newline="") as file:
    rows = csv.reader(file)
for row in rows:
    print(row)
# endregion fix
