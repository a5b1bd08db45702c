from ask import ask

# region fix
ask("{ products { name unitPrice }")
# endregion fix
ask("{ products { name: } }")
ask("{ products(first: ) { name } }")
ask("{ products { name price-in-cents } }")
ask("{ product(name: 'lamp') { name } }")
