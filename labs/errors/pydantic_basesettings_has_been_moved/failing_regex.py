from pydantic import BaseModel, Field


# region model
class Order(BaseModel):
    number: str = Field(regex="^[0-9]+$")
    status: str = "new"
# endregion model


print(Order(number="7"))
