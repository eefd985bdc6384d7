/** Behind the `#` of the address, which no request holds: a page that is loaded anew still knows it. */
const token = location.hash.slice(1);

export async function get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
  return ask<T>(`/api/${path}?${new URLSearchParams(query).toString()}`);
}

/** Gives what the server says, also where it refuses for a reason that an editor can do something about. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  return ask<T>(`/api/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function ask<T>(path: string, { headers = {}, ...options }: RequestInit = {}): Promise<T> {
  const sent = { ...options, headers: { ...(headers as Record<string, string>), 'X-Desk-Token': token } };
  const response = await fetch(path, sent).catch(() => {
    throw new Error('The desk does not answer. Is it still running in the terminal? What you typed is kept on this page.');
  });
  if (response.status === 403)
    throw new Error('This address is of an earlier start. Open the one that the terminal shows: it ends in a token, behind #.');
  const answer = (await response.json()) as T & { message?: string };
  if (!response.ok && response.status !== 409 && response.status !== 422) throw new Error(answer.message ?? `Status ${response.status}`);
  return answer;
}
