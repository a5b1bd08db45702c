// region call
const response = await fetch('http://127.0.0.1:8000/orders/');
if (!response.ok) throw new Error(await response.text());
const orders = await response.json();
// endregion call
console.log(orders.length);
