const rows = [];
for (let number = 0; number < 600000; number += 1) rows.push({ number, lamps: [1, 2, 3] });
console.log(rows.length);
