name = ""
print(name[0].upper() + name[1:])
