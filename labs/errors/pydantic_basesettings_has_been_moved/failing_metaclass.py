from pydantic.main import ModelMetaclass

print(ModelMetaclass)
