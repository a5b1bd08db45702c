node fixed.js
