"""The history of the tables of orders."""
