node failing.js
