from pydantic import BaseModel


class Order(BaseModel):
    status = "new"
