from browser import open_page

open_page(
    "fetch('http://localhost:8000/orders/')"
    ".then((response) => console.log(response.status),"
    " (error) => console.error(String(error)));"
)
