from schema import schema

print(schema.as_str())
