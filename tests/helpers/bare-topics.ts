/** Topic files as somebody writes them on the first day: a title and a few terms. */
export const bareTopics: Record<string, string> = {
  'topics/security-guarantees.yaml': 'title: Security guarantees\nterms: [security guarantees, security arrangement, guarantees]\n',
  'topics/coalition-of-the-willing.yaml':
    'title: The Coalition of the Willing\nterms: [Coalition of the Willing, coalition, international force]\n',
  'topics/nato-stance.yaml': 'title: NATO’s stance\nterms: [NATO, Rutte, Article 5]\n',
};
