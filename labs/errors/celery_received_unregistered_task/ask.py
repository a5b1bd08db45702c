from reports import build

print(build.delay("May").get(timeout=10))
