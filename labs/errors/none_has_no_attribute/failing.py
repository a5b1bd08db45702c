import re


# region fix
def order_number(subject):
    match = re.search(r"#(\d+)", subject)
    return match.group(1)


# endregion fix
print(order_number("Your order #1042"))
print(order_number("Where is my lamp?"))
