from pydantic.error_wrappers import ErrorWrapper

print(ErrorWrapper)
