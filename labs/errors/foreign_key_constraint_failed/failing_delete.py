from customer import run

# region delete
run("DELETE FROM auth_user WHERE username = 'ada'")
# endregion delete
