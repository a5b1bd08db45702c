git filter-repo --invert-paths --path secrets.env
