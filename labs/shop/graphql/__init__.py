"""The shop's GraphQL API: what staff may read, and what a query may cost.

It is made with strawberry-graphql-django and not with graphene-django: in
November 2026 the newest graphene-django, 3.2.3, was from March 2025 and named no
Django after 5.1, while strawberry-graphql-django had releases for Django 5.2 and
6.0, derives joins and prefetches from the query, and cuts every list into pages.
"""
