node -e 'require("express")'
