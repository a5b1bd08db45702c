from schema import schema

schema.execute_sync("{ products { name unitPrice }")
