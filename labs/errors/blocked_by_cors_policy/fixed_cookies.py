from browser import open_page

open_page(
    "config.cookies",
    "fetch('http://localhost:8000/api/orders/', {credentials: 'include'})",
)
