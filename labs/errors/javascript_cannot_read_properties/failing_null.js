const product = null;
console.log(product.name);
