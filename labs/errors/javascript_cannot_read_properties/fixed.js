const body = { count: 1, results: [{ name: "lamp" }] };
// region fix
const names = (body.results ?? []).map((product) => product.name);
// endregion fix
console.log(names);
