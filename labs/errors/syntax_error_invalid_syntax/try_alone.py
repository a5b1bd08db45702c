try:
    print(40)
print(8)
