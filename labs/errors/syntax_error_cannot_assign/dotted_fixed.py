def filter(**conditions):
    print(conditions)


# region fix
filter(customer__name="Ada")
# endregion fix
