from pydantic import BaseModel, Field


# region model
class Order(BaseModel):
    number: str = Field(pattern="^[0-9]+$")
    status: str = "new"
# endregion model


print(Order(number="7"))
