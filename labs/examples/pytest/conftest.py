"""The suites in these folders are run by the examples, in processes of their own."""

collect_ignore = ["suite", "scopes", "flaky"]
