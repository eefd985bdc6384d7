/** An address of this site with the base in front: `/topics/` becomes `/sub/dir/topics/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path.replace(/^\//, '');
}
