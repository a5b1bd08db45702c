declare module '@generated/nexus-kept-pages/default/place.json' {
  const place: { folder: string };
  export default place;
}
