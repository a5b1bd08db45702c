// region call
const response = await fetch('http://127.0.0.1:8000/order/');
const orders = await response.json();
// endregion call
console.log(orders.length);
