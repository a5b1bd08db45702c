from project_urls import post

# region request
post('{"product": 7}', content_type="application/json")
# endregion request
