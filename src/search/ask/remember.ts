/** Asks once for each text. A failure is forgotten, so that the next call asks again. */
export function remember<T>(ask: (text: string) => Promise<T>): (text: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (text) => {
    const answer = answers.get(text) ?? ask(text);
    answers.set(text, answer);
    answer.catch(() => answers.delete(text));
    return answer;
  };
}
