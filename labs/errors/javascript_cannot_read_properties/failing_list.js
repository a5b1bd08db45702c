const body = { count: 1, results: [{ name: "lamp" }] };
console.log(body.map((product) => product.name));
