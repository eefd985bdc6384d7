/** On the page that leads to many quotations: an address such as `/quotes/#q-we-won` goes on to where that one stands now. */
async function goOn(): Promise<void> {
  const id = decodeURIComponent(location.hash).replace(/^#q-/, '');
  if (!location.hash.startsWith('#q-') || document.getElementById(`q-${id}`)) return;
  const rows = (await (await fetch(new URL('../data/quotations.json', location.href))).json()) as { id: string; address: string }[];
  const address = rows.find((row) => row.id === id)?.address;
  if (!address) return;
  const { pathname, hash } = new URL(address);
  location.replace(pathname + hash);
}

void goOn();
export {};
