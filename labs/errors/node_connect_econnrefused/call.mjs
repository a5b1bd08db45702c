// region call
const response = await fetch('http://[::1]:8000/orders/');
// endregion call
console.log(response.status);
