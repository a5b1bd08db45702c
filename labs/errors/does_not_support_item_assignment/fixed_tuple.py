# region fix
hosts = ["localhost", "shop.test"]
hosts[1] = "shop.example"
print(hosts)
# endregion fix
