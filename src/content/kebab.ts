/** A name as files and addresses write it: `RedisCache v2.md` → `redis-cache-v2.md`. */
export function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/-*\.-*/g, '.')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
