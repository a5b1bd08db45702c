def filter(**conditions):
    print(conditions)


# region fix
filter(customer.name="Ada")
# endregion fix
