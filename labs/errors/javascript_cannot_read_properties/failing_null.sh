node failing_null.js
