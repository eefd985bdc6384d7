interface Choice {
  id: string;
  mark: string;
  headline: string;
}

/** What stands in a field for an account: "12 Ferry works double shifts". */
export function optionOf({ mark, headline }: Choice): string {
  return `${mark} ${headline}`;
}

/** The account that somebody chose or typed: by its address, as it was offered, or by its mark alone. */
export function chosenAccount<A extends Choice>(accounts: A[], typed: string): A | undefined {
  const said = typed.trim();
  return (
    accounts.find(({ id }) => id === said) ??
    accounts.find((account) => optionOf(account) === said) ??
    accounts.find(({ mark }) => mark.toLowerCase() === said.toLowerCase())
  );
}
