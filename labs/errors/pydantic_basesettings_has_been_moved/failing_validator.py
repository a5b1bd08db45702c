from pydantic import BaseModel, root_validator


class Order(BaseModel):
    status: str = "new"

    @root_validator
    def check(cls, values):
        return values
