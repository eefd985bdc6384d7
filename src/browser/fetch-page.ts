/** Another page of the site; fails where it cannot be had. */
export async function fetchPage(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  // The policy of this page holds for what is parsed here, and does not know the styles of that one.
  return new DOMParser().parseFromString((await answer.text()).replace(/<style[^]*?<\/style>/g, ''), 'text/html');
}
