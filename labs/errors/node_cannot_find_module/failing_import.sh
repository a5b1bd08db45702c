echo 'import "express";' > app.mjs
node app.mjs
