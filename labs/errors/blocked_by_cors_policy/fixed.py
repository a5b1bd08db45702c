from browser import open_page

open_page(
    "config.allowed",
    "fetch('http://localhost:8000/api/orders/')",
)
