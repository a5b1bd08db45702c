// region fix
const host = window.location.hostname;
// endregion fix
console.log(host);
