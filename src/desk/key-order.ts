/** The keys of each entry of the seeds in the order in which docs/editing.md has them. */
export const claimKeys = [
  ...['id', 'status', 'under', 'joins', 'text', 'short', 'paragraph', 'wordings', 'differs', 'was', 'pins', 'partly', 'context'],
] as const;
export const eventKeys = ['id', 'status', 'when', 'text', 'topics', 'was', 'pins', 'partly', 'context'] as const;
export const entityKeys = [
  ...['id', 'kind', 'name', 'spellings', 'alsoSpelled', 'demonyms', 'descriptions', 'gender', 'role', 'coordinates'],
] as const;
export const topicKeys = [
  ...['title', 'question', 'terms', 'updated', 'related', 'answer', 'board', 'questions', 'next', 'unknown', 'unexplained', 'proposals'],
] as const;
export const sidecarKeys = [
  ...['label', 'mark', 'outlet', 'outletSource', 'publishedAt', 'publishedAtSource', 'headline', 'standfirst', 'byline', 'dateline'],
  ...['url', 'rights', 'updated', 'original', 'kept', 'paragraphs'],
] as const;
