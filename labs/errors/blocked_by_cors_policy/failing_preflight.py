from browser import open_page

open_page(
    "config.without",
    "fetch('http://localhost:8000/api/orders/', {headers: {'Authorization': 'Bearer abc'}})",
)
