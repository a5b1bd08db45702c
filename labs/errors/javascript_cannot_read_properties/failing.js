const body = { count: 1, results: [{ name: "lamp" }] };
// region fix
const names = body.products.map((product) => product.name);
// endregion fix
console.log(names);
