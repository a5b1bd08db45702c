from project_urls import post

# region request
post('{"product": 7}', content_type="text/plain;charset=UTF-8")
# endregion request
