// region fix
const host = typeof window === "undefined" ? "localhost" : window.location.hostname;
// endregion fix
console.log(host);
