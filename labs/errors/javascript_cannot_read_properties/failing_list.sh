node failing_list.js
