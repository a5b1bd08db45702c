declare module '@generated/nexus-rendering/default/place.json' {
  const place: { folder: string };
  export default place;
}
